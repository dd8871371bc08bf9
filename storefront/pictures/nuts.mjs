import { tone } from "./palette.mjs";
import { group, n, path, smooth } from "./sheet.mjs";
import { blob, resting, round } from "./table.mjs";

/** @typedef {import("./table.mjs").Morsel} Morsel */

const at = (x, y, turn) => ({ transform: `translate(${n(x)} ${n(y)}) rotate(${n((turn * 180) / Math.PI)})` });

/** An almond kernel. @param {string} colour @returns {Morsel} */
export const almond = (colour) => (sheet, x, y, size, turn) => {
  const skin = tone(colour, sheet.rng.range(-0.04, 0.05));
  const d = blob(x, y, size, turn, (a) => 0.86 + 0.24 * Math.max(0, Math.cos(a)) ** 5, 0.6);
  const veins = [-0.3, -0.15, 0, 0.15, 0.3]
    .map((k) => `M${n(-size * 0.7)} ${n(k * size * 0.5)}Q0 ${n(k * size * 1.5)} ${n(size)} 0`)
    .join("");
  return (
    resting(sheet, x, y, size * 0.85, size * 0.7) +
    path(d, { fill: round(sheet, skin, 0.12) }) +
    group(
      path(veins, { stroke: tone(skin, -0.15), "stroke-width": n(size * 0.035), opacity: 0.5, fill: "none" }),
      at(x, y, turn),
    )
  );
};

/** Half a walnut kernel: two lobes folded like a brain. @param {string} colour @returns {Morsel} */
export const walnut = (colour) => (sheet, x, y, size, turn) => {
  const { rng } = sheet;
  const skin = tone(colour, rng.range(-0.03, 0.05));
  const phase = rng.range(0, 6);
  const d = blob(
    x,
    y,
    size,
    turn,
    (a) => 0.94 + 0.035 * Math.sin(a * 9 + phase) - 0.12 * Math.max(0, Math.cos(a * 2)) ** 6,
    0.94,
    36,
  );
  let folds = "";
  for (const side of [-1, 1]) {
    for (const [reach, count] of [
      [0.72, 5],
      [0.46, 4],
      [0.22, 3],
    ]) {
      /** @type {[number, number][]} */
      const points = [];
      for (let k = 0; k <= count * 4; k++) {
        const a = 0.35 + (k / (count * 4)) * 2.44;
        const r = size * (reach + 0.075 * Math.sin(k * 1.57 + phase + reach * 9));
        points.push([Math.cos(a) * r * 1.06, side * (Math.sin(a) * r * 0.86 + size * 0.07)]);
      }
      folds += smooth(points, false);
    }
  }
  return (
    resting(sheet, x, y, size * 0.98) +
    path(d, { fill: round(sheet, skin, 0.12) }) +
    group(
      path(folds, {
        stroke: tone(skin, -0.17),
        "stroke-width": n(size * 0.1),
        opacity: 0.55,
        fill: "none",
        "stroke-linecap": "round",
      }) +
        path(folds, {
          stroke: tone(skin, 0.13),
          "stroke-width": n(size * 0.055),
          opacity: 0.75,
          fill: "none",
          transform: `translate(${n(-size * 0.05)} ${n(-size * 0.05)})`,
        }) +
        path(`M${n(-size * 0.8)} 0Q${n(-size * 0.3)} ${n(size * 0.06)} 0 0T${n(size * 0.84)} 0`, {
          stroke: tone(skin, -0.26),
          "stroke-width": n(size * 0.08),
          fill: "none",
          opacity: 0.85,
          "stroke-linecap": "round",
        }),
      at(x, y, turn),
    )
  );
};

/** A walnut in its shell. @type {Morsel} */
export const shell = (sheet, x, y, size, turn) => {
  const { rng } = sheet;
  const skin = tone("#b98a56", rng.range(-0.05, 0.04));
  const d = blob(x, y, size, turn, (a) => 0.94 + 0.12 * Math.max(0, Math.cos(a)) ** 10, 0.9);
  let lines = "";
  for (let k = -4; k <= 4; k++)
    lines += `M${n(-size * 0.8)} ${n(k * size * 0.12)}Q${n(rng.range(-10, 10))} ${n(k * size * 0.26)} ${n(size * 0.85)} ${n(k * size * 0.08)}`;
  return (
    resting(sheet, x, y, size) +
    path(d, { fill: round(sheet, skin, 0.13) }) +
    group(
      path(lines, {
        stroke: tone(skin, -0.2),
        "stroke-width": n(size * 0.04),
        opacity: 0.5,
        fill: "none",
        "stroke-dasharray": `${n(size * 0.3)} ${n(size * 0.09)}`,
      }) +
        path(`M${n(-size * 0.9)} 0Q0 ${n(size * 0.07)} ${n(size)} 0`, {
          stroke: tone(skin, -0.28),
          "stroke-width": n(size * 0.05),
          fill: "none",
          opacity: 0.8,
        }),
      at(x, y, turn),
    )
  );
};
