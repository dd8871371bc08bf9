import { draped, hung, laid, spread } from "../lie.mjs";
import { dye, tone } from "../palette.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */
/** @typedef {{field: string, marks: string[], edge: string, border: string[]}} Dyes */

const HAND = { abrash: 0.045, rib: 0.22, knots: 0.05 };

/** Distance from a point to a diamond's heart, in steps as a tapestry weave must take them. */
const stepped = (dx, dy, step) => Math.floor(Math.abs(dx) / step) * step + Math.abs(dy);

/** A border of triangles or crosses between two guard stripes; undefined inside it. */
function border(dyes, cols, rows, width) {
  return (i, j) => {
    const side = Math.min(i, cols - 1 - i);
    const end = Math.min(j, rows - 1 - j);
    const depth = Math.min(side, end);
    if (depth >= width) return undefined;
    if (depth === 0 || depth === width - 1) return dyes.edge;
    if (depth === 1 || depth === width - 2) return dyes.border[0];
    const along = side <= end ? j - Math.floor(rows / 2) : i - Math.floor(cols / 2);
    const inner = width - 4;
    const period = inner * 2;
    const k = ((along % period) + period) % period;
    const rise = k < inner ? k : period - 1 - k;
    return rise >= depth - 2 ? dyes.border[1] : dyes.border[2];
  };
}

/** Three great diamonds, one within another, with hooked arms. @param {Dyes} dyes @returns {import("../weaving.mjs").Cloth} */
function medallions(dyes, count = 3) {
  const cols = 96;
  const rows = 140;
  const edge = border(dyes, cols, rows, 13);
  const span = (rows - 26) / count;
  return {
    cols,
    rows,
    at: (i, j) => {
      const framed = edge(i, j);
      if (framed) return framed;
      const x = i - cols / 2 + 0.5;
      const within = j - 13;
      const y = (within % span) - span / 2 + 0.5;
      const d = stepped(x, y * 1.25, 2);
      const reach = span * 0.6;
      if (d < reach) {
        const ring = Math.floor((d / reach) * 9);
        return [
          dyes.marks[0],
          dyes.field,
          dyes.marks[1],
          dyes.edge,
          dyes.marks[2],
          dyes.marks[2],
          dyes.edge,
          dyes.marks[3],
          dyes.edge,
        ][ring];
      }
      const side = cols / 2 - 13 - Math.abs(x);
      const gap = stepped(side, Math.abs(y) - span / 2, 2);
      if (gap < 14)
        return [dyes.marks[1], dyes.edge, dyes.marks[0], dyes.marks[0], dyes.edge][Math.floor(gap / 3)];
      const star = stepped(Math.abs(x) - 22, Math.abs(y) - span / 2 + 6, 1);
      if (star < 5)
        return [dyes.edge, dyes.marks[0], dyes.marks[1], dyes.marks[1], dyes.edge][Math.floor(star)];
      return dyes.field;
    },
  };
}

/** Diamonds nested edge to edge all over: the eye-dazzler. @param {Dyes} dyes @returns {import("../weaving.mjs").Cloth} */
function dazzler(dyes) {
  const cols = 100;
  const rows = 146;
  const edge = border(dyes, cols, rows, 9);
  const colours = [
    dyes.marks[0],
    dyes.edge,
    dyes.marks[1],
    dyes.field,
    dyes.marks[2],
    dyes.edge,
    dyes.marks[3],
    dyes.field,
  ];
  return {
    cols,
    rows,
    at: (i, j) => {
      const framed = edge(i, j);
      if (framed) return framed;
      const x = ((i - cols / 2 + 0.5 + 410) % 41) - 20.5;
      const y = ((j - rows / 2 + 0.5 + 640) % 64) - 32;
      const d = stepped(x, 0, 2) * 1.55 + Math.abs(y);
      return colours[Math.floor(d / 4) % colours.length];
    },
  };
}

/** Bands across, each with its own row of small figures. @param {Dyes} dyes @returns {import("../weaving.mjs").Cloth} */
function bands(dyes) {
  const cols = 96;
  const rows = 144;
  const tall = 18;
  return {
    cols,
    rows,
    at: (i, j) => {
      const band = Math.floor(j / tall);
      const y = j % tall;
      const ground = [dyes.field, dyes.marks[band % 4], dyes.marks[(band + 1) % 4]][band % 3];
      const other = band % 3 === 0 ? dyes.marks[(band + 2) % 4] : dyes.field;
      if (y < 1 || y === 3) return dyes.edge;
      if (y < 3) return (Math.floor(i / 3) + band) % 2 ? dyes.border[0] : dyes.border[1];
      const period = band % 2 ? 16 : 12;
      const x = (i % period) - period / 2 + 0.5;
      const d = Math.floor(Math.abs(x) + Math.abs(y - 10.5));
      if (band % 4 === 3) return Math.floor((i + Math.abs(y - 10.5)) / 3) % 2 ? ground : other;
      if (d < 2) return dyes.edge;
      if (d < 4) return ground;
      if (d < 6) return other;
      return d === 6 ? dyes.edge : ground;
    },
  };
}

/** A lattice of hooked hexagons on one ground. @param {Dyes} dyes @returns {import("../weaving.mjs").Cloth} */
function lattice(dyes) {
  const cols = 98;
  const rows = 144;
  const edge = border(dyes, cols, rows, 13);
  return {
    cols,
    rows,
    at: (i, j) => {
      const framed = edge(i, j);
      if (framed) return framed;
      const row = Math.floor((j - 13) / 20);
      const shift = row % 2 ? 12 : 0;
      const cell = Math.floor((i - 13 + shift) / 24);
      const x = ((i - 13 + shift) % 24) - 11.5;
      const y = ((j - 13) % 20) - 9.5;
      const d = stepped(x, y, 1.5);
      const ink = dyes.marks[(row + cell * 3) % 4];
      if (d < 2) return dyes.edge;
      if (d < 4) return ink;
      if (d < 5.5) return dyes.field;
      if (d < 8.5) return ink;
      if (d < 9.5) return dyes.edge;
      const hook = Math.abs(Math.abs(x) - 9) < 1.2 && Math.abs(y) > 2 && Math.abs(y) < 6;
      return hook ? dyes.border[1] : dyes.field;
    },
  };
}

const warm = {
  field: dye.madder,
  marks: [dye.saffron, dye.cream, dye.indigo, dye.pistachio],
  edge: dye.walnutDeep,
  border: [dye.cream, dye.indigo, dye.straw],
};
const night = {
  field: dye.indigo,
  marks: [dye.madder, dye.straw, dye.brick, dye.cream],
  edge: dye.walnutDeep,
  border: [dye.straw, dye.madder, dye.cream],
};
const field = {
  field: tone(dye.pistachio, 0.04),
  marks: [dye.cream, dye.madder, dye.saffron, dye.indigo],
  edge: dye.walnutDeep,
  border: [dye.cream, dye.madder, dye.straw],
};
const pale = {
  field: dye.cream,
  marks: [dye.madder, dye.indigo, dye.saffron, dye.sage],
  edge: dye.walnut,
  border: [dye.madder, dye.walnut, dye.cream],
};
const ripe = {
  field: dye.pomegranate,
  marks: [dye.rose, dye.indigo, dye.cream, dye.saffron],
  edge: dye.figDeep,
  border: [dye.cream, dye.fig, dye.rose],
};
const sun = {
  field: dye.saffron,
  marks: [dye.madder, dye.walnut, dye.cream, dye.indigo],
  edge: dye.walnutDeep,
  border: [dye.cream, dye.madder, dye.straw],
};
const dusk = {
  field: dye.fig,
  marks: [dye.straw, dye.rose, dye.sage, dye.cream],
  edge: dye.figDeep,
  border: [dye.straw, dye.madder, dye.cream],
};

/** @type {((sheet: Sheet) => void)[]} */
export const kilims = [
  (s) => hung(s, medallions(warm), { hand: HAND }),
  (s) => spread(s, lattice(night), { hand: HAND, ground: dye.sand }),
  (s) => draped(s, bands(pale), { hand: HAND, ground: dye.sageWash }),
  (s) => laid(s, dazzler(ripe), { hand: HAND, turn: 0.2, size: 1240, dx: 90, dy: -230, bundles: 40 }),
  (s) => hung(s, bands({ ...field, edge: dye.walnut }), { hand: HAND, ground: dye.sand }),
  (s) =>
    laid(s, medallions(night, 2), { hand: HAND, floor: "boards", ground: dye.camel, turn: -0.2, size: 880 }),
  (s) => draped(s, dazzler(sun), { hand: HAND }),
  (s) => spread(s, medallions(dusk), { hand: HAND, ground: dye.paper }),
];
