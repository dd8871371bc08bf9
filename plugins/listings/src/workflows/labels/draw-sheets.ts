import { setImmediate as breathe } from "node:timers/promises";
import { type Direction, Pen, type Stamp } from "@dastranj/print";
import { type FittedLine, fitLabel, LEADING } from "../../domain/labels/fit-label";
import { type Cell, cells, cuttingMarks, type Layout, PAGE, perSheet } from "../../domain/labels/sheet";
import { refusal } from "../refusal";

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
  const { title, lines, address, language, layout, copies } = sheets;
  const direction = language === "fa" ? "rtl" : "ltr";
  const pen = new Pen({ language, title });
  const places = cells(layout, direction);
  const [first] = places as [Cell, ...Cell[]];
  const { width, height } = first;
  const side = Math.min(height - 2 * PADDING, (width - 2 * PADDING) * 0.3);
  const room = { width: width - 2 * PADDING - side - GAP, height: height - 2 * PADDING };
  const fitted = fitLabel(lines, room, (text, size, strong) => pen.widthOf(text, { size, strong }));
  if (!fitted) throw refusal("label_too_long");

  let stamp: Stamp | null = null;
  for (let drawn = 0; drawn < copies; drawn++) {
    const at = drawn % perSheet(layout);
    if (at === 0) {
      await breathe();
      pen.page(PAGE.width, PAGE.height);
      for (const mark of cuttingMarks(layout)) pen.stroke(mark, { width: 0.4 });
    }
    stamp ??= pen.cut(() => drawLabel(pen, first, { lines: fitted, address, side, direction }));
    const place = places[at] as Cell;
    pen.press(stamp, place.x - first.x, place.y - first.y);
  }
  return pen.finish();
}

interface Label {
  lines: FittedLine[];
  address: string;
  side: number;
  direction: Direction;
}

/** The lines from the top, and the code at the far end of the line, at the foot of the label. */
function drawLabel(pen: Pen, cell: Cell, { lines, address, side, direction }: Label): void {
  const rightToLeft = direction === "rtl";
  let y = cell.y + PADDING;
  for (const { text, size, strong } of lines) {
    const place = { x: cell.x + PADDING, y, width: cell.width - 2 * PADDING };
    pen.line(text, place, rightToLeft ? "right" : "left", { size, strong, direction });
    y += size * LEADING;
  }
  pen.square(address, {
    x: rightToLeft ? cell.x + PADDING : cell.x + cell.width - PADDING - side,
    y: cell.y + cell.height - PADDING - side,
    width: side,
  });
}
