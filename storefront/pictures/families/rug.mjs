import { draped, hung, laid, spread } from "../lie.mjs";
import { dye } from "../palette.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */

const HAND = { abrash: 0.03, rib: 0.1, knots: 0.07 };
const cols = 132;
const rows = 186;

const ROSETTE = ["..#.#..", ".#o#o#.", "#oo#oo#", ".##+##.", "#oo#oo#", ".#o#o#.", "..#.#.."];
const BIRD = ["..##...", ".#oo#..", "##oo##.", "..#oo#o", "..#oo##", "...##..", "...#..."];
const SHRUB = ["...#...", "..#o#..", ".#.#.#.", "#o###o#", "...#...", ".#.#.#.", "..###.."];
const BOTEH = ["...##..", "..#..#.", "....#o#", "..#oo#.", ".#ooo#.", ".#oo#..", "..##..."];
const FILL = [ROSETTE, SHRUB, BOTEH, BIRD];

const mod = (a, b) => ((a % b) + b) % b;

/** What the filler shows at a knot of the field, if anything. */
function filler(x, y, dyes, pitch, which) {
  const row = Math.floor(y / pitch);
  const shift = mod(row, 2) * Math.floor(pitch / 2);
  const cell = Math.floor((x + shift) / pitch);
  const motif = FILL[mod(row * 2 + cell + which, FILL.length)];
  const mark = motif[mod(y, pitch) - 2]?.[mod(x + shift, pitch) - 2];
  if (mark === "#") return dyes.line;
  if (mark === "o") return dyes.inks[mod(row + cell * 2, dyes.inks.length)];
  return mark === "+" ? dyes.inks[0] : undefined;
}

/**
 * A Qashqai medallion rug: linked hooked lozenges on a field strewn with small flowers and birds,
 * cut corners, and three borders.
 * @param {{field: string, heart: string[], corner: string, border: string, guard: string, line: string, inks: string[]}} dyes
 * @param {{poles?: number, which?: number}} how
 * @returns {import("../weaving.mjs").Cloth}
 */
function rug(dyes, { poles = 3, which = 0 } = {}) {
  const wide = 25;
  const inner = rows - wide * 2;
  return {
    cols,
    rows,
    at: (i, j) => {
      const side = Math.min(i, cols - 1 - i);
      const end = Math.min(j, rows - 1 - j);
      const depth = Math.min(side, end);
      const upright = side <= end;
      const along = upright ? j - rows / 2 : i - cols / 2;
      if (depth < 2) return dyes.line;
      if (depth < 6) return mod(Math.floor((along + (depth - 2)) / 3), 2) ? dyes.guard : dyes.heart[0];
      if (depth === 6 || depth === 18) return dyes.line;
      if (depth < 18) {
        const k = Math.floor(mod(along, 14));
        const y = depth - 7;
        const d = Math.abs(k - 6.5) + Math.abs(y - 5);
        if (d < 1.6) return dyes.inks[0];
        if (d < 3.6) return dyes.inks[mod(Math.floor(along / 14), dyes.inks.length)];
        if (d < 4.6) return dyes.line;
        if (d > 8 && d < 9.2) return dyes.inks[1];
        return dyes.border;
      }
      if (depth < 23) {
        const k = mod(along, 8);
        const rise = k < 4 ? k : 7 - k;
        return rise + 19 >= depth ? dyes.guard : dyes.heart[1];
      }
      if (depth < 25) return dyes.line;
      const x = i - cols / 2 + 0.5;
      const y = j - rows / 2 + 0.5;
      const span = inner / poles;
      const local = mod(y + (span * poles) / 2, span) - span / 2;
      const reach = Math.min(span * 0.62, 40);
      const step = Math.floor(Math.abs(x) / 2) * 2 * (poles === 1 ? 1.15 : 1);
      const d = step + Math.abs(poles === 1 ? y * 0.72 : local);
      const hook = mod(Math.floor(Math.abs(local)), 6) < 3 ? 3 : 0;
      const size = poles === 1 ? 44 : reach;
      if (d < size + hook) {
        if (d > size - 2) return dyes.line;
        const t = d / size;
        if (t < 0.16) return dyes.inks[0];
        if (t < 0.24) return dyes.line;
        if (t < 0.46)
          return filler(i, j, dyes, 9, which) && t > 0.28 && t < 0.42 ? dyes.inks[2] : dyes.heart[2];
        if (t < 0.52) return dyes.line;
        if (t < 0.82)
          return (
            filler(Math.abs(Math.floor(x)), Math.floor(Math.abs(local)), dyes, 11, which) ?? dyes.heart[0]
          );
        return t < 0.87 ? dyes.line : dyes.heart[1];
      }
      const corner = cols / 2 - 25 - Math.floor(Math.abs(x) / 2) * 2 + (rows / 2 - 25 - Math.abs(y));
      if (corner < 34) {
        if (corner > 31) return dyes.line;
        return filler(i, j, dyes, 11, which + 1) ?? dyes.corner;
      }
      return filler(Math.floor(Math.abs(x)), Math.floor(Math.abs(y)), dyes, 12, which) ?? dyes.field;
    },
  };
}

const classic = {
  field: dye.indigoDeep,
  heart: [dye.madder, dye.cream, dye.indigo],
  corner: dye.madder,
  border: dye.madderDeep,
  guard: dye.cream,
  line: "#1a0f0a",
  inks: [dye.straw, dye.brick, dye.cream, dye.sage],
};
const red = {
  field: dye.madder,
  heart: [dye.indigo, dye.straw, dye.madderDeep],
  corner: dye.indigo,
  border: dye.indigoDeep,
  guard: dye.straw,
  line: "#1a0f0a",
  inks: [dye.cream, dye.saffron, dye.rose, dye.sky],
};
const ivory = {
  field: dye.cream,
  heart: [dye.madder, dye.indigo, dye.cream],
  corner: dye.brick,
  border: dye.indigo,
  guard: dye.cream,
  line: dye.walnutDeep,
  inks: [dye.saffron, dye.madder, dye.pistachio, dye.indigo],
};
const plum = {
  field: dye.figDeep,
  heart: [dye.brick, dye.straw, dye.fig],
  corner: dye.pistachio,
  border: dye.pomegranate,
  guard: dye.straw,
  line: "#170c12",
  inks: [dye.cream, dye.saffron, dye.rose, dye.sage],
};
const green = {
  field: dye.pine,
  heart: [dye.madder, dye.cream, dye.pine],
  corner: dye.madderDeep,
  border: dye.walnut,
  guard: dye.cream,
  line: "#14110a",
  inks: [dye.straw, dye.cream, dye.brick, dye.sage],
};
const rust = {
  field: dye.brick,
  heart: [dye.cream, dye.indigo, dye.brick],
  corner: dye.straw,
  border: dye.madder,
  guard: dye.cream,
  line: dye.walnutDeep,
  inks: [dye.indigo, dye.madderDeep, dye.pistachio, dye.cream],
};

/** @type {((sheet: Sheet) => void)[]} */
export const rugs = [
  (s) =>
    laid(s, rug(classic), {
      hand: HAND,
      turn: -0.1,
      size: 880,
      floor: "boards",
      ground: dye.camel,
      bundles: 44,
    }),
  (s) => spread(s, rug(red, { which: 1 }), { hand: HAND, bundles: 44 }),
  (s) => hung(s, rug(ivory, { poles: 1, which: 2 }), { hand: HAND, ground: dye.sand, bundles: 44 }),
  (s) => laid(s, rug(plum, { poles: 2 }), { hand: HAND, turn: 0.15, size: 860, bundles: 44 }),
  (s) => draped(s, rug(green, { which: 3 }), { hand: HAND, bundles: 44 }),
  (s) => spread(s, rug(rust, { poles: 2, which: 2 }), { hand: HAND, ground: dye.paper, bundles: 44 }),
];
