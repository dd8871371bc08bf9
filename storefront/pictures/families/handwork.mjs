import { dye, mix, tone } from "../palette.mjs";
import { circle, ellipse, group, line, n, path, polygon, rect, smooth } from "../sheet.mjs";
import { boards, daylight, linen, wall } from "../stage.mjs";
import { blob } from "../table.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */

/** Fibres blur every edge of a felt: shapes are nudged by soft noise. @param {Sheet} sheet @param {number} seed */
const felted = (sheet, seed, scale = 16) =>
  sheet.filter(
    `<feTurbulence type="fractalNoise" baseFrequency="0.035" numOctaves="3" seed="${seed}"/><feDisplacementMap in="SourceGraphic" scale="${scale}" xChannelSelector="R" yChannelSelector="G"/><feGaussianBlur stdDeviation="1.4"/>`,
  );

/** A curl as felters draw it: a hook rolled inwards. */
const curl = (x, y, r, flip, turn) => {
  /** @type {[number, number][]} */
  const points = [];
  for (let k = 0; k <= 26; k++) {
    const t = k / 26;
    const a = turn + flip * t * 7.4;
    points.push([x + Math.cos(a) * r * (1 - t * 0.86), y + Math.sin(a) * r * (1 - t * 0.86)]);
  }
  return smooth(points, false);
};

/** @param {{ground: string, edge: string, inks: string[], kind: number, backdrop: (s: Sheet) => void}} look */
const felt = ({ ground, edge, inks, kind, backdrop }) => (/** @type {Sheet} */ sheet) => {
  backdrop(sheet);
  const { rng } = sheet;
  const body = kind % 2 ? blob(540, 540, 420, 0.3, (a) => 0.97 + 0.02 * Math.sin(a * 5), 1, 30) : smooth([[190, 130], [540, 118], [880, 136], [906, 540], [884, 940], [540, 962], [186, 946], [172, 540]]);
  const rough = felted(sheet, rng.int(1, 90));
  sheet.add(group(sheet.cast(body, { dx: 20, dy: 26, blur: 20, opacity: 0.5 }), {}));
  let marks = path(body, { fill: edge });
  marks += group(path(body, { fill: ground }), { transform: "translate(540 540) scale(0.9) translate(-540 -540)" });
  const width = 30;
  if (kind % 2) {
    for (let k = 0; k < 8; k++) {
      const a = (k / 8) * Math.PI * 2;
      const [x, y] = [540 + Math.cos(a) * 255, 540 + Math.sin(a) * 255];
      marks += path(curl(x, y, 78, k % 2 ? 1 : -1, a), { stroke: inks[k % inks.length], "stroke-width": width, fill: "none", "stroke-linecap": "round" });
    }
    marks += circle(540, 540, 150, { fill: inks[0] }) + circle(540, 540, 116, { fill: inks[1] }) + circle(540, 540, 70, { fill: edge }) + circle(540, 540, 34, { fill: inks[2] });
  } else {
    for (const y of [330, 540, 750]) {
      marks += path(polygon([[540, y - 118], [700, y], [540, y + 118], [380, y]]), { fill: inks[0] }) + path(polygon([[540, y - 82], [650, y], [540, y + 82], [430, y]]), { fill: inks[1] }) + circle(540, y, 34, { fill: inks[2] });
      for (const side of [-1, 1]) marks += path(curl(540 + side * 232, y, 70, side, side > 0 ? Math.PI : 0), { stroke: inks[2], "stroke-width": width, fill: "none", "stroke-linecap": "round" });
    }
    for (const x of [270, 400, 540, 680, 810]) for (const y of [212, 868]) marks += circle(x, y, 26, { fill: inks[1] });
  }
  sheet.add(group(marks, { filter: rough }));
  let fibres = "";
  for (let k = 0; k < 420; k++) {
    const [x, y] = [rng.range(170, 910), rng.range(130, 950)];
    fibres += `M${n(x)} ${n(y)}q${n(rng.range(-24, 24))} ${n(rng.range(-16, 16))} ${n(rng.range(-40, 40))} ${n(rng.range(-24, 24))}`;
  }
  sheet.add(group(path(fibres, { stroke: tone(ground, 0.2), "stroke-width": 2, opacity: 0.28, fill: "none" }), { "clip-path": sheet.clip(path(body)) }));
  sheet.add(path(body, { fill: sheet.linear([[0, "#fff3d8", 0.22], [0.5, "#fff3d8", 0], [1, "#1b0f08", 0.22]], { x1: 0, y1: 0, x2: 1, y2: 1 }) }));
  daylight(sheet);
};

export const felts = [
  felt({ kind: 0, ground: dye.cream, edge: dye.walnut, inks: [dye.madder, dye.saffron, dye.indigo], backdrop: (s) => boards(s, dye.camel, { boards: 6 }) }),
  felt({ kind: 1, ground: dye.camel, edge: dye.walnutDeep, inks: [dye.cream, dye.madder, dye.straw], backdrop: (s) => linen(s, dye.cream) }),
  felt({ kind: 2, ground: dye.indigo, edge: dye.indigoDeep, inks: [dye.cream, dye.brick, dye.straw], backdrop: (s) => linen(s, dye.sand) }),
  felt({ kind: 3, ground: dye.madder, edge: dye.madderDeep, inks: [dye.straw, dye.pistachio, dye.cream], backdrop: (s) => linen(s, mix(dye.sage, dye.cream, 0.4)) }),
];

const PALM = "#d6b878";

/** Plaited palm leaf: strips over two, under two, shifted row by row. @param {Sheet} sheet @param {(i: number, j: number) => string} colour */
function plait(sheet, cells, size, colour, put) {
  let out = "";
  for (let j = 0; j < cells; j++) {
    for (let i = 0; i < cells; i++) {
      const over = (i + j) % 4 < 2;
      const c = tone(colour(i, j), sheet.rng.range(-0.035, 0.035));
      const fill = sheet.linear(over ? [[0, tone(c, -0.1)], [0.35, tone(c, 0.05)], [1, tone(c, -0.08)]] : [[0, tone(c, -0.04)], [0.5, tone(c, 0.07)], [1, tone(c, -0.12)]], over ? { x1: 0, y1: 0, x2: 0, y2: 1 } : { x1: 0, y1: 0, x2: 1, y2: 0 });
      out += rect(i * size, j * size, size + 0.6, size + 0.6, { fill });
    }
  }
  return group(out, { transform: put });
}

/** @param {{mark: string, second: string, kind: "square" | "round" | "fan", backdrop: (s: Sheet) => void}} look */
const mat = ({ mark, second, kind, backdrop }) => (/** @type {Sheet} */ sheet) => {
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
  const shape = kind === "square" ? polygon([[120, 120], [960, 120], [960, 960], [120, 960]]) : kind === "round" ? "M130 540a410 410 0 1 0 820 0a410 410 0 1 0 -820 0Z" : "M540 150L830 440L540 730L250 440Z";
  if (kind === "fan") {
    const handle = "M522 690h36l6 330q-24 22 -48 0Z";
    sheet.add(sheet.cast(handle), path(handle, { fill: sheet.linear([[0, dye.camel], [0.4, tone(dye.camel, 0.1)], [1, dye.walnut]], { x1: 0, y1: 0, x2: 1, y2: 0 }) }));
  }
  sheet.add(sheet.cast(shape, { dx: 18, dy: 24, blur: 18, opacity: 0.5 }));
  sheet.add(group(plait(sheet, cells, size, colour, kind === "fan" ? "translate(120 20)" : "translate(120 120)"), { "clip-path": sheet.clip(path(shape)) }));
  sheet.add(path(shape, { fill: "none", stroke: mark, "stroke-width": 20, "stroke-linejoin": "round" }), path(shape, { fill: "none", stroke: PALM, "stroke-width": 20, "stroke-dasharray": "18 14", "stroke-linejoin": "round" }));
  sheet.add(path(shape, { fill: sheet.linear([[0, "#fff3d8", 0.26], [0.5, "#fff3d8", 0], [1, "#1b0f08", 0.24]], { x1: 0, y1: 0, x2: 1, y2: 1 }) }));
  daylight(sheet);
};

export const mats = [
  mat({ kind: "square", mark: dye.madder, second: dye.indigo, backdrop: (s) => linen(s, dye.cream) }),
  mat({ kind: "round", mark: dye.pistachio, second: dye.fig, backdrop: (s) => boards(s, dye.walnut, { boards: 5 }) }),
  mat({ kind: "fan", mark: dye.pomegranate, second: dye.saffron, backdrop: (s) => wall(s, dye.cream) }),
  mat({ kind: "round", mark: dye.indigo, second: dye.brick, backdrop: (s) => linen(s, mix(dye.sky, dye.cream, 0.5)) }),
];

/** A gold or silver ribbon: light runs across it. @param {Sheet} sheet @param {string} metal */
const metal = (sheet, colour) =>
  sheet.linear([[0, tone(colour, -0.2)], [0.2, tone(colour, 0.06)], [0.38, tone(colour, 0.2)], [0.55, tone(colour, -0.02)], [0.8, tone(colour, -0.16)], [1, tone(colour, 0.08)]], { x1: 0, y1: 0, x2: 1, y2: 1 });

const GOLD = "#d3a544";
const SILVER = "#c9c6be";

/** @param {{cloth: string, one: string, two: string, thread: string, kind: number}} look */
const ribbon = ({ cloth, one, two, thread, kind }) => (/** @type {Sheet} */ sheet) => {
  linen(sheet, cloth);
  const [first, other] = [metal(sheet, one), metal(sheet, two)];
  const turn = [-14, 12, 0, 45][kind];
  let work = "";
  const band = (y, h, fill, teeth) => {
    let d = "";
    for (let x = -300; x < 1400; x += h * 0.5) d += polygon([[x, y], [x + h * 0.25, y + h / 2], [x, y + h], [x + h * 0.22, y + h], [x + h * 0.47, y + h / 2], [x + h * 0.22, y]]);
    let edge = "";
    for (let x = -300; x < 1400; x += 22) edge += circle(x, y - 9, 6, { fill }) + circle(x, y + h + 9, 6, { fill });
    return rect(-300, y, 1700, h, { fill: tone(cloth, -0.06) }) + path(d, { fill }) + (teeth ? edge : "") + rect(-300, y - 2, 1700, 4, { fill: teeth }) + rect(-300, y + h - 2, 1700, 4, { fill: teeth });
  };
  const rosette = (x, y, r, petals) => {
    let out = "";
    for (let k = 0; k < petals; k++) out += `<g transform="translate(${x} ${y}) rotate(${(k / petals) * 360})">${path(`M0 ${-r * 0.2}L${n(r * 0.2)} ${n(-r * 0.6)}L0 ${-r}L${n(-r * 0.2)} ${n(-r * 0.6)}Z`, { fill: k % 2 ? other : first, stroke: tone(cloth, -0.1), "stroke-width": 2 })}</g>`;
    return out + circle(x, y, r * 0.22, { fill: first }) + circle(x, y, r * 0.1, { fill: thread });
  };
  const rows = kind === 3 ? [-200, 140, 480, 820, 1160] : [60, 390, 720];
  for (const [k, y] of rows.entries()) {
    work += band(y, kind === 1 ? 110 : 84, k % 2 ? other : first, thread);
    for (let x = -180; x < 1300; x += 190) work += rosette(x + (k % 2 ? 95 : 0), y + 216, kind === 2 ? 84 : 70, kind === 2 ? 12 : 8);
  }
  sheet.add(group(group(work, { opacity: 0.4, transform: "translate(4 7)", filter: sheet.filter('<feColorMatrix values="0 0 0 0 0.05 0 0 0 0 0.02 0 0 0 0 0.02 0 0 0 1 0"/><feGaussianBlur stdDeviation="4"/>') }) + work, { transform: `rotate(${turn} 540 540)` }));
  daylight(sheet, 1.2);
};

export const ribbons = [
  ribbon({ kind: 0, cloth: dye.figDeep, one: GOLD, two: SILVER, thread: dye.rose }),
  ribbon({ kind: 1, cloth: dye.indigoDeep, one: SILVER, two: GOLD, thread: dye.saffron }),
  ribbon({ kind: 2, cloth: "#451019", one: GOLD, two: "#e2c98c", thread: dye.pistachio }),
  ribbon({ kind: 3, cloth: "#16261d", one: GOLD, two: SILVER, thread: dye.madder }),
];

/** One shoe seen from above, toe up. @param {Sheet} sheet @param {{upper: string, sole: string, trim: string, point: number}} look */
function shoe(sheet, { upper, sole, trim, point }, flip) {
  const toe = -400 - point * 60;
  const form = (grow) =>
    smooth([[flip * -20 * point, toe - grow], [95 + grow, -300], [132 + grow, -140], [104 + grow, 60], [98 + grow, 230], [66 + grow, 350], [0, 388 + grow], [-66 - grow, 350], [-98 - grow, 230], [-112 - grow, 60], [-140 - grow, -140], [-104 - grow, -300]]);
  const opening = smooth([[0, -70], [56, -20], [70, 110], [66, 240], [40, 322], [0, 340], [-40, 322], [-66, 240], [-70, 110], [-56, -20]]);
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
    path(form(12), { fill: sheet.linear([[0, tone(sole, 0.06)], [1, tone(sole, -0.1)]], { x1: 0, y1: 0, x2: 1, y2: 0.4 }) }) +
    path(form(6), { fill: "none", stroke: tone(sole, 0.16), "stroke-width": 4, "stroke-dasharray": "12 9" }) +
    path(form(-4), { fill: sheet.linear([[0, tone(upper, -0.08)], [0.34, tone(upper, 0.06)], [0.7, upper], [1, tone(upper, -0.16)]], { x1: 0, y1: 0, x2: 1, y2: 0 }) }) +
    group(path(knit, { stroke: tone(upper, -0.14), "stroke-width": 3.4, fill: "none", opacity: 0.55 }) + path(knit, { stroke: tone(upper, 0.12), "stroke-width": 2.4, fill: "none", opacity: 0.6, transform: "translate(0 -4)" }), { "clip-path": sheet.clip(path(form(-4))) }) +
    group(stitches, { fill: trim }) +
    path(opening, { fill: tone(sole, -0.14) }) +
    path(opening, { fill: sheet.linear([[0, "#120904", 0.75], [0.4, "#120904", 0.2], [1, "#120904", 0.35]]) }) +
    path(opening, { fill: "none", stroke: trim, "stroke-width": 12 }) +
    path(opening, { fill: "none", stroke: tone(trim, 0.2), "stroke-width": 3, "stroke-dasharray": "8 8" }) +
    path(`M-18 378q18 14 36 0v-46q-18 -12 -36 0Z`, { fill: trim })
  );
}

/** @param {{upper: string, sole: string, trim: string, point?: number, turn: number, backdrop: (s: Sheet) => void}} look */
const pair = ({ upper, sole, trim, point = 0, turn, backdrop }) => (/** @type {Sheet} */ sheet) => {
  backdrop(sheet);
  const one = shoe(sheet, { upper, sole, trim, point }, 1);
  const two = shoe(sheet, { upper, sole, trim, point }, -1);
  sheet.add(group(two, { transform: `translate(360 560) rotate(${turn - 6})` }), group(one, { transform: `translate(720 540) rotate(${turn + 7})` }));
  daylight(sheet);
};

export const givehs = [
  pair({ upper: "#efe3c8", sole: dye.camel, trim: dye.madder, turn: -4, backdrop: (s) => linen(s, mix(dye.sage, dye.cream, 0.35)) }),
  pair({ upper: dye.indigo, sole: dye.walnut, trim: dye.straw, turn: 14, backdrop: (s) => boards(s, dye.camel, { boards: 6 }) }),
  pair({ upper: "#d8bd8a", sole: dye.walnut, trim: dye.pistachio, turn: -18, backdrop: (s) => linen(s, dye.cream) }),
  pair({ upper: dye.madder, sole: dye.camel, trim: dye.cream, turn: 6, backdrop: (s) => linen(s, dye.sand) }),
];
export const malekis = [
  pair({ upper: "#f1e7d0", sole: dye.walnut, trim: dye.indigo, point: 1, turn: 8, backdrop: (s) => boards(s, dye.walnut, { boards: 5 }) }),
  pair({ upper: dye.saffron, sole: dye.walnut, trim: dye.pomegranate, point: 1, turn: -10, backdrop: (s) => linen(s, dye.cream) }),
];

/** Raised carving: the same shape in shade, in light, and in wood. @param {Sheet} sheet */
function raised(sheet, d, wood, { lift = 5, stroke = 0 } = {}) {
  const draw = (colour, dx, dy, extra = {}) => path(d, stroke ? { stroke: colour, "stroke-width": stroke, fill: "none", "stroke-linecap": "round", transform: `translate(${dx} ${dy})`, ...extra } : { fill: colour, transform: `translate(${dx} ${dy})`, ...extra });
  return draw("#140a04", lift * 1.1, lift * 1.5, { opacity: 0.6 }) + draw(tone(wood, 0.2), -lift * 0.35, -lift * 0.5) + draw(tone(wood, -0.12), lift * 0.3, lift * 0.4) + draw(tone(wood, 0.05), 0, 0);
}

/** A spiral stem with leaves along it. */
function scroll(x, y, r, flip, turn) {
  /** @type {[number, number][]} */
  const stem = [];
  const leaves = [];
  for (let k = 0; k <= 30; k++) {
    const t = k / 30;
    const a = turn + flip * t * 6.6;
    const s = r * (1 - t * 0.82);
    const [px, py] = [x + Math.cos(a) * s, y + Math.sin(a) * s];
    stem.push([px, py]);
    if (k % 4 === 2 && k < 28) {
      const size = r * (0.42 - t * 0.24);
      const out = a + flip * 0.5;
      const tip = [px + Math.cos(out) * size, py + Math.sin(out) * size];
      const [nx, ny] = [-Math.sin(out) * size * 0.36, Math.cos(out) * size * 0.36];
      leaves.push(`M${n(px)} ${n(py)}Q${n(px + (tip[0] - px) * 0.3 + nx)} ${n(py + (tip[1] - py) * 0.3 + ny)} ${n(tip[0])} ${n(tip[1])}Q${n(px + (tip[0] - px) * 0.5 - nx)} ${n(py + (tip[1] - py) * 0.5 - ny)} ${n(px)} ${n(py)}Z`);
    }
  }
  const [ex, ey] = stem[stem.length - 1];
  let flower = "";
  for (let k = 0; k < 6; k++) {
    const a = (k / 6) * Math.PI * 2;
    flower += `M${n(ex)} ${n(ey)}Q${n(ex + Math.cos(a - 0.5) * r * 0.24)} ${n(ey + Math.sin(a - 0.5) * r * 0.24)} ${n(ex + Math.cos(a) * r * 0.3)} ${n(ey + Math.sin(a) * r * 0.3)}Q${n(ex + Math.cos(a + 0.5) * r * 0.24)} ${n(ey + Math.sin(a + 0.5) * r * 0.24)} ${n(ex)} ${n(ey)}Z`;
  }
  return { stem: line(stem), leaves: leaves.join(""), flower };
}

/** @param {{wood: string, kind: number, backdrop: (s: Sheet) => void}} look */
const carving = ({ wood, kind, backdrop }) => (/** @type {Sheet} */ sheet) => {
  backdrop(sheet);
  const round = kind === 1 || kind === 3;
  const shape = round ? "M130 540a410 410 0 1 0 820 0a410 410 0 1 0 -820 0Z" : polygon(kind === 2 ? [[100, 240], [980, 240], [980, 840], [100, 840]] : [[210, 90], [870, 90], [870, 990], [210, 990]]);
  sheet.add(sheet.cast(shape, { dx: 24, dy: 30, blur: 24, opacity: 0.5 }));
  const clip = sheet.clip(path(shape));
  const inner = new Proxy(sheet, {});
  const before = sheet.layers.length;
  boards(inner, wood, { boards: 1, down: !round && kind !== 2 });
  const timber = sheet.layers.splice(before).join("");
  let body = timber;
  const field = round ? circle(540, 540, 340, { fill: tone(wood, -0.13) }) : kind === 2 ? rect(170, 310, 740, 460, { fill: tone(wood, -0.13) }) : rect(280, 160, 520, 760, { fill: tone(wood, -0.13) });
  body += field;
  const scrolls = round
    ? Array.from({ length: kind === 1 ? 6 : 5 }, (_, k, count = kind === 1 ? 6 : 5) => scroll(540 + Math.cos((k / count) * 6.283) * 206, 540 + Math.sin((k / count) * 6.283) * 206, kind === 1 ? 104 : 118, k % 2 || kind === 3 ? 1 : -1, (k / count) * 6.283 + 0.6))
    : kind === 2
      ? [[300, 430, 1], [300, 650, -1], [780, 430, -1], [780, 650, 1]].map(([x, y, f]) => scroll(x, y, 108, f, f > 0 ? 0 : Math.PI))
      : [[400, 280, 1], [680, 280, -1], [400, 540, -1], [680, 540, 1], [400, 800, 1], [680, 800, -1]].map(([x, y, f]) => scroll(x, y, 116, f, f > 0 ? 0 : Math.PI));
  const stems = scrolls.map((s) => s.stem).join("");
  const leaves = scrolls.map((s) => s.leaves).join("");
  const flowers = scrolls.map((s) => s.flower).join("");
  body += raised(sheet, stems, wood, { stroke: 15 }) + raised(sheet, leaves, wood) + raised(sheet, flowers, tone(wood, 0.04));
  let centre = "";
  const petals = kind === 4 ? 16 : 12;
  const heart = kind === 0 ? [] : [[540, 540]];
  for (const [x, y] of heart) for (let k = 0; k < petals; k++) {
    const a = (k / petals) * Math.PI * 2;
    const r = round ? 104 : kind === 2 ? 120 : 96;
    centre += `M${x} ${y}Q${n(x + Math.cos(a - 0.3) * r * 0.8)} ${n(y + Math.sin(a - 0.3) * r * 0.8)} ${n(x + Math.cos(a) * r)} ${n(y + Math.sin(a) * r)}Q${n(x + Math.cos(a + 0.3) * r * 0.8)} ${n(y + Math.sin(a + 0.3) * r * 0.8)} ${x} ${y}Z`;
  }
  if (centre) body += raised(sheet, centre, tone(wood, 0.03)) + circle(540, 540, 26, { fill: sheet.radial([[0, tone(wood, 0.18)], [1, tone(wood, -0.15)]]) });
  const frames = round ? [circle(540, 540, 340, { fill: "none" }), circle(540, 540, 388, { fill: "none" })] : [];
  const frame = round ? "M200 540a340 340 0 1 0 680 0a340 340 0 1 0 -680 0ZM166 540a374 374 0 1 0 748 0a374 374 0 1 0 -748 0Z" : kind === 2 ? "M170 310h740v460h-740ZM136 276h808v528h-808Z" : "M280 160h520v760h-520ZM246 126h588v828h-588Z";
  body += frames.join("") + raised(sheet, frame, wood, { stroke: 12, lift: 4 });
  sheet.add(group(body, { "clip-path": clip }));
  sheet.add(path(shape, { fill: sheet.linear([[0, "#fff3d8", 0.26], [0.5, "#fff3d8", 0], [1, "#1b0f08", 0.3]], { x1: 0, y1: 0, x2: 1, y2: 1 }) }), path(shape, { fill: "none", stroke: tone(wood, 0.2), "stroke-width": 5, opacity: 0.6 }));
  daylight(sheet);
};

export const carvings = [
  carving({ kind: 0, wood: "#8a5a33", backdrop: (s) => wall(s, dye.cream) }),
  carving({ kind: 1, wood: "#6f4325", backdrop: (s) => linen(s, dye.sand) }),
  carving({ kind: 2, wood: "#9c6b3c", backdrop: (s) => linen(s, mix(dye.sage, dye.cream, 0.4)) }),
  carving({ kind: 3, wood: "#a8743f", backdrop: (s) => linen(s, dye.indigo) }),
  carving({ kind: 4, wood: "#59341d", backdrop: (s) => wall(s, dye.paper) }),
];

export { ellipse };
