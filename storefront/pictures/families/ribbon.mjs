import { dye, tone } from "../palette.mjs";
import { circle, group, n, path, polygon, rect } from "../sheet.mjs";
import { daylight, linen } from "../stage.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */

/** A gold or silver ribbon: light runs across it. @param {Sheet} sheet @param {string} metal */
const metal = (sheet, colour) =>
  sheet.linear(
    [
      [0, tone(colour, -0.2)],
      [0.2, tone(colour, 0.06)],
      [0.38, tone(colour, 0.2)],
      [0.55, tone(colour, -0.02)],
      [0.8, tone(colour, -0.16)],
      [1, tone(colour, 0.08)],
    ],
    { x1: 0, y1: 0, x2: 1, y2: 1 },
  );

const GOLD = "#d3a544";
const SILVER = "#c9c6be";

/** @param {{cloth: string, one: string, two: string, thread: string, kind: number}} look */
const ribbon =
  ({ cloth, one, two, thread, kind }) =>
  (/** @type {Sheet} */ sheet) => {
    linen(sheet, cloth);
    const [first, other] = [metal(sheet, one), metal(sheet, two)];
    const turn = [-14, 12, 0, 45][kind];
    let work = "";
    const band = (y, h, fill, teeth) => {
      let d = "";
      for (let x = -300; x < 1400; x += h * 0.5)
        d += polygon([
          [x, y],
          [x + h * 0.25, y + h / 2],
          [x, y + h],
          [x + h * 0.22, y + h],
          [x + h * 0.47, y + h / 2],
          [x + h * 0.22, y],
        ]);
      let edge = "";
      for (let x = -300; x < 1400; x += 22)
        edge += circle(x, y - 9, 6, { fill }) + circle(x, y + h + 9, 6, { fill });
      return (
        rect(-300, y, 1700, h, { fill: tone(cloth, -0.06) }) +
        path(d, { fill }) +
        (teeth ? edge : "") +
        rect(-300, y - 2, 1700, 4, { fill: teeth }) +
        rect(-300, y + h - 2, 1700, 4, { fill: teeth })
      );
    };
    const rosette = (x, y, r, petals) => {
      let out = "";
      for (let k = 0; k < petals; k++)
        out += `<g transform="translate(${x} ${y}) rotate(${(k / petals) * 360})">${path(`M0 ${-r * 0.2}L${n(r * 0.2)} ${n(-r * 0.6)}L0 ${-r}L${n(-r * 0.2)} ${n(-r * 0.6)}Z`, { fill: k % 2 ? other : first, stroke: tone(cloth, -0.1), "stroke-width": 2 })}</g>`;
      return out + circle(x, y, r * 0.22, { fill: first }) + circle(x, y, r * 0.1, { fill: thread });
    };
    const rows = kind === 3 ? [-200, 140, 480, 820, 1160] : [60, 390, 720];
    for (const [k, y] of rows.entries()) {
      work += band(y, kind === 1 ? 110 : 84, k % 2 ? other : first, thread);
      for (let x = -180; x < 1300; x += 190)
        work += rosette(x + (k % 2 ? 95 : 0), y + 216, kind === 2 ? 84 : 70, kind === 2 ? 12 : 8);
    }
    sheet.add(
      group(
        group(work, {
          opacity: 0.4,
          transform: "translate(4 7)",
          filter: sheet.filter(
            '<feColorMatrix values="0 0 0 0 0.05 0 0 0 0 0.02 0 0 0 0 0.02 0 0 0 1 0"/><feGaussianBlur stdDeviation="4"/>',
          ),
        }) + work,
        { transform: `rotate(${turn} 540 540)` },
      ),
    );
    daylight(sheet, 1.2);
  };

export const ribbons = [
  ribbon({ kind: 0, cloth: dye.figDeep, one: GOLD, two: SILVER, thread: dye.rose }),
  ribbon({ kind: 1, cloth: dye.indigoDeep, one: SILVER, two: GOLD, thread: dye.saffron }),
  ribbon({ kind: 2, cloth: "#451019", one: GOLD, two: "#e2c98c", thread: dye.pistachio }),
  ribbon({ kind: 3, cloth: "#16261d", one: GOLD, two: SILVER, thread: dye.madder }),
];
