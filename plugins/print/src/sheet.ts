/** What is printed, as blocks from top to bottom. Lengths are points of 1/72 inch. */

const MM = 72 / 25.4;

/** Width and height of the papers that are printed on. `parcel` is the sticker that goes onto one. */
export const SIZES = {
  A4: { width: 210 * MM, height: 297 * MM, margin: 12 * MM },
  A5: { width: 148 * MM, height: 210 * MM, margin: 9 * MM },
  parcel: { width: 100 * MM, height: 150 * MM, margin: 5 * MM },
} as const;
export type SheetSize = keyof typeof SIZES;

/** Along the direction of writing: at its start (in Persian the right), in the middle, or at its end. */
export type Align = "start" | "center" | "end";

export interface Writing {
  size?: number;
  strong?: boolean;
  soft?: boolean;
  align?: Align;
  /** It begins at the side of its own first letter: a name or address that somebody wrote. */
  own?: boolean;
}

/** One cell of a table. `note` stands below it, quieter. */
export type Cell = { tick: true } | ({ text: string; note?: string } & Writing);

/** `keep`: it stays on the page of what follows, as a heading does. */
export type Block = { keep?: boolean } & Content;

type Content =
  | ({ kind: "text"; text: string } & Writing)
  | { kind: "gap"; height: number }
  | { kind: "rule" }
  /** Side by side, each with its share of the width. */
  | { kind: "columns"; parts: { share: number; blocks: Block[] }[] }
  /** Framed, and whole. */
  | { kind: "frame"; blocks: Block[] }
  /** Its head comes again on each page that it goes on to. */
  | {
      kind: "table";
      columns: { share: number; head: string; align?: Align }[];
      rows: Cell[][];
      size?: number;
    }
  /** Amounts at the end of the line, all on one page. */
  | {
      kind: "totals";
      rows: { label: string; value: string; strong?: boolean; soft?: boolean }[];
      size?: number;
    }
  /** A square code (QR). */
  | { kind: "square"; text: string; side: number; align?: Align }
  /** A code in stripes (Code 128), or nothing where the text has letters that it has not. */
  | { kind: "stripes"; text: string; height: number };

/** A sheet and those that follow from it when it is full. */
export interface Sheet {
  size: SheetSize;
  blocks: Block[];
  /** What stands at the foot of each page. */
  foot?: (page: number, pages: number) => string;
  /** Smaller letters are taken where that keeps it on one page. */
  onOnePage?: boolean;
}
