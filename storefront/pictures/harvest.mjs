import { dye, mix, tone } from "./palette.mjs";
import { circle, ellipse, group, n, path } from "./sheet.mjs";
import { blob, resting, round } from "./table.mjs";

/** @typedef {import("./table.mjs").Morsel} Morsel */

const at = (x, y, turn) => ({ transform: `translate(${n(x)} ${n(y)}) rotate(${n((turn * 180) / Math.PI)})` });

/** A dried fig: flattened, seamed from the eye outwards. @param {string} colour @returns {Morsel} */
export const driedFig = (colour) => (sheet, x, y, size, turn) => {
  const { rng } = sheet;
  const skin = tone(mix(colour, rng.pick([dye.camel, dye.straw]), rng.range(0, 0.4)), rng.range(-0.05, 0.05));
  const ripple = rng.range(0, 6);
  const d = blob(
    x,
    y,
    size,
    turn,
    (a) =>
      0.95 +
      0.018 * Math.sin(a * 3 + ripple) +
      0.012 * Math.sin(a * 8 + ripple) +
      0.14 * Math.max(0, Math.cos(a)) ** 10,
    0.93,
    28,
  );
  let seams = "";
  for (let k = 0; k < 15; k++) {
    const a = (k / 15) * Math.PI * 2 + rng.range(-0.12, 0.12);
    const [c, s] = [Math.cos(a), Math.sin(a)];
    seams += `M${n(c * size * 0.2)} ${n(s * size * 0.2)}Q${n(c * size * 0.5 - s * size * 0.08)} ${n(s * size * 0.5 + c * size * 0.08)} ${n(c * size * rng.range(0.66, 0.84))} ${n(s * size * rng.range(0.66, 0.8))}`;
  }
  return (
    resting(sheet, x, y, size) +
    path(d, { fill: round(sheet, skin, 0.13) }) +
    group(
      path(seams, {
        stroke: tone(skin, -0.2),
        "stroke-width": n(size * 0.035),
        opacity: 0.45,
        fill: "none",
      }) +
        path(seams, {
          stroke: tone(skin, 0.14),
          "stroke-width": n(size * 0.03),
          opacity: 0.45,
          fill: "none",
          transform: `translate(${n(-size * 0.03)} ${n(-size * 0.04)})`,
        }) +
        ellipse(0, 0, size * 0.16, size * 0.12, { fill: tone(skin, -0.26) }) +
        ellipse(-size * 0.02, -size * 0.02, size * 0.08, size * 0.05, { fill: tone(dye.brick, -0.15) }),
      at(x, y, turn),
    )
  );
};

/** A dried fig that has split: honeyed flesh and seeds. @param {string} colour @returns {Morsel} */
export const splitFig = (colour) => (sheet, x, y, size, turn) => {
  const { rng } = sheet;
  const base = driedFig(colour)(sheet, x, y, size, turn);
  const flesh = blob(0, 0, size * 0.56, 0, (a) => 0.9 + 0.16 * Math.sin(a * 4 + 1), 0.62);
  let seeds = "";
  for (let k = 0; k < 26; k++) {
    const a = rng.range(0, 6.28);
    const r = Math.sqrt(rng.next()) * size * 0.44;
    seeds += circle(n(Math.cos(a) * r), n(Math.sin(a) * r * 0.62), n(size * 0.032), {});
  }
  const inner =
    path(flesh, {
      fill: sheet.radial([
        [0, dye.brick],
        [0.7, mix(dye.brick, dye.saffron, 0.5)],
        [1, dye.straw],
      ]),
    }) + group(seeds, { fill: dye.straw });
  return base + group(inner, at(x, y, turn));
};

/** A fresh purple fig with its bloom and neck. @type {Morsel} */
export const freshFig = (sheet, x, y, size, turn) => {
  const d = blob(x, y, size, turn, (a) => 0.86 + 0.42 * Math.max(0, Math.cos(a)) ** 6, 0.96);
  let ribs = "";
  for (let k = -3; k <= 3; k++)
    ribs += `M${n(-size * 0.78)} ${n(k * size * 0.06)}Q${n(0)} ${n(k * size * 0.4)} ${n(size * 1.05)} ${n(k * size * 0.03)}`;
  return (
    resting(sheet, x, y, size) +
    path(d, {
      fill: sheet.radial(
        [
          [0, "#8a6a92"],
          [0.3, "#5d3a5c"],
          [0.75, dye.fig],
          [1, dye.figDeep],
        ],
        { cx: 0.36, cy: 0.3, r: 0.8 },
      ),
    }) +
    group(
      path(ribs, { stroke: "#8a6a92", "stroke-width": n(size * 0.03), opacity: 0.35, fill: "none" }) +
        ellipse(size * 1.18, 0, size * 0.13, size * 0.08, { fill: dye.pistachio }) +
        circle(-size * 0.84, 0, size * 0.08, { fill: dye.rose, opacity: 0.6 }),
      at(x, y, turn),
    )
  );
};

/** Half a fresh fig, cut face up. @type {Morsel} */
export const halfFig = (sheet, x, y, size, turn) => {
  const { rng } = sheet;
  const shape = (s) => blob(0, 0, size * s, 0, (a) => 0.86 + 0.36 * Math.max(0, Math.cos(a)) ** 6, 0.95);
  let seeds = "";
  for (let k = 0; k < 70; k++) {
    const a = rng.range(0, 6.28);
    const r = size * (0.22 + 0.4 * Math.sqrt(rng.next()));
    seeds += ellipse(n(Math.cos(a) * r), n(Math.sin(a) * r * 0.95), n(size * 0.04), n(size * 0.02), {
      transform: `rotate(${n((a * 180) / Math.PI)} ${n(Math.cos(a) * r)} ${n(Math.sin(a) * r * 0.95)})`,
    });
  }
  return (
    resting(sheet, x, y, size) +
    group(
      path(shape(1), { fill: dye.fig }) +
        path(shape(0.93), { fill: "#efe0bd" }) +
        path(shape(0.8), {
          fill: sheet.radial([
            [0, "#e9b48f"],
            [0.3, "#c4493f"],
            [0.75, dye.pomegranate],
            [1, "#d98a72"],
          ]),
        }) +
        group(seeds, { fill: "#f3d9a4", opacity: 0.9 }) +
        ellipse(0, 0, size * 0.2, size * 0.11, { fill: "#f0cfae" }),
      at(x, y, turn),
    )
  );
};

/** A date: long, glossy, its skin gathered in folds. @param {string} colour @returns {Morsel} */
export const date = (colour) => (sheet, x, y, size, turn) => {
  const { rng } = sheet;
  const skin = tone(colour, rng.range(-0.04, 0.05));
  const d = blob(x, y, size, turn, (a) => 1 + 0.03 * Math.sin(a * 6), 0.52);
  let folds = "";
  for (let k = -2; k <= 2; k++) {
    folds += `M${n(-size * rng.range(0.5, 0.8))} ${n(k * size * 0.15)}Q${n(rng.range(-0.2, 0.2) * size)} ${n(k * size * 0.24 + rng.range(-4, 4))} ${n(size * rng.range(0.4, 0.8))} ${n(k * size * 0.14)}`;
  }
  const shine = `M${n(-size * 0.55)} ${n(-size * 0.2)}Q0 ${n(-size * 0.42)} ${n(size * 0.5)} ${n(-size * 0.22)}Q0 ${n(-size * 0.28)} ${n(-size * 0.55)} ${n(-size * 0.2)}Z`;
  const up = Math.cos(turn) < 0 ? Math.PI : 0;
  return (
    resting(sheet, x, y, size * 0.85, size * 0.72) +
    path(d, { fill: round(sheet, skin, 0.13) }) +
    group(
      path(folds, {
        stroke: tone(skin, -0.13),
        "stroke-width": n(size * 0.045),
        opacity: 0.6,
        fill: "none",
      }) +
        path(folds, {
          stroke: tone(skin, 0.16),
          "stroke-width": n(size * 0.022),
          opacity: 0.55,
          fill: "none",
          transform: "translate(0 -3)",
        }),
      at(x, y, turn),
    ) +
    group(path(shine, { fill: "#fff1d6", opacity: 0.34, filter: sheet.blur(2) }), at(x, y, turn + up)) +
    group(ellipse(size * 0.93, 0, size * 0.1, size * 0.16, { fill: dye.straw }), at(x, y, turn))
  );
};

/** A dried lime. @param {string} colour @returns {Morsel} */
export const lime = (colour) => (sheet, x, y, size, turn) => {
  const { rng } = sheet;
  const skin = mix(colour, rng.pick([dye.walnut, dye.straw, dye.camel]), rng.range(0.05, 0.45));
  const d = blob(
    x,
    y,
    size,
    turn,
    (a) => 0.95 + 0.02 * Math.sin(a * 7) + 0.1 * Math.max(0, Math.cos(a)) ** 20,
    0.95,
  );
  let marks = "";
  for (let k = 0; k < 9; k++) {
    const a = rng.range(-1.2, 1.2);
    marks += `M${n(size * 0.86)} 0Q${n(size * 0.2)} ${n(a * size * 0.8)} ${n(-size * rng.range(0.2, 0.7))} ${n(a * size * 0.5)}`;
  }
  return (
    resting(sheet, x, y, size) +
    path(d, { fill: round(sheet, skin, 0.12) }) +
    group(
      path(marks, {
        stroke: tone(skin, -0.12),
        "stroke-width": n(size * 0.03),
        opacity: 0.45,
        fill: "none",
      }) +
        circle(size * 0.82, 0, size * 0.1, { fill: tone(skin, -0.2) }) +
        circle(size * 0.8, -size * 0.02, size * 0.05, { fill: dye.straw }),
      at(x, y, turn),
    )
  );
};
