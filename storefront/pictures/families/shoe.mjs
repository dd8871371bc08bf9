import { dye, tone } from "../palette.mjs";
import { circle, group, n, path, smooth } from "../sheet.mjs";
import { boards, daylight, linen } from "../stage.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */

/** One shoe seen from above, toe up. @param {Sheet} sheet @param {{upper: string, sole: string, trim: string, point: number}} look */
function shoe(sheet, { upper, sole, trim, point }, flip) {
  const toe = -400 - point * 60;
  const form = (grow) =>
    smooth([
      [flip * -20 * point, toe - grow],
      [95 + grow, -300],
      [132 + grow, -140],
      [104 + grow, 60],
      [98 + grow, 230],
      [66 + grow, 350],
      [0, 388 + grow],
      [-66 - grow, 350],
      [-98 - grow, 230],
      [-112 - grow, 60],
      [-140 - grow, -140],
      [-104 - grow, -300],
    ]);
  const opening = smooth([
    [0, -70],
    [56, -20],
    [70, 110],
    [66, 240],
    [40, 322],
    [0, 340],
    [-40, 322],
    [-66, 240],
    [-70, 110],
    [-56, -20],
  ]);
  let knit = "";
  for (let r = 0; r < 46; r++) {
    const y = toe + 14 + r * 17;
    let d = "";
    for (let x = -160; x < 160; x += 14) d += `l7 8l7 -8`;
    knit += `M-160 ${n(y)}${d}`;
  }
  let stitches = "";
  for (let k = 0; k < 22; k++) stitches += circle(0, toe + 50 + k * 12.5, 3.4, {});
  return (
    sheet.cast(form(12), { dx: 16, dy: 24, blur: 16, opacity: 0.5 }) +
    path(form(12), {
      fill: sheet.linear(
        [
          [0, tone(sole, 0.06)],
          [1, tone(sole, -0.1)],
        ],
        { x1: 0, y1: 0, x2: 1, y2: 0.4 },
      ),
    }) +
    path(form(6), { fill: "none", stroke: tone(sole, 0.16), "stroke-width": 4, "stroke-dasharray": "12 9" }) +
    path(form(-4), {
      fill: sheet.linear(
        [
          [0, tone(upper, -0.08)],
          [0.34, tone(upper, 0.06)],
          [0.7, upper],
          [1, tone(upper, -0.16)],
        ],
        { x1: 0, y1: 0, x2: 1, y2: 0 },
      ),
    }) +
    group(
      path(knit, { stroke: tone(upper, -0.14), "stroke-width": 3.4, fill: "none", opacity: 0.55 }) +
        path(knit, {
          stroke: tone(upper, 0.12),
          "stroke-width": 2.4,
          fill: "none",
          opacity: 0.6,
          transform: "translate(0 -4)",
        }),
      { "clip-path": sheet.clip(path(form(-4))) },
    ) +
    group(stitches, { fill: trim }) +
    path(opening, { fill: tone(sole, -0.14) }) +
    path(opening, {
      fill: sheet.linear([
        [0, "#120904", 0.75],
        [0.4, "#120904", 0.2],
        [1, "#120904", 0.35],
      ]),
    }) +
    path(opening, { fill: "none", stroke: trim, "stroke-width": 12 }) +
    path(opening, { fill: "none", stroke: tone(trim, 0.2), "stroke-width": 3, "stroke-dasharray": "8 8" }) +
    path(`M-18 378q18 14 36 0v-46q-18 -12 -36 0Z`, { fill: trim })
  );
}

/** @param {{upper: string, sole: string, trim: string, point?: number, turn: number, backdrop: (s: Sheet) => void}} look */
const pair =
  ({ upper, sole, trim, point = 0, turn, backdrop }) =>
  (/** @type {Sheet} */ sheet) => {
    backdrop(sheet);
    const one = shoe(sheet, { upper, sole, trim, point }, 1);
    const two = shoe(sheet, { upper, sole, trim, point }, -1);
    sheet.add(
      group(two, { transform: `translate(360 560) rotate(${turn - 6})` }),
      group(one, { transform: `translate(720 540) rotate(${turn + 7})` }),
    );
    daylight(sheet);
  };

export const givehs = [
  pair({
    upper: "#efe3c8",
    sole: dye.camel,
    trim: dye.madder,
    turn: -4,
    backdrop: (s) => linen(s, dye.sageWash),
  }),
  pair({
    upper: dye.indigo,
    sole: dye.walnut,
    trim: dye.straw,
    turn: 14,
    backdrop: (s) => boards(s, dye.camel, { boards: 6 }),
  }),
  pair({
    upper: "#d8bd8a",
    sole: dye.walnut,
    trim: dye.pistachio,
    turn: -18,
    backdrop: (s) => linen(s, dye.cream),
  }),
  pair({ upper: dye.madder, sole: dye.camel, trim: dye.cream, turn: 6, backdrop: (s) => linen(s, dye.sand) }),
];
export const malekis = [
  pair({
    upper: "#f1e7d0",
    sole: dye.walnut,
    trim: dye.indigo,
    point: 1,
    turn: 8,
    backdrop: (s) => boards(s, dye.walnut, { boards: 5 }),
  }),
  pair({
    upper: dye.saffron,
    sole: dye.walnut,
    trim: dye.pomegranate,
    point: 1,
    turn: -10,
    backdrop: (s) => linen(s, dye.cream),
  }),
];
