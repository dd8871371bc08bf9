import { dirname, join } from "node:path";
import { setImmediate as breathe } from "node:timers/promises";
import PDFDocument from "pdfkit";
import QRCode from "qrcode";
import { type FittedLine, fitLabel, LEADING } from "../../domain/labels/fit-label";
import { type Cell, cells, cuttingMarks, type Layout, PAGE, perSheet } from "../../domain/labels/sheet";
import { visualRuns } from "../../domain/labels/visual-runs";
import { refusal } from "../refusal";

const FONTS = join(dirname(require.resolve("vazirmatn/package.json")), "fonts", "ttf");
const PLAIN = join(FONTS, "Vazirmatn-Regular.ttf");
const BOLD = join(FONTS, "Vazirmatn-Bold.ttf");
/** Named so that the shaper takes a run as a whole and not word by word. */
const FEATURES = ["kern", "liga"] as unknown as PDFKit.Mixins.OpenTypeFeatures[];
const PADDING = 9;
const GAP = 6;

/** Labels to be printed, all alike. */
export interface Sheets {
  title: string;
  lines: { text: string; strong: boolean }[];
  /** Where the code leads. */
  address: string;
  language: "fa" | "en";
  layout: Layout;
  copies: number;
}

/** The sheets as PDF. */
export async function drawSheets(sheets: Sheets): Promise<Buffer> {
  const { title, lines, language, layout, copies } = sheets;
  const direction = language === "fa" ? "rtl" : "ltr";
  const pdf = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    lang: language,
    info: { Title: title },
  });
  const chunks: Buffer[] = [];
  const whole = new Promise<Buffer>((done, failed) => {
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => done(Buffer.concat(chunks)));
    pdf.on("error", failed);
  });
  pdf.registerFont("plain", PLAIN).registerFont("bold", BOLD);

  const places = cells(layout, direction);
  const [{ width, height }] = places as [Cell, ...Cell[]];
  const side = Math.min(height - 2 * PADDING, (width - 2 * PADDING) * 0.3);
  const room = { width: width - 2 * PADDING - side - GAP, height: height - 2 * PADDING };
  const fitted = fitLabel(lines, room, (text, size, strong) =>
    pdf
      .font(strong ? "bold" : "plain")
      .fontSize(size)
      .widthOfString(text, { features: FEATURES }),
  );
  if (!fitted) throw refusal("label_too_long");

  const rows = fitted.map((line) => ({ line, runs: runsOf(pdf, line, direction) }));
  const code = QRCode.create(sheets.address, { errorCorrectionLevel: "M" }).modules;
  const first = places[0] as Cell;
  let stamp: Stamp | null = null;
  for (let drawn = 0; drawn < copies; drawn++) {
    const at = drawn % perSheet(layout);
    if (at === 0) {
      await breathe();
      pdf.addPage();
      pdf.lineWidth(0.4).strokeColor("#999999");
      for (const [x1, y1, x2, y2] of cuttingMarks(layout)) pdf.moveTo(x1, y1).lineTo(x2, y2).stroke();
      pdf.fillColor("#000000");
    }
    stamp ??= cut(pdf, () => {
      drawLines(pdf, first, { rows, direction });
      drawCode(pdf, first, { code, side, direction });
    });
    const place = places[at] as Cell;
    press(pdf, stamp, place.x - first.x, place.y - first.y);
  }
  pdf.end();
  return whole;
}

/** A label as it was drawn once: shaping the same words anew for each of 500 would take seconds. */
interface Stamp {
  content: string[];
  fonts: Record<string, unknown>;
}

type Page = PDFKit.PDFPage & { fonts: Record<string, unknown>; write(content: string): void };

function cut(pdf: PDFKit.PDFDocument, draw: () => void): Stamp {
  const page = pdf.page as Page;
  const content: string[] = [];
  const { write } = page;
  page.write = (text) => content.push(text);
  draw();
  page.write = write;
  return { content, fonts: { ...page.fonts } };
}

function press(pdf: PDFKit.PDFDocument, { content, fonts }: Stamp, right: number, down: number): void {
  Object.assign((pdf.page as Page).fonts, fonts);
  pdf.save().translate(right, down);
  for (const text of content) (pdf.page as Page).write(text);
  pdf.restore();
}

interface Run {
  text: string;
  width: number;
}

function runsOf(
  pdf: PDFKit.PDFDocument,
  { text, size, strong }: FittedLine,
  direction: "rtl" | "ltr",
): Run[] {
  pdf.font(strong ? "bold" : "plain").fontSize(size);
  return visualRuns(text, direction).map((run) => ({
    text: run,
    width: pdf.widthOfString(run, { features: FEATURES }),
  }));
}

function drawLines(
  pdf: PDFKit.PDFDocument,
  cell: Cell,
  { rows, direction }: { rows: { line: FittedLine; runs: Run[] }[]; direction: "rtl" | "ltr" },
): void {
  let y = cell.y + PADDING;
  for (const { line, runs } of rows) {
    pdf.font(line.strong ? "bold" : "plain").fontSize(line.size);
    const width = runs.reduce((sum, run) => sum + run.width, 0);
    let x = direction === "rtl" ? cell.x + cell.width - PADDING - width : cell.x + PADDING;
    for (const run of runs) {
      pdf.text(run.text, x, y, { lineBreak: false, features: FEATURES });
      x += run.width;
    }
    y += line.size * LEADING;
  }
}

/** At the far end of the line, at the foot of the label. */
function drawCode(
  pdf: PDFKit.PDFDocument,
  cell: Cell,
  {
    code,
    side,
    direction,
  }: {
    code: { size: number; get(row: number, column: number): number };
    side: number;
    direction: "rtl" | "ltr";
  },
): void {
  const module = side / code.size;
  const left = direction === "rtl" ? cell.x + PADDING : cell.x + cell.width - PADDING - side;
  const top = cell.y + cell.height - PADDING - side;
  for (let row = 0; row < code.size; row++) {
    for (let column = 0; column < code.size; column++) {
      const from = column;
      while (column < code.size && code.get(row, column)) column++;
      // A run of dark modules is one rectangle.
      if (column > from) pdf.rect(left + from * module, top + row * module, (column - from) * module, module);
    }
  }
  pdf.fill();
}
