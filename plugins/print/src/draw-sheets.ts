import { setImmediate as breathe } from "node:timers/promises";
import { layOut, type Piece } from "./lay-out";
import { Pen } from "./pen";
import { type Sheet, SIZES } from "./sheet";
import type { Language } from "./written/digits";

const SCALES = [1, 0.9, 0.8, 0.7, 0.6];
const FOOT = { size: 7, height: 12 };

/** A PDF of sheets, each beginning a page. Between sheets others are let in: many of them take a while. */
export async function drawSheets(
  sheets: readonly Sheet[],
  { language, title }: { language: Language; title: string },
): Promise<Buffer> {
  const pen = new Pen({ language, title });
  for (const sheet of sheets) {
    await breathe();
    drawSheet(pen, sheet, language);
  }
  return pen.finish();
}

function drawSheet(pen: Pen, sheet: Sheet, language: Language): void {
  const { width, height, margin } = SIZES[sheet.size];
  const direction = language === "fa" ? "rtl" : "ltr";
  const room = { width: width - 2 * margin, height: height - 2 * margin - (sheet.foot ? FOOT.height : 0) };
  const inScale = (scale: number) =>
    paged(layOut(sheet.blocks, { pen, width: room.width, direction, scale }), room.height);
  // Measuring needs no page; what has no room on one in the smallest letters goes on to the next.
  let pages = inScale(1);
  for (const scale of sheet.onOnePage ? SCALES.slice(1) : []) {
    if (pages.length > 1) pages = inScale(scale);
  }
  for (const [at, pieces] of pages.entries()) {
    pen.page(width, height);
    let y = margin;
    for (const piece of pieces) {
      piece.draw(margin, y);
      y += piece.height;
    }
    if (sheet.foot) {
      const place = { x: margin, y: height - margin - FOOT.size * 1.3, width: room.width };
      pen.line(sheet.foot(at + 1, pages.length), place, "center", { size: FOOT.size, soft: true, direction });
    }
  }
}

/** Pieces page by page; a table that goes on begins the next page with its head. */
export function paged(pieces: readonly Piece[], height: number): Piece[][] {
  const pages: Piece[][] = [[]];
  let left = height;
  for (const [at, piece] of pieces.entries()) {
    let needed = piece.height;
    for (let next = at; pieces[next]?.keep && pieces[next + 1]; next++)
      needed += pieces[next + 1]?.height ?? 0;
    let page = pages.at(-1) as Piece[];
    if (needed > left && page.length > 0) {
      page = [];
      pages.push(page);
      left = height;
      if (piece.head) {
        page.push(piece.head);
        left -= piece.head.height;
      }
    }
    page.push(piece);
    left -= piece.height;
  }
  return pages;
}
