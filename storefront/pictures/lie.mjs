import { dye, tone } from "./palette.mjs";
import { group, path, rect, SIDE } from "./sheet.mjs";
import { boards, daylight, linen, wall } from "./stage.mjs";
import { fringe, outline, relief, weave } from "./weaving.mjs";

/** @typedef {import("./sheet.mjs").Sheet} Sheet */
/** @typedef {import("./weaving.mjs").Cloth} Cloth */
/** @typedef {import("./weaving.mjs").Lie} Lie */
/** @typedef {{abrash?: number, rib?: number, knots?: number}} Hand */
/** @typedef {{hand?: Hand, warp?: string, ground?: string, bundles?: number}} Look */

/** Hung from a wooden pole on the wall. @param {Sheet} sheet @param {Cloth} cloth @param {Look} look */
export function hung(sheet, cloth, { hand = {}, warp = dye.cream, ground = dye.cream, bundles = 34 } = {}) {
  wall(sheet, ground);
  const height = 850;
  const width = Math.min(820, (height * cloth.cols) / cloth.rows);
  const left = (SIDE - width) / 2;
  const phase = sheet.rng.range(0, 6);
  /** @type {Lie} */
  const lie = (u, v) => [
    left + u * width + Math.sin(v * 3.2 + phase) * 5 * v,
    88 + v * height + Math.sin(u * 7 + phase) * 7 * v,
  ];
  const d = outline(lie);
  sheet.add(
    sheet.cast(d, { dx: 26, dy: 30, blur: 26, opacity: 0.42 }),
    sheet.cast(d, { dx: 6, dy: 8, blur: 5, opacity: 0.35 }),
  );
  sheet.add(fringe(sheet, lie, { end: 1, length: 84, bundles, colour: warp, fall: [0, 1] }));
  sheet.add(weave(sheet, cloth, lie, hand));
  sheet.add(
    relief(sheet, d, [
      [0, -0.5],
      [0.08, 0.25],
      [0.22, 0],
      [0.34, -0.28],
      [0.45, 0.3],
      [0.62, 0.05],
      [0.74, -0.3],
      [0.86, 0.2],
      [1, -0.6],
    ]),
  );
  sheet.add(
    relief(
      sheet,
      d,
      [
        [0, -0.7],
        [0.04, 0.1],
        [0.9, 0],
        [1, -0.25],
      ],
      { x1: 0, y1: 0, x2: 0, y2: 1 },
    ),
  );
  const pole = `M${left - 54} 70h${width + 108}a14 14 0 0 1 0 30h-${width + 108}a14 14 0 0 1 0 -30Z`;
  sheet.add(sheet.cast(pole, { dx: 12, dy: 20, blur: 8, opacity: 0.4 }));
  sheet.add(
    path(pole, {
      fill: sheet.linear([
        [0, tone(dye.walnut, 0.22)],
        [0.35, tone(dye.walnut, 0.1)],
        [1, dye.walnutDeep],
      ]),
    }),
  );
  daylight(sheet);
}

/** Laid flat and seen from above, a little askew. @param {Sheet} sheet @param {Cloth} cloth @param {Look & {floor?: "boards" | "linen", turn?: number, size?: number, dx?: number, dy?: number}} look */
export function laid(
  sheet,
  cloth,
  {
    hand = {},
    warp = dye.cream,
    ground = dye.sand,
    bundles = 30,
    floor = "linen",
    turn = -0.12,
    size = 760,
    dx = 0,
    dy = 0,
  } = {},
) {
  if (floor === "boards") boards(sheet, ground, { boards: 7, down: true });
  else linen(sheet, ground);
  const height = size;
  const width = (height * cloth.cols) / cloth.rows;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const phase = sheet.rng.range(0, 6);
  /** @type {Lie} */
  const lie = (u, v) => {
    const x = (u - 0.5) * width + Math.sin(v * 6 + phase) * 4;
    const y = (v - 0.5) * height + Math.sin(u * 5 + phase) * 4;
    return [SIDE / 2 + dx + x * cos - y * sin, SIDE / 2 + dy + x * sin + y * cos];
  };
  const d = outline(lie);
  sheet.add(
    sheet.cast(d, { dx: 14, dy: 18, blur: 16, opacity: 0.5 }),
    sheet.cast(d, { dx: 4, dy: 5, blur: 4, opacity: 0.4 }),
  );
  for (const end of /** @type {const} */ ([0, 1]))
    sheet.add(fringe(sheet, lie, { end, length: size * 0.085, bundles, colour: warp }));
  sheet.add(weave(sheet, cloth, lie, hand));
  sheet.add(
    relief(
      sheet,
      d,
      [
        [0, 0.3],
        [0.3, 0.1],
        [0.5, -0.14],
        [0.62, 0.16],
        [1, -0.35],
      ],
      { x1: 0, y1: 0, x2: 1, y2: 0.7 },
    ),
  );
  daylight(sheet);
}

/** On the floor of a room, running away from the eye. @param {Sheet} sheet @param {Cloth} cloth @param {Look} look */
export function spread(sheet, cloth, { hand = {}, warp = dye.cream, ground = dye.cream, bundles = 34 } = {}) {
  wall(sheet, ground);
  boards(sheet, tone(dye.camel, 0.06), { y: 236, height: SIDE - 236, boards: 9, down: true });
  sheet.add(
    rect(0, 204, SIDE, 34, { fill: tone(ground, 0.04) }),
    rect(0, 234, SIDE, 5, { fill: dye.walnut, opacity: 0.5 }),
  );
  /** @type {Lie} */
  const lie = (u, v) => {
    const depth = 1 / (1 + (1 - v) * 0.62);
    const far = 1 / 1.62;
    const y = 290 + ((depth - far) / (1 - far)) * 700;
    return [SIDE / 2 + 10 + (u - 0.5) * 920 * depth + (1 - v) * 20, y];
  };
  const d = outline(lie);
  sheet.add(sheet.cast(d, { dx: 8, dy: 12, blur: 10, opacity: 0.55 }));
  for (const end of /** @type {const} */ ([0, 1]))
    sheet.add(fringe(sheet, lie, { end, length: end ? 60 : 22, bundles, colour: warp }));
  sheet.add(weave(sheet, cloth, lie, hand));
  sheet.add(
    relief(
      sheet,
      d,
      [
        [0, 0.2],
        [0.5, 0.05],
        [0.7, -0.1],
        [1, -0.4],
      ],
      { x1: 0, y1: 0, x2: 1, y2: 1 },
    ),
  );
  const sun = "M150 236L420 236L760 1080L330 1080Z";
  sheet.add(
    path(sun, { fill: "#fff2cf", opacity: 0.4, style: "mix-blend-mode:soft-light", filter: sheet.blur(14) }),
  );
  daylight(sheet);
}

/** Thrown over a rail: the front hangs in folds, the back shows behind it. @param {Sheet} sheet @param {Cloth} cloth @param {Look} look */
export function draped(sheet, cloth, { hand = {}, warp = dye.cream, ground = dye.cream, bundles = 30 } = {}) {
  wall(sheet, ground);
  const folds = 3.5;
  const phase = sheet.rng.range(0, 6);
  const wave = (u) => Math.sin(u * Math.PI * 2 * folds + phase);
  /** @param {number} top @param {number} height @param {number} left @param {number} width @param {number} sway @returns {Lie} */
  const fall = (top, height, left, width, sway) => (u, v) => [
    left + u * width + Math.cos(u * Math.PI * 2 * folds + phase) * sway * v * 0.9 + (u - 0.5) * -60 * v,
    top + v * height + wave(u) * 16 * v,
  ];
  const behind = fall(150, 560, 330, 520, 10);
  const before = fall(146, 760, 200, 560, 15);
  const stops = Array.from({ length: 29 }, (_, k) => [k / 28, wave(k / 28 + 0.04) * 0.75 - 0.1]);
  for (const [lie, dim, end] of /** @type {const} */ ([
    [behind, 0.35, 0.62],
    [before, 0, 1],
  ])) {
    const d = outline(lie);
    sheet.add(sheet.cast(d, { dx: 26, dy: 26, blur: 24, opacity: 0.42 }));
    sheet.add(fringe(sheet, lie, { end: 1, length: 76, bundles, colour: warp, fall: [0, 1] }));
    sheet.add(weave(sheet, { ...cloth, rows: Math.round(cloth.rows * end) }, lie, hand));
    sheet.add(relief(sheet, d, stops));
    if (dim) sheet.add(path(d, { fill: "#1b0f08", opacity: dim }));
  }
  const top = relief(
    sheet,
    outline(before, 0, 0.07),
    [
      [0, 0.9],
      [0.5, 0.1],
      [1, 0],
    ],
    { x1: 0, y1: 0, x2: 0, y2: 1 },
  );
  const pole = "M90 134h900a13 13 0 0 1 0 28h-900a13 13 0 0 1 0 -28Z";
  const wood = path(pole, {
    fill: sheet.linear([
      [0, tone(dye.walnut, 0.25)],
      [0.4, tone(dye.walnut, 0.08)],
      [1, dye.walnutDeep],
    ]),
  });
  const ends = sheet.clip(rect(0, 0, 204, SIDE) + rect(848, 0, 300, SIDE));
  sheet.add(group(wood, { "clip-path": ends }), top);
  daylight(sheet);
}

/** Folded and stacked on a board, seen from the front: only the folds show. @param {Sheet} sheet @param {Cloth[]} cloths from the lowest up @param {Look} look */
export function stacked(sheet, cloths, { hand = {}, ground = dye.cream } = {}) {
  wall(sheet, ground);
  boards(sheet, dye.camel, { y: 880, height: SIDE - 880, boards: 2 });
  sheet.add(
    rect(0, 880, SIDE, 60, {
      fill: sheet.linear([
        [0, "#2a170c", 0.35],
        [1, "#2a170c", 0],
      ]),
    }),
  );
  let base = 930;
  for (const [level, cloth] of cloths.entries()) {
    const turns = level === cloths.length - 1 ? 3 : 2;
    const thick = 84;
    const left = 120 + level * 14 + sheet.rng.range(-14, 14);
    const width = 840 - level * 28;
    for (let k = 0; k < turns; k++) {
      const top = base - thick;
      const sag = sheet.rng.range(3, 9);
      const inset = k % 2 ? 12 : 0;
      /** @type {Lie} */
      const lie = (u, v) => [
        left + inset + u * (width - inset * 1.4),
        top + v * thick + Math.sin(u * 3.1) * sag + Math.sin(u * 9 + level) * 2.5,
      ];
      const d = outline(lie);
      if (level + k === 0) sheet.add(sheet.cast(d, { dx: 24, dy: 20, blur: 16, opacity: 0.6 }));
      sheet.add(sheet.cast(d, { dx: 22, dy: 6, blur: 14, opacity: 0.3 }));
      const rows = Math.round((thick / 840) * cloth.cols * 1.05);
      const from = k * rows + level * 7;
      sheet.add(weave(sheet, { cols: cloth.cols, rows, at: (i, j) => cloth.at(i, j + from) }, lie, hand));
      sheet.add(
        relief(
          sheet,
          d,
          [
            [0, -0.35],
            [0.16, 0.5],
            [0.42, 0.15],
            [0.72, -0.35],
            [1, -1],
          ],
          { x1: 0, y1: 0, x2: 0, y2: 1 },
        ),
        relief(sheet, d, [
          [0, -0.6],
          [0.05, 0.2],
          [0.5, 0],
          [0.94, -0.3],
          [1, -0.9],
        ]),
      );
      base = top + 5;
    }
  }
  daylight(sheet);
}
