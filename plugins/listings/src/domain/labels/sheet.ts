/** Sheets of labels, in points of 1/72 inch. */

const MM = 72 / 25.4;
export const PAGE = { width: 210 * MM, height: 297 * MM };
const EDGE = 8 * MM;

const GRIDS = { "2x4": [2, 4], "3x7": [3, 7], "3x8": [3, 8] } as const;
export type Layout = keyof typeof GRIDS;

export interface Cell {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How many labels there are on a sheet. */
export function perSheet(layout: Layout): number {
  const [across, down] = GRIDS[layout];
  return across * down;
}

/** Where the labels of a sheet stand, as they are read: row by row, from the right where one writes from there. */
export function cells(layout: Layout, direction: "rtl" | "ltr"): Cell[] {
  const [across, down] = GRIDS[layout];
  const width = (PAGE.width - 2 * EDGE) / across;
  const height = (PAGE.height - 2 * EDGE) / down;
  return Array.from({ length: across * down }, (_, index) => {
    const column = index % across;
    const place = direction === "rtl" ? across - 1 - column : column;
    return { x: EDGE + place * width, y: EDGE + Math.floor(index / across) * height, width, height };
  });
}

/** Short strokes outside the labels that show where to cut, each from one point to another. */
export function cuttingMarks(layout: Layout): [number, number, number, number][] {
  const [across, down] = GRIDS[layout];
  const width = (PAGE.width - 2 * EDGE) / across;
  const height = (PAGE.height - 2 * EDGE) / down;
  const from = 2 * MM;
  const to = EDGE - MM;
  const upright = Array.from({ length: across + 1 }, (_, at) => EDGE + at * width);
  const level = Array.from({ length: down + 1 }, (_, at) => EDGE + at * height);
  return [
    ...upright.flatMap((x): [number, number, number, number][] => [
      [x, from, x, to],
      [x, PAGE.height - to, x, PAGE.height - from],
    ]),
    ...level.flatMap((y): [number, number, number, number][] => [
      [from, y, to, y],
      [PAGE.width - to, y, PAGE.width - from, y],
    ]),
  ];
}
