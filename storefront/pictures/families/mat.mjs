import { dye, tone } from "../palette.mjs";
import { circle, group, path, polygon, rect } from "../sheet.mjs";
import { boards, daylight, linen, wall } from "../stage.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */

const PALM = "#d6b878";

/** Plaited palm leaf: strips over two, under two, shifted row by row. @param {Sheet} sheet @param {(i: number, j: number) => string} colour */
function plait(sheet, cells, size, colour, put) {
  let out = "";
  for (let j = 0; j < cells; j++) {
    for (let i = 0; i < cells; i++) {
      const over = (i + j) % 4 < 2;
      const c = tone(colour(i, j), sheet.rng.range(-0.035, 0.035));
      const fill = sheet.linear(
        over
          ? [
              [0, tone(c, -0.1)],
              [0.35, tone(c, 0.05)],
              [1, tone(c, -0.08)],
            ]
          : [
              [0, tone(c, -0.04)],
              [0.5, tone(c, 0.07)],
              [1, tone(c, -0.12)],
            ],
        over ? { x1: 0, y1: 0, x2: 0, y2: 1 } : { x1: 0, y1: 0, x2: 1, y2: 0 },
      );
      out += rect(i * size, j * size, size + 0.6, size + 0.6, { fill });
    }
  }
  return group(out, { transform: put });
}

/** @param {{mark: string, second: string, kind: "square" | "round" | "fan", backdrop: (s: Sheet) => void}} look */
const mat =
  ({ mark, second, kind, backdrop }) =>
  (/** @type {Sheet} */ sheet) => {
    backdrop(sheet);
    const cells = 56;
    const size = 15;
    const centre = cells / 2 - 0.5;
    const colour = (i, j) => {
      const d = Math.floor(Math.abs(i - centre) + Math.abs(j - centre));
      if (d % 16 < 2) return mark;
      if (d % 16 === 8 || d % 16 === 9) return second;
      return PALM;
    };
    const shape =
      kind === "square"
        ? polygon([
            [120, 120],
            [960, 120],
            [960, 960],
            [120, 960],
          ])
        : kind === "round"
          ? "M130 540a410 410 0 1 0 820 0a410 410 0 1 0 -820 0Z"
          : "M540 150L830 440L540 730L250 440Z";
    if (kind === "fan") {
      const handle = "M522 690h36l6 330q-24 22 -48 0Z";
      sheet.add(
        sheet.cast(handle),
        path(handle, {
          fill: sheet.linear(
            [
              [0, dye.camel],
              [0.4, tone(dye.camel, 0.1)],
              [1, dye.walnut],
            ],
            { x1: 0, y1: 0, x2: 1, y2: 0 },
          ),
        }),
      );
    }
    sheet.add(sheet.cast(shape, { dx: 18, dy: 24, blur: 18, opacity: 0.5 }));
    sheet.add(
      group(plait(sheet, cells, size, colour, kind === "fan" ? "translate(120 20)" : "translate(120 120)"), {
        "clip-path": sheet.clip(path(shape)),
      }),
    );
    sheet.add(
      path(shape, { fill: "none", stroke: mark, "stroke-width": 20, "stroke-linejoin": "round" }),
      path(shape, {
        fill: "none",
        stroke: PALM,
        "stroke-width": 20,
        "stroke-dasharray": "18 14",
        "stroke-linejoin": "round",
      }),
    );
    sheet.add(
      path(shape, {
        fill: sheet.linear(
          [
            [0, "#fff3d8", 0.26],
            [0.5, "#fff3d8", 0],
            [1, "#1b0f08", 0.24],
          ],
          { x1: 0, y1: 0, x2: 1, y2: 1 },
        ),
      }),
    );
    daylight(sheet);
  };

/** A tray coiled from the middle outwards, each coil bound to the one within it. @param {{mark: string, second: string, backdrop: (s: Sheet) => void}} look */
const coiled =
  ({ mark, second, backdrop }) =>
  (/** @type {Sheet} */ sheet) => {
    backdrop(sheet);
    const rim = "M120 540a420 420 0 1 0 840 0a420 420 0 1 0 -840 0Z";
    sheet.add(sheet.cast(rim, { dx: 20, dy: 28, blur: 20, opacity: 0.5 }));
    const step = 28;
    let coils = "";
    for (let k = 14; k >= 0; k--) {
      const r = 14 + k * step;
      const straw = tone(PALM, sheet.rng.range(-0.04, 0.03));
      const around = 2 * Math.PI * r;
      const ring = { fill: "none", "stroke-width": step };
      coils += circle(540, 540, r, { ...ring, stroke: straw });
      const dyed = k === 14 || k === 8 ? mark : k === 4 ? second : "";
      if (dyed) coils += circle(540, 540, r, { ...ring, stroke: dyed });
      else if (k > 8 || (k > 4 && k < 8)) {
        const parts = k > 8 ? 12 : 8;
        const share = k > 8 ? 0.16 + (k - 9) * 0.14 : 0.2 + (k - 5) * 0.26;
        const dash = around / parts;
        coils += circle(540, 540, r, {
          ...ring,
          stroke: k > 8 ? second : mark,
          "stroke-dasharray": `${(dash * share).toFixed(1)} ${(dash * (1 - share)).toFixed(1)}`,
          "stroke-dashoffset": (dash * share) / 2,
        });
      }
      coils += circle(540, 540, r, {
        ...ring,
        stroke: "#2a170c",
        opacity: 0.16,
        "stroke-dasharray": "2.5 9",
      });
      coils += circle(540, 540, r + step * 0.5, {
        fill: "none",
        stroke: "#2a170c",
        "stroke-width": 7,
        opacity: 0.3,
      });
      coils += circle(540, 540, r - step * 0.1, {
        fill: "none",
        stroke: "#fff3d8",
        "stroke-width": 7,
        opacity: 0.26,
      });
    }
    const light = [
      [0, "#fff3d8", 0.26],
      [0.5, "#fff3d8", 0],
      [1, "#1b0f08", 0.26],
    ];
    sheet.add(coils, path(rim, { fill: sheet.linear(light, { x1: 0, y1: 0, x2: 1, y2: 1 }) }));
    daylight(sheet);
  };

export const mats = [
  mat({ kind: "square", mark: dye.madder, second: dye.indigo, backdrop: (s) => linen(s, dye.cream) }),
  mat({
    kind: "round",
    mark: dye.pistachio,
    second: dye.fig,
    backdrop: (s) => boards(s, dye.walnut, { boards: 5 }),
  }),
  mat({ kind: "fan", mark: dye.pomegranate, second: dye.saffron, backdrop: (s) => wall(s, dye.cream) }),
  coiled({ mark: dye.indigo, second: dye.brick, backdrop: (s) => linen(s, dye.skyWash) }),
];
