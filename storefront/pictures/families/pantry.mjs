import { dye, mix, tone } from "../palette.mjs";
import { circle, ellipse, group, n, path, rect, smooth } from "../sheet.mjs";
import { counter, daylight } from "../stage.mjs";
import { blob, leaf, resting, round } from "../table.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */

const FLOOR = 880;

/** The outline of a turned vessel from its right half: heights above the floor and half-widths. @param {[number, number][]} profile */
function turned(x, floor, profile) {
  const right = profile.map(([h, w]) => /** @type {[number, number]} */ ([x + w, floor - h]));
  const left = profile.map(([h, w]) => /** @type {[number, number]} */ ([x - w, floor - h])).reverse();
  const [bottomRight] = right;
  const bottomLeft = left[left.length - 1];
  return `${smooth(right, false)}L${n(left[0][0])} ${n(left[0][1])}${smooth(left, false).replace(/^M[^C]*/, "")}Q${n(x)} ${n(floor + (bottomRight[0] - bottomLeft[0]) * 0.05)} ${n(bottomRight[0])} ${n(bottomRight[1])}Z`;
}

/** Where a thing stands: its contact shadow and the long soft one. @param {Sheet} sheet */
function stands(sheet, x, floor, half, tint = "#2a170c") {
  sheet.add(
    path(`M${n(x - half)} ${floor - 6}L${n(x + half)} ${floor - 6}L${n(x + half * 2.5)} ${floor + 66}L${n(x + half * 0.5)} ${floor + 78}Z`, { fill: tint, opacity: 0.34, filter: sheet.blur(20) }),
    ellipse(x + half * 0.1, floor, half * 1.06, half * 0.13, { fill: "#2a170c", opacity: 0.55, filter: sheet.blur(8) }),
  );
}

/** A glass vessel with what it holds. @param {Sheet} sheet */
function glass(sheet, { x, floor = FLOOR, profile, level, liquid, tint = "#eaf0e6" }) {
  const half = Math.max(...profile.map(([, w]) => w));
  const d = turned(x, floor, profile);
  const height = profile[profile.length - 1][0];
  const clip = sheet.clip(path(d));
  stands(sheet, x, floor, half, tone(liquid, -0.25));
  const top = floor - height * level;
  const deep = tone(liquid, -0.16);
  const body =
    rect(x - half, floor - height - 20, half * 2, height + 60, { fill: tint, opacity: 0.55 }) +
    rect(x - half, top, half * 2, height, {
      fill: sheet.linear([[0, deep], [0.16, liquid], [0.42, tone(liquid, 0.08)], [0.7, liquid], [1, deep]], { x1: 0, y1: 0, x2: 1, y2: 0 }),
      opacity: 0.93,
    }) +
    ellipse(x, top, half * 1.02, half * 0.1, { fill: tone(liquid, 0.12), opacity: 0.9 }) +
    ellipse(x + half * 0.25, floor - height * 0.12, half * 0.6, height * 0.16, { fill: tone(liquid, 0.2), opacity: 0.5, filter: sheet.blur(18) });
  const shine =
    path(d, { fill: "none", stroke: "#ffffff", "stroke-width": 7, opacity: 0.4 }) +
    path(d, { fill: "none", stroke: tone(liquid, -0.2), "stroke-width": 3, opacity: 0.55 }) +
    path(smooth(profile.map(([h, w]) => /** @type {[number, number]} */ ([x - w * 0.74, floor - h * 0.94 - 14])), false), { fill: "none", stroke: "#ffffff", "stroke-width": half * 0.11, "stroke-linecap": "round", opacity: 0.5, filter: sheet.blur(3) }) +
    path(smooth(profile.map(([h, w]) => /** @type {[number, number]} */ ([x + w * 0.84, floor - h * 0.8 - 30])), false), { fill: "none", stroke: "#ffffff", "stroke-width": half * 0.04, "stroke-linecap": "round", opacity: 0.4 });
  sheet.add(group(body + shine, { "clip-path": clip }));
}

/** A paper label with a small emblem, no words. @param {Sheet} sheet */
function label(sheet, { x, y, w, h, ink, emblem }) {
  const edge = rect(x - w / 2, y - h / 2, w, h, { rx: 8, fill: sheet.linear([[0, tone(dye.paper, -0.1)], [0.25, dye.paper], [0.65, dye.paper], [1, tone(dye.paper, -0.14)]], { x1: 0, y1: 0, x2: 1, y2: 0 }) });
  const frame = rect(x - w / 2 + 9, y - h / 2 + 9, w - 18, h - 18, { rx: 4, fill: "none", stroke: ink, "stroke-width": 2.5, opacity: 0.75 });
  let mark = "";
  const petals = emblem ?? 8;
  for (let k = 0; k < petals; k++) mark += `<g transform="translate(${n(x)} ${n(y - h * 0.08)}) rotate(${n((k / petals) * 360)})">${path(`M0 ${n(-h * 0.05)}Q${n(h * 0.09)} ${n(-h * 0.15)} 0 ${n(-h * 0.26)}Q${n(-h * 0.09)} ${n(-h * 0.15)} 0 ${n(-h * 0.05)}Z`, { fill: ink })}</g>`;
  const rule = rect(x - w * 0.24, y + h * 0.28, w * 0.48, 4, { fill: ink, opacity: 0.7 }) + rect(x - w * 0.14, y + h * 0.36, w * 0.28, 3, { fill: ink, opacity: 0.5 });
  sheet.add(edge + frame + mark + rule);
}

/** A cork, or a cloth tied over the mouth. @param {Sheet} sheet */
function stopper(sheet, { x, y, w, kind, colour }) {
  if (kind === "cork") {
    sheet.add(path(`M${x - w} ${y + 30}L${x - w * 1.08} ${y - 34}Q${x} ${y - 46} ${x + w * 1.08} ${y - 34}L${x + w} ${y + 30}Z`, { fill: sheet.linear([[0, tone(dye.camel, -0.1)], [0.35, tone(dye.camel, 0.08)], [1, tone(dye.camel, -0.16)]], { x1: 0, y1: 0, x2: 1, y2: 0 }) }), ellipse(x, y - 36, w * 1.06, w * 0.2, { fill: tone(dye.camel, 0.1) }));
    return;
  }
  let pleats = "";
  for (let k = -5; k <= 5; k++) pleats += `M${n(x + k * w * 0.15)} ${y - 6}Q${n(x + k * w * 0.24)} ${y + 28} ${n(x + k * w * 0.27)} ${y + 58}`;
  const cap = `M${n(x - w)} ${y}Q${n(x - w * 0.9)} ${y - 52} ${x} ${y - 56}Q${n(x + w * 0.9)} ${y - 52} ${n(x + w)} ${y}L${n(x + w * 1.36)} ${y + 62}${[1, 0.66, 0.33, 0, -0.33, -0.66].map((k) => `Q${n(x + w * 1.36 * (k - 0.16))} ${y + 80} ${n(x + w * 1.36 * (k - 0.33))} ${y + 62}`).join("")}Z`;
  const dots = sheet.pattern(circle(9, 9, 3.4, { fill: tone(colour, 0.3) }) + circle(27, 27, 3.4, { fill: tone(colour, 0.3) }), { width: 36, height: 36 });
  sheet.add(
    path(cap, { fill: sheet.linear([[0, tone(colour, -0.08)], [0.35, tone(colour, 0.07)], [1, tone(colour, -0.14)]], { x1: 0, y1: 0, x2: 1, y2: 0 }) }),
    path(cap, { fill: dots, opacity: 0.7 }),
    path(pleats, { stroke: tone(colour, -0.16), "stroke-width": 4, fill: "none", opacity: 0.6 }),
    rect(x - w * 1.06, y - 8, w * 2.12, 15, { rx: 7, fill: dye.straw }),
    path(`M${x} ${y}q-44 20 -36 58M${x} ${y}q36 16 44 48M${x} ${y}q-36 -26 -44 0q10 20 44 0q34 -26 44 0q-10 20 -44 0`, { stroke: dye.straw, "stroke-width": 6, fill: "none", "stroke-linecap": "round" }),
  );
}

/** A damask rose, petals wound about the heart. @param {Sheet} sheet */
export function rose(sheet, x, y, size, colour = dye.rose) {
  const { rng } = sheet;
  let petals = "";
  for (let ringNumber = 0; ringNumber < 5; ringNumber++) {
    const r = size * (1 - ringNumber * 0.2);
    const count = 7 - ringNumber;
    const turn = rng.range(0, 6.28);
    for (let k = 0; k < count; k++) {
      const a = turn + (k / count) * Math.PI * 2;
      const px = x + Math.cos(a) * r * 0.45;
      const py = y + Math.sin(a) * r * 0.42;
      const d = blob(px, py, r * 0.58, a, (t) => 0.95 + 0.06 * Math.sin(t * 3 + k), 0.95, 12);
      const shade = tone(colour, ringNumber * -0.028 + rng.range(-0.015, 0.02));
      petals += path(d, { fill: sheet.radial([[0, tone(shade, -0.12)], [0.7, shade], [1, tone(shade, 0.1)]], { cx: n(0.5 - Math.cos(a) * 0.32), cy: n(0.5 - Math.sin(a) * 0.32), r: 0.75 }), stroke: tone(shade, -0.12), "stroke-width": 1.2, "stroke-opacity": 0.5 });
    }
  }
  return resting(sheet, x, y, size * 0.95, size * 0.9, 0.45) + petals + circle(x, y, size * 0.1, { fill: tone(colour, -0.2), opacity: 0.6 });
}

/** An orange blossom: five white petals, yellow stamens. @param {Sheet} sheet */
function blossom(sheet, x, y, size, heart = dye.saffron, colour = "#fffaf0") {
  const turn = sheet.rng.range(0, 72);
  let petals = "";
  for (let k = 0; k < 5; k++) {
    const d = `M0 0C${n(size * 0.4)} ${n(-size * 0.3)} ${n(size * 0.38)} ${n(-size * 0.95)} 0 ${n(-size)}C${n(-size * 0.38)} ${n(-size * 0.95)} ${n(-size * 0.4)} ${n(-size * 0.3)} 0 0Z`;
    petals += `<g transform="rotate(${n(turn + k * 72)})">${path(d, { fill: sheet.linear([[0, colour], [1, tone(colour, -0.1)]]), stroke: tone(colour, -0.14), "stroke-width": 1.5 })}</g>`;
  }
  let stamens = "";
  for (let k = 0; k < 9; k++) stamens += circle(n(Math.cos(k * 0.7) * size * 0.18), n(Math.sin(k * 0.7) * size * 0.18), n(size * 0.06), { fill: heart });
  return resting(sheet, x, y, size * 0.8, size * 0.7, 0.35) + group(petals + stamens, { transform: `translate(${n(x)} ${n(y)})` });
}

const BOTTLES = [
  [[0, 108], [14, 122], [150, 126], [320, 122], [400, 86], [450, 44], [560, 40], [585, 50], [600, 48]],
  [[0, 120], [20, 146], [120, 168], [240, 150], [340, 92], [430, 42], [560, 38], [580, 52], [598, 48]],
  [[0, 96], [12, 104], [380, 104], [440, 92], [480, 46], [590, 42], [612, 52], [628, 48]],
  [[0, 90], [30, 130], [160, 176], [290, 140], [370, 70], [440, 36], [620, 34], [640, 54], [654, 50]],
];

/** @param {{shape: number, liquid: string, wall?: string, table?: string, flower: (s: Sheet, x: number, y: number, size: number) => string, flowers: [number, number, number][], cap: "cork" | "cloth", cloth?: string, ink?: string, second?: number, leaf?: string, x?: number}} look */
const bottle = (look) => (/** @type {Sheet} */ sheet) => {
  counter(sheet, { wall: look.wall, table: look.table });
  const stand = (x, shape, floor, scale) => {
    const profile = BOTTLES[shape].map(([h, w]) => /** @type {[number, number]} */ ([h * scale, w * scale]));
    const top = profile[profile.length - 1];
    glass(sheet, { x, floor, profile, level: 0.66, liquid: look.liquid });
    stopper(sheet, { x, y: floor - top[0] + 4, w: top[1] * (look.cap === "cork" ? 0.84 : 1.15), kind: look.cap, colour: look.cloth ?? dye.madder });
    const wide = profile[2][1];
    label(sheet, { x, y: floor - profile[2][0] * (shape === 2 ? 0.5 : 1.1), w: wide * 1.42, h: 190 * scale, ink: look.ink ?? dye.madder, emblem: 8 });
  };
  if (look.second !== undefined) stand((look.x ?? 540) + 230, look.second, FLOOR - 60, 0.82);
  stand(look.x ?? 500, look.shape, FLOOR, 1.08);
  for (const [x, y, size] of look.flowers) {
    sheet.add(leaf(sheet, x - size * 0.8, y + size * 0.4, size * 0.6, 2.6, look.leaf ?? dye.pistachio), leaf(sheet, x + size * 0.9, y + size * 0.3, size * 0.6, 0.3, look.leaf ?? dye.pistachio));
  }
  for (const [x, y, size] of look.flowers) sheet.add(look.flower(sheet, x, y, size));
  daylight(sheet, 0.9);
};

const pink = "#e2a79b";
export const rosewaters = [
  bottle({ shape: 0, liquid: "#edc9bd", flower: (s, x, y, z) => rose(s, x, y, z, "#d77f86"), flowers: [[260, 900, 88], [760, 930, 96], [880, 860, 66]], cap: "cork" }),
  bottle({ shape: 1, liquid: pink, wall: mix(dye.rose, dye.cream, 0.55), flower: (s, x, y, z) => rose(s, x, y, z, "#c9566a"), flowers: [[220, 920, 100], [330, 970, 66]], cap: "cloth", second: 2, x: 460 }),
  bottle({ shape: 2, liquid: "#f0dccb", wall: mix(dye.sage, dye.cream, 0.45), flower: (s, x, y, z) => rose(s, x, y, z, "#e3a39f"), flowers: [[730, 910, 104], [860, 960, 74], [240, 950, 70]], cap: "cloth", cloth: dye.pistachio }),
  bottle({ shape: 3, liquid: "#e9b9a6", table: dye.walnut, flower: (s, x, y, z) => rose(s, x, y, z, "#b93a55"), flowers: [[250, 930, 92], [800, 920, 84]], cap: "cork", x: 540 }),
  bottle({ shape: 2, liquid: pink, wall: mix(dye.indigo, dye.cream, 0.25), flower: (s, x, y, z) => rose(s, x, y, z, "#dd8f95"), flowers: [[200, 910, 84], [320, 960, 96], [900, 950, 62]], cap: "cork", second: 0, ink: dye.indigo, x: 500 }),
];

export const distillates = [
  bottle({ shape: 3, liquid: "#e6e3bd", flower: blossom, flowers: [[240, 900, 74], [340, 950, 60], [800, 930, 78]], cap: "cork", ink: dye.pistachio }),
  bottle({ shape: 0, liquid: "#cfd6a6", wall: mix(dye.sage, dye.cream, 0.4), flower: (s, x, y, z) => leaf(s, x, y, z, 0.5, dye.sage) + leaf(s, x + 40, y - 30, z * 0.8, -0.6, dye.pistachio), flowers: [[240, 930, 80], [800, 930, 80]], cap: "cloth", cloth: dye.pistachio, ink: dye.pistachio, second: 2, x: 440 }),
  bottle({ shape: 1, liquid: "#f0d9a0", wall: dye.sand, table: dye.walnut, flower: (s, x, y, z) => blossom(s, x, y, z, dye.madder, "#f6d98c"), flowers: [[230, 930, 70], [820, 900, 84], [900, 970, 56]], cap: "cork", ink: dye.saffron }),
  bottle({ shape: 2, liquid: "#dce2d0", wall: mix(dye.sky, dye.cream, 0.5), flower: (s, x, y, z) => blossom(s, x, y, z, dye.straw, "#c9b6d6"), flowers: [[250, 920, 70], [350, 970, 54], [770, 940, 76]], cap: "cloth", cloth: dye.indigo, ink: dye.indigo }),
];

const JARS = [
  [[0, 170], [16, 192], [60, 200], [300, 200], [350, 186], [385, 160], [430, 160]],
  [[0, 130], [20, 190], [110, 232], [230, 214], [310, 150], [345, 138], [385, 138]],
  [[0, 160], [14, 172], [60, 176], [390, 176], [425, 158], [450, 144], [490, 144]],
];

/** A wooden honey dipper. @param {Sheet} sheet */
function dipper(sheet, x, y, turn, honey) {
  let head = "";
  for (let k = 0; k < 6; k++) head += ellipse(k * 20, 0, 9, 44 - Math.abs(k - 2.5) * 6, { fill: sheet.linear([[0, tone(dye.camel, 0.1)], [1, tone(dye.camel, -0.14)]]) });
  const stick = rect(100, -9, 330, 18, { rx: 9, fill: sheet.linear([[0, tone(dye.camel, 0.1)], [1, tone(dye.camel, -0.14)]]) });
  const drip = path("M-14 -34Q-34 0 -10 36Q40 54 84 38Q60 20 66 -30Q20 -48 -14 -34Z", { fill: honey, opacity: 0.72 });
  sheet.add(group(rect(-10, 6, 440, 40, { rx: 20, fill: "#2a170c", opacity: 0.35, filter: sheet.blur(10) }) + stick + head + drip, { transform: `translate(${x} ${y}) rotate(${turn})` }));
}

/** Honeycomb on a small plate. @param {Sheet} sheet */
function comb(sheet, x, y, scale, honey) {
  let cells = "";
  const clip = sheet.clip(path(`M${x - 150 * scale} ${y}L${x + 110 * scale} ${y - 46 * scale}L${x + 170 * scale} ${y + 24 * scale}L${x - 110 * scale} ${y + 78 * scale}Z`));
  for (let r = -6; r < 8; r++) for (let c = -10; c < 11; c++) {
    const cx = x + (c * 31 + (r % 2 ? 15 : 0)) * scale;
    const cy = y + r * 17 * scale;
    cells += path(`M${n(cx)} ${n(cy - 11 * scale)}l${n(14 * scale)} ${n(5.5 * scale)}v${n(11 * scale)}l${n(-14 * scale)} ${n(5.5 * scale)}l${n(-14 * scale)} ${n(-5.5 * scale)}v${n(-11 * scale)}Z`, { fill: sheet.rng.next() < 0.75 ? tone(honey, sheet.rng.range(-0.1, 0.06)) : dye.straw });
  }
  sheet.add(
    ellipse(x + 6, y + 66 * scale, 250 * scale, 64 * scale, { fill: "#2a170c", opacity: 0.4, filter: sheet.blur(14) }),
    ellipse(x, y + 46 * scale, 240 * scale, 66 * scale, { fill: sheet.linear([[0, dye.paper], [1, tone(dye.sand, -0.06)]]) }),
    ellipse(x, y + 42 * scale, 200 * scale, 50 * scale, { fill: tone(dye.sand, 0.02) }),
    path(`M${x - 150 * scale} ${y}v${44 * scale}L${x - 110 * scale} ${y + 112 * scale}v${-34 * scale}ZM${x - 110 * scale} ${y + 78 * scale}v${34 * scale}L${x + 170 * scale} ${y + 58 * scale}v${-34 * scale}Z`, { fill: tone(honey, -0.16) }),
    group(rect(x - 200 * scale, y - 100 * scale, 420 * scale, 240 * scale, { fill: tone(honey, -0.2) }) + cells, { "clip-path": clip }),
  );
}

/** @param {{shape: number, honey: string, wall?: string, table?: string, cloth: string, x?: number, comb?: [number, number, number], dip?: [number, number, number], ink?: string}} look */
const jar = (look) => (/** @type {Sheet} */ sheet) => {
  counter(sheet, { wall: look.wall, table: look.table });
  const x = look.x ?? 500;
  const profile = JARS[look.shape];
  const top = profile[profile.length - 1];
  glass(sheet, { x, profile, level: 0.86, liquid: look.honey, tint: "#f4ead2" });
  stopper(sheet, { x, y: FLOOR - top[0] + 10, w: top[1] * 1.04, kind: "cloth", colour: look.cloth });
  label(sheet, { x, y: FLOOR - 190, w: 220, h: 190, ink: look.ink ?? dye.walnut, emblem: 6 });
  if (look.comb) comb(sheet, ...look.comb, look.honey);
  if (look.dip) dipper(sheet, ...look.dip, look.honey);
  daylight(sheet, 0.9);
};

export const honeys = [
  jar({ shape: 0, honey: "#d08a1e", cloth: dye.madder, x: 420, comb: [770, 900, 0.95] }),
  jar({ shape: 1, honey: "#b8651b", wall: mix(dye.sage, dye.cream, 0.45), cloth: dye.pistachio, x: 540, dip: [170, 960, -6] }),
  jar({ shape: 2, honey: "#e3b04b", table: dye.walnut, cloth: dye.indigo, x: 600, comb: [270, 910, 0.8] }),
  jar({ shape: 0, honey: "#8f4713", wall: dye.sand, cloth: dye.saffron, x: 610, dip: [150, 950, -12] }),
  jar({ shape: 1, honey: "#dca03a", wall: mix(dye.sky, dye.cream, 0.55), table: dye.camel, cloth: dye.fig, x: 430, comb: [790, 910, 0.8] }),
];

/** A pomegranate, its crown up. @param {Sheet} sheet */
function whole(sheet, x, y, r, colour) {
  const d = blob(x, y, r, 0, (a) => 0.97 + 0.02 * Math.cos(a * 6), 0.94, 24);
  const crown = `M${n(x - r * 0.2)} ${n(y - r * 0.86)}L${n(x - r * 0.32)} ${n(y - r * 1.24)}L${n(x - r * 0.12)} ${n(y - r * 1.08)}L${n(x)} ${n(y - r * 1.3)}L${n(x + r * 0.14)} ${n(y - r * 1.08)}L${n(x + r * 0.34)} ${n(y - r * 1.22)}L${n(x + r * 0.2)} ${n(y - r * 0.86)}Z`;
  stands(sheet, x, y + r * 0.9, r * 0.8);
  sheet.add(path(crown, { fill: sheet.linear([[0, tone(colour, 0.1)], [1, tone(colour, -0.1)]]), "stroke-linejoin": "round" }), path(d, { fill: round(sheet, colour, 0.2) }), ellipse(x - r * 0.34, y - r * 0.4, r * 0.2, r * 0.13, { fill: "#fff1e0", opacity: 0.4, filter: sheet.blur(8), transform: `rotate(-30 ${x - r * 0.34} ${y - r * 0.4})` }));
}

/** A pomegranate broken open, its seeds like stones. @param {Sheet} sheet */
function open(sheet, x, y, r, colour) {
  const { rng } = sheet;
  stands(sheet, x, y + r * 0.9, r * 0.8);
  sheet.add(path(blob(x, y, r, 0, (a) => 0.98 + 0.02 * Math.cos(a * 5), 0.94, 24), { fill: round(sheet, colour, 0.16) }));
  sheet.add(path(blob(x, y, r * 0.86, 0, (a) => 0.96 + 0.05 * Math.cos(a * 6), 0.92, 24), { fill: "#f2d9ae" }));
  let seeds = "";
  for (let chamber = 0; chamber < 6; chamber++) {
    const a0 = (chamber / 6) * Math.PI * 2 + 0.3;
    for (let k = 0; k < 19; k++) {
      const a = a0 + rng.range(-0.4, 0.4);
      const d = r * (0.2 + 0.54 * Math.sqrt((k + rng.next()) / 19));
      const [px, py] = [x + Math.cos(a) * d, y + Math.sin(a) * d * 0.92];
      const s = r * 0.1;
      seeds += ellipse(n(px), n(py), n(s), n(s * 0.78), { fill: round(sheet, rng.pick([dye.pomegranate, "#a81d3c", "#7a0f2b"]), 0.22), transform: `rotate(${n((a * 180) / Math.PI)} ${n(px)} ${n(py)})` }) + ellipse(n(px - s * 0.3), n(py - s * 0.3), n(s * 0.24), n(s * 0.16), { fill: "#ffe3df", opacity: 0.8 });
    }
  }
  sheet.add(seeds);
}

/** @param {{shape: number, wall?: string, table?: string, cloth: string, x: number, fruit: ["whole" | "open", number, number, number][], colour: string}} look */
const paste = (look) => (/** @type {Sheet} */ sheet) => {
  counter(sheet, { wall: look.wall, table: look.table });
  const profile = JARS[look.shape];
  const top = profile[profile.length - 1];
  glass(sheet, { x: look.x, profile, level: 0.88, liquid: "#5c0f1d", tint: "#f4e4da" });
  stopper(sheet, { x: look.x, y: FLOOR - top[0] + 10, w: top[1] * 1.04, kind: "cloth", colour: look.cloth });
  label(sheet, { x: look.x, y: FLOOR - 190, w: 220, h: 190, ink: dye.pomegranate, emblem: 6 });
  for (const [kind, x, y, r] of look.fruit) (kind === "whole" ? whole : open)(sheet, x, y, r, look.colour);
  daylight(sheet, 0.9);
};

export const pomegranates = [
  paste({ shape: 0, cloth: dye.cream, x: 400, colour: "#b3273a", fruit: [["whole", 760, 740, 128], ["open", 850, 890, 118]] }),
  paste({ shape: 2, cloth: dye.saffron, wall: mix(dye.rose, dye.cream, 0.5), table: dye.walnut, x: 640, colour: "#a01f33", fruit: [["open", 280, 850, 140]] }),
  paste({ shape: 1, cloth: dye.pistachio, wall: mix(dye.sage, dye.cream, 0.45), x: 560, colour: "#c03b3e", fruit: [["whole", 210, 820, 116], ["open", 900, 900, 104]] }),
];
