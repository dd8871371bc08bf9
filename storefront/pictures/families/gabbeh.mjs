import { draped, hung, laid, spread } from "../lie.mjs";
import { dye, tone } from "../palette.mjs";
import { wander } from "../random.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */

const HAND = { abrash: 0.07, rib: 0.13, knots: 0.12 };

/** What a Qashqai weaver puts on the meadow; one letter a knot. */
const FIGURES = {
  goat: ["#.#.....", "###....#", ".#######", "..#####.", "..#..#..", "..#..#.."],
  tree: [
    "....#....",
    "...###...",
    "..#####..",
    ".#######.",
    "...###...",
    "..#####..",
    ".#######.",
    "....#....",
    "....#....",
    "....#....",
  ],
  flower: [".#.#.", "#####", ".###.", "..#..", ".##..", "..##.", "..#.."],
  bird: [".##....", "####..#", ".######", "..####.", "...#...", "..##..."],
  tent: [
    "......#......",
    ".....###.....",
    "....#####....",
    "...#######...",
    "..####.####..",
    ".####...####.",
  ],
  camel: [
    "##.........",
    "#...#..#...",
    "#..###.##..",
    "##########.",
    ".#########.",
    "..#.....##.",
    "..#.....#..",
  ],
  star: ["..#..", "#.#.#", ".###.", "#####", ".###.", "#.#.#", "..#.."],
};

/** Scatter figures on a map of knots. */
function stitched(placed) {
  const knots = new Map();
  for (const { figure, i, j, colour, size = 1 } of placed) {
    FIGURES[figure].forEach((row, y) => {
      [...row].forEach((mark, x) => {
        if (mark !== "#") return;
        for (let a = 0; a < size; a++)
          for (let b = 0; b < size; b++) knots.set(`${i + x * size + a}:${j + y * size + b}`, colour);
      });
    });
  }
  return knots;
}

const cols = 92;
const rows = 128;

/** @param {(i: number, j: number) => string} ground @param {string} frame @param {Map<string, string>} knots */
const cloth = (ground, frame, knots, width = 5) => ({
  cols,
  rows,
  at: (i, j) => {
    const depth = Math.min(i, j, cols - 1 - i, rows - 1 - j);
    if (depth < width) return depth === width - 2 ? tone(frame, 0.16) : frame;
    return knots.get(`${i}:${j}`) ?? ground(i, j);
  },
});

/** Fields of the valley, one above another, hills as the weaver remembers them. @param {Sheet} sheet @param {string[]} dyes @param {string} frame */
function hills(sheet, dyes, frame) {
  const { rng } = sheet;
  const lines = dyes.map((_, k) => {
    const line = wander(rng, 4);
    return (i) => (rows * k) / dyes.length + line(i / cols) * 7;
  });
  const placed = [];
  for (let k = 0; k < 13; k++) {
    const figure = rng.pick(["goat", "flower", "goat", "bird", "flower"]);
    placed.push({
      figure,
      i: rng.int(9, cols - 20),
      j: rng.int(40, rows - 20),
      colour: rng.pick([dye.cream, dye.walnutDeep, dye.straw]),
    });
  }
  placed.push(
    { figure: "tree", i: rng.int(12, 24), j: 52, colour: dye.pine, size: 2 },
    { figure: "tent", i: 48, j: 36, colour: dye.walnutDeep, size: 2 },
  );
  return cloth(
    (i, j) => {
      let found = dyes[0];
      lines.forEach((at, k) => {
        if (j >= at(i)) found = dyes[k];
      });
      return found;
    },
    frame,
    stitched(placed),
  );
}

/** One great field of a single dye, left to its abrash, with few small guests. @param {Sheet} sheet @param {string} field @param {string} frame @param {string[]} inks @param {(keyof typeof FIGURES)[]} guests */
function meadow(sheet, field, frame, inks, guests, count = 9) {
  const { rng } = sheet;
  const placed = Array.from({ length: count }, (_, k) => ({
    figure: guests[k % guests.length],
    i: 12 + ((k * 37) % 60) + rng.int(-3, 3),
    j: 12 + Math.floor((k / count) * (rows - 30)) + rng.int(-2, 2),
    colour: rng.pick(inks),
    size: k % 4 === 1 ? 2 : 1,
  }));
  return cloth(() => field, frame, stitched(placed));
}

/** Squares of many dyes, as a patchwork of gardens. @param {Sheet} sheet @param {string[]} dyes @param {string} frame */
function gardens(sheet, dyes, frame) {
  const { rng } = sheet;
  const across = 5;
  const down = 7;
  const order = Array.from(
    { length: across * down },
    (_, k) => dyes[(k * 3 + Math.floor(k / across) + rng.int(0, 1)) % dyes.length],
  );
  const placed = order.map((_, k) => ({
    figure: /** @type {const} */ (["flower", "goat", "star", "bird"])[k % 4],
    i: 5 + Math.round(((k % across) + 0.5) * (82 / across)) - 3,
    j: 5 + Math.round((Math.floor(k / across) + 0.5) * (118 / down)) - 3,
    colour: k % 3 ? dye.cream : dye.walnutDeep,
  }));
  return cloth(
    (i, j) => {
      const a = Math.floor(((i - 5) / 82) * across);
      const b = Math.floor(((j - 5) / 118) * down);
      return order[Math.min(b * across + a, order.length - 1)] ?? dyes[0];
    },
    frame,
    stitched(placed.filter((_, k) => k % 2 === 0)),
  );
}

/** A tree of life, alone. @param {string} field @param {string} frame @param {string} leaf */
function tree(sheet, field, frame, leaf, inks) {
  const { rng } = sheet;
  const knots = new Map();
  const put = (i, j, colour) => knots.set(`${Math.round(i)}:${Math.round(j)}`, colour);
  for (let j = 26; j < 108; j++) for (let w = -1; w <= 1; w++) put(46 + w, j, dye.walnutDeep);
  for (let b = 0; b < 9; b++) {
    const y = 30 + b * 7;
    const reach = 9 + b * 2.6;
    for (const side of [-1, 1]) {
      for (let k = 0; k < reach; k++) {
        put(46 + side * k, y + k * 0.35, dye.walnutDeep);
        if (k > 3 && k % 4 < 2) for (let h = 1; h < 5; h++) put(46 + side * k, y + k * 0.35 - h, leaf);
        if (k > 3 && k % 8 === 6)
          for (let h = 1; h < 4; h++)
            for (let w = 0; w < 3; w++) put(46 + side * (k + w), y + k * 0.35 + h, rng.pick(inks));
      }
    }
  }
  const guests = stitched([
    { figure: "goat", i: 14, j: 108, colour: dye.walnutDeep },
    { figure: "goat", i: 66, j: 110, colour: dye.cream },
    { figure: "bird", i: 18, j: 16, colour: inks[0] },
    { figure: "bird", i: 66, j: 18, colour: inks[1] },
  ]);
  return cloth(() => field, frame, new Map([...knots, ...guests]));
}

/** @type {((sheet: Sheet) => void)[]} */
export const gabbehs = [
  (s) =>
    hung(
      s,
      hills(s, [dye.sky, dye.straw, dye.saffron, dye.brick, dye.madder, dye.pistachio], dye.madderDeep),
      { hand: HAND },
    ),
  (s) =>
    spread(
      s,
      meadow(
        s,
        dye.madder,
        dye.madderDeep,
        [dye.cream, dye.saffron, dye.indigo],
        ["goat", "flower", "tree", "star"],
      ),
      { hand: HAND },
    ),
  (s) =>
    laid(s, gardens(s, [dye.indigo, dye.saffron, dye.madder, dye.sage, dye.fig, dye.camel], dye.walnut), {
      hand: HAND,
      turn: -0.14,
      size: 840,
      floor: "boards",
      ground: dye.camel,
    }),
  (s) =>
    hung(s, tree(s, dye.straw, dye.saffron, dye.pistachio, [dye.madder, dye.pomegranate]), {
      hand: HAND,
      ground: dye.sand,
    }),
  (s) =>
    draped(
      s,
      meadow(
        s,
        dye.saffron,
        dye.brick,
        [dye.madder, dye.walnutDeep, dye.cream],
        ["bird", "camel", "flower"],
        11,
      ),
      { hand: HAND, ground: dye.paper },
    ),
  (s) =>
    laid(
      s,
      hills(s, [dye.indigoDeep, dye.indigo, dye.sky, dye.skyWash, dye.sage, dye.pine], dye.indigoDeep),
      { hand: HAND, turn: 0.13, size: 830 },
    ),
  (s) =>
    spread(s, tree(s, dye.indigo, dye.indigoDeep, dye.sage, [dye.saffron, dye.rose]), {
      hand: HAND,
      ground: dye.sand,
    }),
  (s) =>
    hung(
      s,
      meadow(
        s,
        dye.cream,
        dye.walnut,
        [dye.madder, dye.walnut, dye.indigo],
        ["tent", "goat", "camel", "star"],
        10,
      ),
      { hand: HAND, ground: dye.sageWash, warp: dye.stone },
    ),
];
