import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import PDFDocument from "pdfkit";
import { transliterate } from "transliteration";
import { type Bars, modulesOf, stripesOf } from "./codes";
import { type Direction, visualWords } from "./visual-runs";
import type { Language } from "./written/digits";

const FONTS = join(dirname(require.resolve("vazirmatn/package.json")), "fonts", "ttf");
const FACES = { plain: "Vazirmatn-Regular.ttf", strong: "Vazirmatn-Bold.ttf" } as const;
type Face = keyof typeof FACES;

/** How far a line stands below the one above, of the size of its letters. */
export const LEADING = 1.55;

/** How letters look. */
export interface Hand {
  size: number;
  strong?: boolean;
  /** Quieter than the rest. */
  soft?: boolean;
}

/** Where a line or code is put, in points from the page's upper left corner. */
export interface Place {
  x: number;
  y: number;
  width: number;
}

export type Side = "left" | "right" | "center";

/** What was written once, to be pressed again elsewhere: shaping the same words anew for each of 500 labels takes seconds. */
export interface Stamp {
  content: string[];
  fonts: Record<string, unknown>;
}

type Page = PDFKit.PDFPage & { fonts: Record<string, unknown>; write(content: string): void };
type Shaper = { hasGlyphForCodePoint(code: number): boolean };

/** The files of the faces, read once for all documents. */
const inks = new Map<Face, Buffer>();
function ink(face: Face): Buffer {
  const read = inks.get(face) ?? readFileSync(join(FONTS, FACES[face]));
  inks.set(face, read);
  return read;
}

/** Writes a PDF: lines of either script, boxes, rules and codes, each at its place of a page. */
export class Pen {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #whole: Promise<Buffer>;
  /** How wide words are at one point, by face and word. */
  readonly #widths = { plain: new Map<string, number>(), strong: new Map<string, number>() };
  readonly #drawable = new Map<string, string>();

  constructor({ language, title }: { language: Language; title: string }) {
    this.#pdf = new PDFDocument({
      margin: 0,
      autoFirstPage: false,
      lang: language,
      displayTitle: true,
      info: { Title: title },
    });
    const chunks: Buffer[] = [];
    this.#whole = new Promise((done, failed) => {
      this.#pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
      this.#pdf.on("end", () => done(Buffer.concat(chunks)));
      this.#pdf.on("error", failed);
    });
    for (const face of ["plain", "strong"] as const) this.#pdf.registerFont(face, ink(face));
  }

  page(width: number, height: number): void {
    this.#pdf.addPage({ size: [width, height], margin: 0 });
  }

  /** How wide a text is when it is written. */
  widthOf(text: string, { size, strong }: Hand): number {
    return this.#width(visualWords(this.#lettered(text), "rtl"), strong) * size;
  }

  /** Writes a line, which has room; its words in the order in which they are read, so that they are copied and searched so. */
  line(text: string, { x, y, width }: Place, side: Side, hand: Hand & { direction: Direction }): void {
    const { size, strong, soft, direction } = hand;
    const words = visualWords(this.#lettered(text), direction);
    const total = this.#width(words, strong) * size;
    let at = side === "left" ? x : side === "right" ? x + width - total : x + (width - total) / 2;
    const pdf = this.#pdf;
    pdf
      .font(strong ? "strong" : "plain")
      .fontSize(size)
      .fillColor(soft ? "#555555" : "#000000");
    const placed = words.map(({ text: word, read }) => {
      const left = at;
      at += this.#wordWidth(word, strong) * size;
      return { word, read, left };
    });
    for (const { word, left } of placed.sort((a, b) => a.read - b.read)) {
      if (word.trim()) pdf.text(word, left, y, { lineBreak: false });
    }
  }

  /** A stroke from one point to another. */
  stroke(
    [x1, y1, x2, y2]: readonly [number, number, number, number],
    { width = 0.5, color = "#999999" } = {},
  ) {
    this.#pdf.lineWidth(width).strokeColor(color).moveTo(x1, y1).lineTo(x2, y2).stroke();
  }

  /** A box, filled or framed. */
  box(place: Place & { height: number }, how: { fill: string } | { frame: string }): void {
    this.#pdf.rect(place.x, place.y, place.width, place.height);
    if ("fill" in how) this.#pdf.fill(how.fill);
    else this.#pdf.lineWidth(0.8).stroke(how.frame);
  }

  /** A square code (QR) that says a text, as wide as its place. */
  square(text: string, { x, y, width }: Place): void {
    const { size, dark } = modulesOf(text);
    const module = width / size;
    for (const { row, column, length } of dark) {
      this.#pdf.rect(x + column * module, y + row * module, length * module, module);
    }
    this.#pdf.fill("#000000");
  }

  /** A code in stripes (Code 128), as wide as its place. */
  stripes(bars: Bars, { x, y, width, height }: Place & { height: number }): void {
    const module = width / bars.size;
    for (const { from, length } of stripesOf(bars)) {
      this.#pdf.rect(x + from * module, y, length * module, height);
    }
    this.#pdf.fill("#000000");
  }

  /** Takes up what is written meanwhile, instead of writing it. */
  cut(write: () => void): Stamp {
    const page = this.#pdf.page as Page;
    const content: string[] = [];
    const { write: wrote } = page;
    page.write = (text) => content.push(text);
    write();
    page.write = wrote;
    return { content, fonts: { ...page.fonts } };
  }

  press({ content, fonts }: Stamp, right: number, down: number): void {
    const page = this.#pdf.page as Page;
    Object.assign(page.fonts, fonts);
    this.#pdf.save().translate(right, down);
    for (const text of content) page.write(text);
    this.#pdf.restore();
  }

  /** The document. Nothing is written after it. */
  finish(): Promise<Buffer> {
    this.#pdf.end();
    return this.#whole;
  }

  #width(words: readonly { text: string }[], strong?: boolean): number {
    return words.reduce((sum, { text }) => sum + this.#wordWidth(text, strong), 0);
  }

  #wordWidth(word: string, strong = false): number {
    const face = strong ? "strong" : "plain";
    const known = this.#widths[face].get(word);
    if (known !== undefined) return known;
    const width = this.#pdf.font(face).fontSize(100).widthOfString(word) / 100;
    this.#widths[face].set(word, width);
    return width;
  }

  /** A text in letters that the font has: what it has not is written in Latin ones, or left out. */
  #lettered(text: string): string {
    return text.replace(/[^\p{ASCII}\u0600-\u06ff\u2000-\u206f]/gu, (letter) => {
      const known = this.#drawable.get(letter);
      if (known !== undefined) return known;
      this.#pdf.font("plain");
      const { font } = (this.#pdf as unknown as { _font: { font: Shaper } })._font;
      const has = font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
      const drawn = has ? letter : transliterate(letter, { unknown: "" });
      this.#drawable.set(letter, drawn);
      return drawn;
    });
  }
}
