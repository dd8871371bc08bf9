import { dye, mix, tone } from "./palette.mjs";
import { circle, ellipse, group, n, path, polygon } from "./sheet.mjs";
import { blob, resting, round } from "./table.mjs";

/** @typedef {import("./table.mjs").Morsel} Morsel */

const at = (x, y, turn) => ({ transform: `translate(${n(x)} ${n(y)}) rotate(${n((turn * 180) / Math.PI)})` });

/** A dried fig: flattened, seamed from the eye outwards. @param {string} colour @returns {Morsel} */
export const driedFig = (colour) => (sheet, x, y, size, turn) => {
  const { rng } = sheet;
  const skin = tone(mix(colour, dye.camel, rng.range(0, 0.35)), rng.range(-0.04, 0.05));
  const ripple = rng.range(0, 6);
  const d = blob(x, y, size, turn, (a) => 0.92 + 0.05 * Math.sin(a * 5 + ripple) + 0.2 * Math.max(0, Math.cos(a)) ** 8, 0.92);
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
      path(seams, { stroke: tone(skin, -0.2), "stroke-width": n(size * 0.035), opacity: 0.45, fill: "none" }) +
        path(seams, { stroke: tone(skin, 0.14), "stroke-width": n(size * 0.03), opacity: 0.45, fill: "none", transform: `translate(${n(-size * 0.03)} ${n(-size * 0.04)})` }) +
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
  const inner = path(flesh, { fill: sheet.radial([[0, dye.brick], [0.7, mix(dye.brick, dye.saffron, 0.5)], [1, dye.straw]]) }) + group(seeds, { fill: dye.straw });
  return base + group(inner, at(x, y, turn));
};

/** A fresh purple fig with its bloom and neck. @type {Morsel} */
export const freshFig = (sheet, x, y, size, turn) => {
  const d = blob(x, y, size, turn, (a) => 0.86 + 0.42 * Math.max(0, Math.cos(a)) ** 6, 0.96);
  let ribs = "";
  for (let k = -3; k <= 3; k++) ribs += `M${n(-size * 0.78)} ${n(k * size * 0.06)}Q${n(0)} ${n(k * size * 0.4)} ${n(size * 1.05)} ${n(k * size * 0.03)}`;
  return (
    resting(sheet, x, y, size) +
    path(d, { fill: sheet.radial([[0, "#8a6a92"], [0.3, "#5d3a5c"], [0.75, dye.fig], [1, dye.figDeep]], { cx: 0.36, cy: 0.3, r: 0.8 }) }) +
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
    seeds += ellipse(n(Math.cos(a) * r), n(Math.sin(a) * r * 0.95), n(size * 0.04), n(size * 0.02), { transform: `rotate(${n((a * 180) / Math.PI)} ${n(Math.cos(a) * r)} ${n(Math.sin(a) * r * 0.95)})` });
  }
  return (
    resting(sheet, x, y, size) +
    group(
      path(shape(1), { fill: dye.fig }) +
        path(shape(0.93), { fill: "#efe0bd" }) +
        path(shape(0.8), { fill: sheet.radial([[0, "#e9b48f"], [0.3, "#c4493f"], [0.75, dye.pomegranate], [1, "#d98a72"]]) }) +
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
    group(path(folds, { stroke: tone(skin, -0.13), "stroke-width": n(size * 0.045), opacity: 0.6, fill: "none" }) + path(folds, { stroke: tone(skin, 0.16), "stroke-width": n(size * 0.022), opacity: 0.55, fill: "none", transform: "translate(0 -3)" }), at(x, y, turn)) +
    group(path(shine, { fill: "#fff1d6", opacity: 0.34, filter: sheet.blur(2) }), at(x, y, turn + up)) +
    group(ellipse(size * 0.93, 0, size * 0.1, size * 0.16, { fill: dye.straw }), at(x, y, turn))
  );
};

/** A dried lime. @param {string} colour @returns {Morsel} */
export const lime = (colour) => (sheet, x, y, size, turn) => {
  const { rng } = sheet;
  const skin = mix(colour, rng.pick([dye.walnut, dye.straw, dye.camel]), rng.range(0.05, 0.45));
  const d = blob(x, y, size, turn, (a) => 0.95 + 0.02 * Math.sin(a * 7) + 0.1 * Math.max(0, Math.cos(a)) ** 20, 0.95);
  let marks = "";
  for (let k = 0; k < 9; k++) {
    const a = rng.range(-1.2, 1.2);
    marks += `M${n(size * 0.86)} 0Q${n(size * 0.2)} ${n(a * size * 0.8)} ${n(-size * rng.range(0.2, 0.7))} ${n(a * size * 0.5)}`;
  }
  return (
    resting(sheet, x, y, size) +
    path(d, { fill: round(sheet, skin, 0.12) }) +
    group(path(marks, { stroke: tone(skin, -0.12), "stroke-width": n(size * 0.03), opacity: 0.45, fill: "none" }) + circle(size * 0.82, 0, size * 0.1, { fill: tone(skin, -0.2) }) + circle(size * 0.8, -size * 0.02, size * 0.05, { fill: dye.straw }), at(x, y, turn))
  );
};

/** An almond kernel. @param {string} colour @returns {Morsel} */
export const almond = (colour) => (sheet, x, y, size, turn) => {
  const skin = tone(colour, sheet.rng.range(-0.04, 0.05));
  const d = blob(x, y, size, turn, (a) => 0.86 + 0.24 * Math.max(0, Math.cos(a)) ** 5, 0.6);
  const veins = [-0.3, -0.15, 0, 0.15, 0.3].map((k) => `M${n(-size * 0.7)} ${n(k * size * 0.5)}Q0 ${n(k * size * 1.5)} ${n(size)} 0`).join("");
  return (
    resting(sheet, x, y, size * 0.85, size * 0.7) +
    path(d, { fill: round(sheet, skin, 0.12) }) +
    group(path(veins, { stroke: tone(skin, -0.15), "stroke-width": n(size * 0.035), opacity: 0.5, fill: "none" }), at(x, y, turn))
  );
};

/** Half a walnut kernel, lobed like a butterfly. @param {string} colour @returns {Morsel} */
export const walnut = (colour) => (sheet, x, y, size, turn) => {
  const { rng } = sheet;
  const skin = tone(colour, rng.range(-0.03, 0.04));
  const phase = rng.range(0, 6);
  const lobe = (side) => blob(0, side * size * 0.42, size * 0.85, 0, (a) => 0.9 + 0.1 * Math.sin(a * 7 + phase), 0.52);
  let folds = "";
  for (const side of [-1, 1]) {
    for (let k = 0; k < 6; k++) {
      const sx = (-0.62 + k * 0.25) * size;
      folds += `M${n(sx)} ${n(side * size * 0.1)}q${n(size * rng.range(0.05, 0.25))} ${n(side * size * 0.22)} ${n(size * rng.range(-0.08, 0.05))} ${n(side * size * 0.34)}q${n(size * 0.1)} ${n(side * size * 0.1)} ${n(size * 0.14)} ${n(side * size * 0.2)}`;
    }
  }
  return (
    resting(sheet, x, y, size * 0.95) +
    group(
      [-1, 1].map((side) => path(lobe(side), { fill: round(sheet, skin, 0.14) })).join("") +
        path(folds, { stroke: tone(skin, -0.22), "stroke-width": n(size * 0.065), opacity: 0.6, fill: "none", "stroke-linecap": "round" }) +
        path(folds, { stroke: tone(skin, 0.15), "stroke-width": n(size * 0.03), opacity: 0.7, fill: "none", transform: `translate(${n(-size * 0.05)} ${n(-size * 0.04)})` }) +
        ellipse(0, 0, size * 0.82, size * 0.06, { fill: tone(skin, -0.24) }),
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
  for (let k = -4; k <= 4; k++) lines += `M${n(-size * 0.8)} ${n(k * size * 0.12)}Q${n(rng.range(-10, 10))} ${n(k * size * 0.26)} ${n(size * 0.85)} ${n(k * size * 0.08)}`;
  return (
    resting(sheet, x, y, size) +
    path(d, { fill: round(sheet, skin, 0.13) }) +
    group(path(lines, { stroke: tone(skin, -0.2), "stroke-width": n(size * 0.04), opacity: 0.5, fill: "none", "stroke-dasharray": `${n(size * 0.3)} ${n(size * 0.09)}` }) + path(`M${n(-size * 0.9)} 0Q0 ${n(size * 0.07)} ${n(size)} 0`, { stroke: tone(skin, -0.28), "stroke-width": n(size * 0.05), fill: "none", opacity: 0.8 }), at(x, y, turn))
  );
};

/** A cube of masqati, the light inside it. @param {string} colour @param {string} strewn @returns {Morsel} */
export const masqati = (colour, strewn) => (sheet, x, y, size, turn) => {
  const { rng } = sheet;
  const t = (Math.round(turn / 0.8) % 2) * 0.16 + rng.range(-0.12, 0.12);
  const corner = (a, r = 1) => /** @type {[number, number]} */ ([x + Math.cos(a + t) * size * r * 1.18, y + Math.sin(a + t) * size * r * 0.8]);
  const top = [0, 1, 2, 3].map((k) => corner((k * Math.PI) / 2));
  const drop = size * 0.42;
  const left = polygon([top[2], top[1], [top[1][0], top[1][1] + drop], [top[2][0], top[2][1] + drop]]);
  const right = polygon([top[1], top[0], [top[0][0], top[0][1] + drop], [top[1][0], top[1][1] + drop]]);
  let bits = "";
  for (let k = 0; k < 5; k++) {
    const a = rng.range(0, 6.28);
    const [px, py] = corner(a, rng.range(0.05, 0.5));
    bits += ellipse(n(px), n(py), n(size * 0.13), n(size * 0.05), { transform: `rotate(${rng.int(0, 180)} ${n(px)} ${n(py)})`, fill: k % 3 ? strewn : tone(strewn, 0.1) });
  }
  const stroke = { "stroke-linejoin": "round", "stroke-width": n(size * 0.14) };
  const side = tone(colour, -0.1);
  const far = tone(colour, -0.02);
  return (
    resting(sheet, x, y + drop * 0.7, size * 1.05, size * 0.72, 0.42) +
    path(left, { fill: sheet.linear([[0, side], [1, tone(colour, 0.07)]]), stroke: side, ...stroke, opacity: 0.94 }) +
    path(right, { fill: sheet.linear([[0, tone(side, -0.03)], [1, tone(colour, 0.05)]]), stroke: tone(side, -0.02), ...stroke, opacity: 0.94 }) +
    path(polygon(top), { fill: sheet.linear([[0, tone(colour, 0.13)], [0.6, colour], [1, far]], { x1: 0, y1: 0, x2: 1, y2: 1 }), stroke: tone(colour, 0.06), ...stroke }) +
    bits +
    path(`M${n(top[2][0])} ${n(top[2][1] - 3)}L${n(top[3][0] - 4)} ${n(top[3][1] - 1)}`, { stroke: "#fffdf2", "stroke-width": n(size * 0.06), "stroke-linecap": "round", opacity: 0.75 })
  );
};

/** A round cake with a pressed pattern. @param {string} colour @param {number} petals @returns {Morsel} */
export const cookie = (colour, petals = 8) => (sheet, x, y, size, turn) => {
  const { rng } = sheet;
  const crust = tone(colour, rng.range(-0.025, 0.03));
  const d = blob(x, y, size, turn, (a) => 0.97 + 0.018 * Math.sin(a * 9 + size), 1, 26);
  let pressed = "";
  for (let k = 0; k < petals; k++) {
    pressed += `<g transform="rotate(${n((k / petals) * 360)})">${path(`M${n(size * 0.2)} 0Q${n(size * 0.48)} ${n(-size * 0.2)} ${n(size * 0.74)} 0Q${n(size * 0.48)} ${n(size * 0.2)} ${n(size * 0.2)} 0Z`)}</g>`;
  }
  let seeds = "";
  for (let k = 0; k < 16; k++) {
    const a = rng.range(0, 6.28);
    const r = Math.sqrt(rng.next()) * size * 0.75;
    seeds += ellipse(n(Math.cos(a) * r), n(Math.sin(a) * r), n(size * 0.045), n(size * 0.022), { transform: `rotate(${rng.int(0, 180)} ${n(Math.cos(a) * r)} ${n(Math.sin(a) * r)})` });
  }
  const edge = tone(crust, -0.13);
  return (
    resting(sheet, x, y, size, size, 0.6) +
    path(d, { fill: sheet.radial([[0, tone(crust, 0.06)], [0.6, crust], [0.88, edge], [1, tone(edge, -0.06)]], { cx: 0.45, cy: 0.42, r: 0.58 }) }) +
    group(
      group(pressed, { fill: "none", stroke: tone(crust, -0.16), "stroke-width": n(size * 0.05), opacity: 0.6 }) +
        group(pressed, { fill: tone(crust, 0.07), opacity: 0.4, transform: "translate(-2 -2)" }) +
        circle(0, 0, size * 0.12, { fill: tone(crust, -0.1), opacity: 0.7 }) +
        circle(0, 0, size * 0.84, { fill: "none", stroke: tone(crust, -0.14), "stroke-width": n(size * 0.035), opacity: 0.5 }) +
        group(seeds, { fill: mix(dye.cream, dye.straw, 0.4), opacity: 0.95 }),
      at(x, y, turn),
    )
  );
};
