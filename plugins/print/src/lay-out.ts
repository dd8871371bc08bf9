import { breakLines } from "./break-lines";
import { barsOf } from "./codes";
import { type Hand, LEADING, type Pen, type Side } from "./pen";
import type { Align, Block, Cell, Writing } from "./sheet";
import { type Direction, directionOf } from "./visual-runs";

/** What is not broken over two pages. */
export interface Piece {
  height: number;
  draw(x: number, y: number): void;
  /** Comes again where the piece begins a page. */
  head?: Piece;
  /** It stays on the page of the next. */
  keep?: boolean;
}

/** The room that blocks have. */
export interface Room {
  pen: Pen;
  width: number;
  direction: Direction;
  /** Of the sizes that are asked for: less than 1 where all is to have room. */
  scale: number;
}

const TEXT_SIZE = 9;
const PADDING = 4;
const LINE = "#bbbbbb";
const GROUND = "#eeeeee";

/** The pieces of blocks, from top to bottom. */
export function layOut(blocks: readonly Block[], room: Room): Piece[] {
  return blocks.flatMap((block) => {
    const pieces = piecesOf(block, room);
    return block.keep ? pieces.map((piece) => ({ ...piece, keep: true })) : pieces;
  });
}

function piecesOf(block: Block, room: Room): Piece[] {
  const { pen, width, direction, scale } = room;
  switch (block.kind) {
    case "text":
      return written(block.text, block, room);
    case "gap":
      return [{ height: block.height * scale, draw: () => undefined }];
    case "rule":
      return [{ height: 1, draw: (x, y) => pen.stroke([x, y, x + width, y], { color: LINE }) }];
    case "columns":
      return [sideBySide(block.parts, room)];
    case "frame":
      return [framed(block.blocks, room)];
    case "table":
      return table(block, room);
    case "totals":
      return [totals(block, room)];
    case "square": {
      const side = block.side * scale;
      const left = { left: 0, right: width - side, center: (width - side) / 2 }[
        sideOf(block.align, direction)
      ];
      return [{ height: side, draw: (x, y) => pen.square(block.text, { x: x + left, y, width: side }) }];
    }
    case "stripes": {
      const bars = barsOf(block.text);
      if (!bars) return [];
      // Quiet ground on both sides belongs to the code: a reader finds it by that.
      const quiet = (10 * width) / (bars.size + 20);
      const height = block.height * scale;
      return [
        {
          height,
          draw: (x, y) => pen.stripes(bars, { x: x + quiet, y, width: width - 2 * quiet, height }),
        },
      ];
    }
  }
}

function sideOf(align: Align = "start", direction: Direction): Side {
  if (align === "center") return "center";
  return (align === "start") === (direction === "ltr") ? "left" : "right";
}

/** The lines of a text, one piece each. */
function written(text: string, writing: Writing, { pen, width, direction, scale }: Room): Piece[] {
  const hand: Hand = { ...writing, size: (writing.size ?? TEXT_SIZE) * scale };
  const side = sideOf(writing.align, direction);
  const own = writing.own ? directionOf(text, direction) : direction;
  return breakLines(text, width, (word) => pen.widthOf(word, hand)).map((line) => ({
    height: hand.size * LEADING,
    draw: (x, y) => pen.line(line, { x, y, width }, side, { ...hand, direction: own }),
  }));
}

function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { height }) => sum + height, 0);
}

function drawAll(pieces: readonly Piece[], x: number, from: number): void {
  let y = from;
  for (const piece of pieces) {
    piece.draw(x, y);
    y += piece.height;
  }
}

/** Parts beside each other, whose widths are their shares; the first where writing begins. */
function sideBySide(parts: { share: number; blocks: Block[] }[], room: Room): Piece {
  const places = shared(
    parts.map(({ share }) => share),
    room,
    3 * PADDING,
  );
  const laid = parts.map(({ blocks }, at) => layOut(blocks, { ...room, width: places[at]?.width ?? 0 }));
  return {
    height: Math.max(0, ...laid.map(heightOf)),
    draw: (x, y) => {
      for (const [at, pieces] of laid.entries()) drawAll(pieces, x + (places[at]?.left ?? 0), y);
    },
  };
}

function shared(shares: readonly number[], { width, direction }: Room, between: number) {
  const free = width - between * (shares.length - 1);
  const sum = shares.reduce((all, share) => all + share, 0);
  let from = 0;
  return shares.map((share) => {
    const own = (free * share) / sum;
    const left = direction === "rtl" ? width - from - own : from;
    from += own + between;
    return { left, width: own };
  });
}

function framed(blocks: Block[], room: Room): Piece {
  const { pen, width } = room;
  const edge = 2 * PADDING;
  const pieces = layOut(blocks, { ...room, width: width - 2 * edge });
  const height = heightOf(pieces) + 2 * edge;
  return {
    height,
    draw: (x, y) => {
      pen.box({ x, y, width, height }, { frame: LINE });
      drawAll(pieces, x + edge, y + edge);
    },
  };
}

function table({ columns, rows, size = 8.5 }: Extract<Block, { kind: "table" }>, room: Room): Piece[] {
  const places = shared(
    columns.map(({ share }) => share),
    room,
    0,
  );
  const row = (cells: readonly Cell[], ground: string | null): Piece => {
    const laid = cells.map((cell, at) => {
      const { align } = columns[at] ?? {};
      return laidCell({ align, size, ...cell } as Cell & { size: number }, {
        ...room,
        width: (places[at]?.width ?? 0) - 2 * PADDING,
      });
    });
    const height = Math.max(...laid.map(heightOf)) + 2 * PADDING * 0.75;
    const { pen, width } = room;
    return {
      height,
      draw: (x, y) => {
        if (ground) pen.box({ x, y, width, height }, { fill: ground });
        for (const [at, pieces] of laid.entries()) {
          drawAll(pieces, x + (places[at]?.left ?? 0) + PADDING, y + PADDING * 0.75);
        }
        pen.stroke([x, y + height, x + width, y + height], { color: LINE });
      },
    };
  };
  const head = row(
    columns.map(({ head: text }) => ({ text, strong: true, size: size - 0.5 })),
    GROUND,
  );
  return [{ ...head, keep: rows.length > 0 }, ...rows.map((cells) => ({ ...row(cells, null), head }))];
}

function laidCell(cell: Cell & { size: number; align?: Align }, room: Room): Piece[] {
  const { pen, width, direction, scale } = room;
  if ("tick" in cell) {
    const side = cell.size * 1.3 * scale;
    const left = direction === "rtl" ? width - side : 0;
    return [
      {
        height: side + 2,
        draw: (x, y) => pen.box({ x: x + left, y: y + 1, width: side, height: side }, { frame: "#000000" }),
      },
    ];
  }
  const { text, note, ...writing } = cell;
  const below = note
    ? written(note, { size: cell.size - 1.5, soft: true, align: writing.align, own: writing.own }, room)
    : [];
  return [...written(text, writing, room), ...below];
}

/** A label and its amount on each line, in the half of the sheet where writing ends. */
function totals({ rows, size = TEXT_SIZE }: Extract<Block, { kind: "totals" }>, room: Room): Piece {
  const { direction, pen } = room;
  const width = Math.min(room.width, Math.max(room.width * 0.55, 200));
  const left = direction === "rtl" ? 0 : room.width - width;
  const lines = rows.map(({ label, value, strong, soft }) => {
    const writing = { size: strong ? size + 1.5 : size, strong, soft };
    const piece = sideBySide(
      [
        { share: 3, blocks: [{ kind: "text", text: label, ...writing }] },
        { share: 2, blocks: [{ kind: "text", text: value, align: "end", ...writing }] },
      ],
      { ...room, width },
    );
    return {
      height: piece.height + 3,
      draw: (x: number, y: number) => {
        if (strong) pen.stroke([x, y, x + width, y], { width: 0.8, color: "#000000" });
        piece.draw(x, y + 1.5);
      },
    };
  });
  return { height: heightOf(lines), draw: (x, y) => drawAll(lines, x + left, y) };
}
