import { dye, mix, tone } from "../palette.mjs";
import { wander } from "../random.mjs";
import { circle, ellipse, group, n, path, polygon, rect, SIDE } from "../sheet.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */

/** A range of hills from side to side. @param {Sheet} sheet */
function ridge(sheet, y, height, colour, { peaks = 5, sharp = false, fade = 0.12, haze = dye.cream } = {}) {
  const broad = wander(sheet.rng, peaks);
  const fine = wander(sheet.rng, peaks * 7);
  const points = [];
  for (let k = 0; k <= 120; k++) {
    const t = k / 120;
    const rise = sharp ? 1 - Math.abs(broad(t)) : (broad(t) + 1) / 2;
    points.push(`${n(t * SIDE)} ${n(y - rise * height - fine(t) * height * (sharp ? 0.11 : 0.04))}`);
  }
  const d = `M${points.join("L")}L${SIDE} ${SIDE}L0 ${SIDE}Z`;
  sheet.add(path(d, { fill: sheet.linear([[0, tone(colour, 0.03)], [0.5, mix(colour, haze, fade)], [1, mix(colour, haze, fade * 2)]]) }));
  return points;
}

/** Sky, sun, and the paper it is printed on. @param {Sheet} sheet */
function sky(sheet, high, low, sun, [sx, sy, sr] = [760, 270, 90]) {
  sheet.add(rect(0, 0, SIDE, SIDE, { fill: sheet.linear([[0, high], [0.6, low]]) }));
  sheet.add(circle(sx, sy, sr * 2.4, { fill: sun, opacity: 0.28, filter: sheet.blur(40) }), circle(sx, sy, sr, { fill: sun }));
}

const cypress = (sheet, x, y, h, colour = dye.pine) =>
  path(`M${x} ${n(y - h)}C${n(x + h * 0.16)} ${n(y - h * 0.55)} ${n(x + h * 0.15)} ${n(y - h * 0.12)} ${x} ${n(y - h * 0.04)}C${n(x - h * 0.15)} ${n(y - h * 0.12)} ${n(x - h * 0.16)} ${n(y - h * 0.55)} ${x} ${n(y - h)}Z`, { fill: sheet.linear([[0, tone(colour, 0.1)], [0.45, colour], [1, tone(colour, -0.08)]], { x1: 0, y1: 0, x2: 1, y2: 0 }) }) + rect(x - h * 0.016, y - h * 0.06, h * 0.032, h * 0.07, { fill: dye.walnut });

const bush = (sheet, x, y, r, colour, fruit) => {
  let out = rect(x - r * 0.08, y - r * 0.5, r * 0.16, r * 0.55, { fill: dye.walnut });
  for (const [dx, dy, s] of [[-0.45, -0.62, 0.55], [0.45, -0.6, 0.55], [0, -0.95, 0.68], [0, -0.5, 0.6]]) out += circle(n(x + dx * r), n(y + dy * r), n(r * s), { fill: sheet.radial([[0, tone(colour, 0.1)], [1, tone(colour, -0.06)]], { cx: 0.35, cy: 0.3, r: 0.8 }) });
  if (fruit) for (let k = 0; k < 9; k++) out += circle(n(x + sheet.rng.range(-0.75, 0.75) * r), n(y - sheet.rng.range(0.25, 1.4) * r), n(r * 0.085), { fill: fruit });
  return out;
};

const palm = (sheet, x, y, h, colour = dye.pistachio) => {
  const { rng } = sheet;
  const lean = rng.range(-0.12, 0.12) * h;
  const top = [x + lean, y - h];
  let out = path(`M${n(x - h * 0.035)} ${y}Q${n(x + lean * 0.2)} ${n(y - h * 0.5)} ${n(top[0] - h * 0.02)} ${n(top[1])}L${n(top[0] + h * 0.02)} ${n(top[1])}Q${n(x + lean * 0.2 + h * 0.05)} ${n(y - h * 0.5)} ${n(x + h * 0.035)} ${y}Z`, { fill: dye.walnut });
  for (let k = 0; k < 13; k++) {
    const a = -Math.PI * 1.12 + (k / 12) * Math.PI * 1.24;
    const r = h * rng.range(0.36, 0.46);
    const [ex, ey] = [top[0] + Math.cos(a) * r, top[1] + Math.sin(a) * r * 0.7 + h * 0.12];
    const [cx, cy] = [top[0] + Math.cos(a) * r * 0.6, top[1] + Math.sin(a) * r * 0.8 - h * 0.08];
    out += path(`M${n(top[0])} ${n(top[1])}Q${n(cx)} ${n(cy - h * 0.035)} ${n(ex)} ${n(ey)}Q${n(cx)} ${n(cy + h * 0.05)} ${n(top[0])} ${n(top[1])}Z`, { fill: tone(colour, rng.range(-0.07, 0.07)) });
  }
  for (const s of [-1, 1]) out += ellipse(n(top[0] + s * h * 0.05), n(top[1] + h * 0.1), n(h * 0.035), n(h * 0.07), { fill: dye.saffron });
  return out;
};

/** Rows of crops running towards the eye. @param {Sheet} sheet */
function furrows(sheet, y, colour, ink, count = 15) {
  sheet.add(rect(0, y, SIDE, SIDE - y, { fill: colour }));
  let d = "";
  for (let k = -count; k <= count; k++) d += `M${n(540 + k * 26)} ${y}L${n(540 + k * 190)} ${SIDE}`;
  sheet.add(path(d, { stroke: ink, "stroke-width": 9, opacity: 0.55, fill: "none" }));
}

const tent = (sheet, x, y, s) =>
  ellipse(x + s * 0.2, y, s * 1.5, s * 0.12, { fill: "#2a170c", opacity: 0.3 }) +
  path(`M${n(x - s * 1.3)} ${y}L${n(x - s)} ${n(y - s * 0.5)}Q${n(x - s * 0.5)} ${n(y - s * 0.62)} ${n(x - s * 0.42)} ${n(y - s * 0.86)}Q${x} ${n(y - s * 0.64)} ${n(x + s * 0.42)} ${n(y - s * 0.86)}Q${n(x + s * 0.5)} ${n(y - s * 0.62)} ${n(x + s)} ${n(y - s * 0.5)}L${n(x + s * 1.3)} ${y}Z`, { fill: sheet.linear([[0, "#43352b"], [1, dye.walnutDeep]]) }) +
  path(`M${n(x - s * 0.5)} ${y}L${n(x - s * 0.34)} ${n(y - s * 0.48)}L${n(x + s * 0.34)} ${n(y - s * 0.48)}L${n(x + s * 0.5)} ${y}Z`, { fill: dye.madder }) +
  path(`M${n(x - s * 0.45)} ${n(y - s * 0.16)}h${n(s * 0.9)}M${n(x - s * 0.4)} ${n(y - s * 0.32)}h${n(s * 0.8)}`, { stroke: dye.straw, "stroke-width": n(s * 0.05) });

const column = (sheet, x, y, h, w) => {
  const light = sheet.linear([[0, "#e9d8b8"], [0.4, "#d5bd93"], [1, "#8d7450"]], { x1: 0, y1: 0, x2: 1, y2: 0 });
  let flutes = "";
  for (let k = 1; k < 6; k++) flutes += `M${n(x - w / 2 + (k * w) / 6)} ${n(y - h * 0.92)}V${n(y - h * 0.08)}`;
  return rect(x - w * 0.8, y - h * 0.05, w * 1.6, h * 0.05, { fill: light }) + rect(x - w * 0.65, y - h * 0.09, w * 1.3, h * 0.045, { fill: light, rx: 6 }) + rect(x - w / 2, y - h * 0.92, w, h * 0.84, { fill: light }) + path(flutes, { stroke: "#7c6443", "stroke-width": 2.5, opacity: 0.5 }) + path(`M${x - w * 0.62} ${n(y - h * 0.92)}L${x - w * 0.95} ${n(y - h)}H${x + w * 0.95}L${x + w * 0.62} ${n(y - h * 0.92)}Z`, { fill: light });
};

const hive = (sheet, x, y, s, colour) => {
  let out = ellipse(x + s * 0.2, y + 2, s * 0.9, s * 0.12, { fill: "#2a170c", opacity: 0.3 });
  for (let k = 0; k < 3; k++) out += rect(x - s * 0.55, y - s * 0.44 * (k + 1), s * 1.1, s * 0.42, { fill: sheet.linear([[0, tone(colour, 0.06)], [1, tone(colour, -0.08)]], { x1: 0, y1: 0, x2: 1, y2: 0 }) });
  return out + rect(x - s * 0.65, y - s * 1.46, s * 1.3, s * 0.15, { fill: dye.walnut }) + rect(x - s * 0.2, y - s * 0.14, s * 0.4, s * 0.07, { fill: dye.walnutDeep });
};

const house = (sheet, x, y, w, h, wall = "#dcc19a") => rect(x, y - h, w, h, { fill: sheet.linear([[0, wall], [1, tone(wall, -0.1)]], { x1: 0, y1: 0, x2: 1, y2: 0 }) }) + rect(x - w * 0.03, y - h * 1.05, w * 1.06, h * 0.09, { fill: tone(wall, -0.16) }) + path(`M${n(x + w * 0.4)} ${y}v${n(-h * 0.4)}a${n(w * 0.11)} ${n(w * 0.11)} 0 0 1 ${n(w * 0.22)} 0v${n(h * 0.4)}Z`, { fill: dye.walnut });

/** @param {Sheet} sheet */
function finish(sheet) {
  sheet.add(rect(0, 0, SIDE, SIDE, { fill: sheet.radial([[0.5, "#2a170c", 0], [1, "#2a170c", 0.3]], { cx: 0.45, cy: 0.4, r: 0.9 }), style: "mix-blend-mode:multiply" }));
}

/** @param {Sheet} s @param {[number, number][]} spots @param {(x: number, y: number, k: number) => string} draw */
const plant = (s, spots, draw) => s.add(spots.sort((a, b) => a[1] - b[1]).map(([x, y], k) => draw(x, y, k)).join(""));
const grid = (/** @type {Sheet} */ s, y0, y1, rows, across) => {
  /** @type {[number, number][]} */
  const spots = [];
  for (let r = 0; r < rows; r++) {
    const t = r / Math.max(1, rows - 1);
    const count = Math.round(across * (1.25 - t * 0.5));
    for (let c = 0; c < count; c++) spots.push([((c + 0.5 + (r % 2) * 0.5) / count) * SIDE * 1.1 - 60 + s.rng.range(-16, 16), y0 + (y1 - y0) * t + s.rng.range(-8, 8)]);
  }
  return spots;
};

const dawn = ["#f2c9a0", "#fbeacb"];
const noon = ["#9fbccb", "#f5ead2"];
const dusk = ["#4d4268", "#eab78e"];

/** @type {Record<string, (sheet: Sheet) => void>} */
export const counties = {
  shiraz: (s) => {
    sky(s, ...dawn, "#fff3d6", [300, 300, 100]);
    ridge(s, 560, 200, "#b79a9a", { sharp: true });
    ridge(s, 640, 120, "#a58c74");
    ridge(s, 720, 60, dye.sage);
    s.add(rect(420, 560, 240, 150, { fill: "#e2c79c" }), path("M540 420c90 30 100 90 96 140h-192c-4 -50 6 -110 96 -140Z", { fill: s.linear([[0, "#58a5a5"], [0.5, dye.turquoise], [1, "#2a6365"]], { x1: 0, y1: 0, x2: 1, y2: 0 }) }), rect(536, 388, 8, 40, { fill: dye.saffron }));
    for (let k = 0; k < 4; k++) s.add(path(`M${436 + k * 54} 710v-70a22 26 0 0 1 44 0v70Z`, { fill: dye.indigo, opacity: 0.8 }));
    s.add(rect(0, 706, SIDE, 400, { fill: s.linear([[0, tone(dye.sage, -0.04)], [1, dye.pistachio]]) }), path("M500 712L580 712L720 1080L360 1080Z", { fill: s.linear([[0, "#a9d0cc"], [1, "#5d9a9e"]]) }));
    plant(s, [[330, 800], [750, 800], [240, 930], [850, 930], [120, 1075], [980, 1075], [400, 740], [680, 740]], (x, y) => cypress(s, x, y, (y - 560) * 1.0));
    plant(s, grid(s, 860, 1060, 3, 9).filter(([x]) => Math.abs(x - 540) > 190), (x, y) => circle(x, y, 12, { fill: s.rng.pick([dye.madder, dye.rose, dye.cream]) }) + circle(x, y, 5, { fill: dye.madderDeep }));
  },
  abadeh: (s) => {
    sky(s, ...noon, "#fff6dc", [800, 240, 80]);
    ridge(s, 560, 190, "#a8917d", { sharp: true });
    ridge(s, 680, 120, "#c0a27b");
    s.add(rect(0, 690, SIDE, 390, { fill: s.linear([[0, "#c9ab7c"], [1, "#94703f"]]) }));
    s.add(rect(380, 380, 320, 340, { fill: s.linear([[0, "#d9b989"], [1, "#a87f4e"]], { x1: 0, y1: 0, x2: 1, y2: 0 }) }), path("M430 720v-170a110 120 0 0 1 220 0v170Z", { fill: dye.walnutDeep }), path("M460 720v-160a80 92 0 0 1 160 0v160Z", { fill: "#8a5a33" }), path("M540 470v250M460 580h160", { stroke: dye.walnutDeep, "stroke-width": 8 }));
    for (let k = 0; k < 8; k++) s.add(path(`M${386 + k * 40} 380l20 -26l20 26Z`, { fill: "#a87f4e" }));
    plant(s, [[200, 800], [880, 800], [300, 760], [790, 760], [120, 960], [970, 960]], (x, y) => cypress(s, x, y, y * 0.4));
    plant(s, grid(s, 900, 1060, 2, 6), (x, y) => bush(s, x, y, 46, dye.sage));
  },
  firuzabad: (s) => {
    sky(s, "#e3a58c", "#fae3c4", "#fff0d0", [240, 260, 84]);
    ridge(s, 480, 230, "#8d6f83", { sharp: true });
    ridge(s, 560, 120, "#ad8676");
    s.add(rect(0, 560, SIDE, 520, { fill: s.linear([[0, "#b7ae78"], [1, dye.pistachio]]) }));
    for (const [r, c] of [[1, "#8c9160"], [0.84, "#c9bd86"], [0.68, "#8c9160"], [0.5, "#d2c592"], [0.32, "#98985f"]]) s.add(ellipse(540, 700, 430 * r, 124 * r, { fill: c }));
    let spokes = "";
    for (let k = 0; k < 20; k++) spokes += `M540 700L${n(540 + Math.cos(k * 0.314) * 430)} ${n(700 + Math.sin(k * 0.314) * 124)}`;
    s.add(path(spokes, { stroke: "#7b7c4c", "stroke-width": 4, opacity: 0.7 }), path("M518 700l8 -170h28l8 170Z", { fill: s.linear([[0, "#e5cda0"], [1, "#98794e"]], { x1: 0, y1: 0, x2: 1, y2: 0 }) }));
    plant(s, grid(s, 880, 1090, 3, 7), (x, y) => bush(s, x, y, 62, dye.pine, "#d9788a"));
  },
  estahban: (s) => {
    sky(s, ...dawn, "#fff3d0", [760, 260, 92]);
    ridge(s, 520, 240, "#b09183", { sharp: true });
    ridge(s, 600, 120, "#b59a78");
    for (let k = 0; k < 5; k++) {
      const y = 610 + k * 100;
      ridge(s, y + 30, 40, mix("#c4a877", dye.pistachio, k * 0.14), { peaks: 3 });
      s.add(path(`M0 ${y + 34}Q300 ${y + 14} 540 ${y + 36}T1080 ${y + 30}`, { stroke: "#8d7450", "stroke-width": 9, fill: "none", opacity: 0.6 }));
      plant(s, grid(s, y + 60, y + 60, 1, 8 - k), (x, yy) => bush(s, x, yy, 34 + k * 13, mix(dye.pistachio, dye.sage, 0.35), k > 1 ? dye.straw : ""));
    }
  },
  jahrom: (s) => {
    sky(s, "#eeb06a", "#fbe2b4", "#fff2c6", [540, 340, 120]);
    ridge(s, 540, 160, "#b98362", { sharp: true });
    ridge(s, 640, 90, "#c79a67");
    s.add(rect(0, 650, SIDE, 430, { fill: s.linear([[0, "#c8a262"], [1, "#8c6a35"]]) }));
    plant(s, [[150, 760], [360, 740], [560, 750], [760, 735], [950, 765], [80, 900], [300, 890], [820, 900], [1010, 930], [540, 1010]], (x, y) => palm(s, x, y, (y - 420) * 0.9));
    plant(s, grid(s, 980, 1070, 2, 7), (x, y) => bush(s, x, y, 40, dye.pistachio, dye.straw));
  },
  larestan: (s) => {
    sky(s, ...dusk, "#ffdca8", [300, 420, 90]);
    ridge(s, 600, 130, "#7d5a6a");
    s.add(rect(0, 640, SIDE, 440, { fill: s.linear([[0, "#c69a72"], [1, "#7e5438"]]) }));
    for (const [x, y, w] of [[760, 800, 230], [330, 740, 150]]) s.add(ellipse(x, y, w, w * 0.2, { fill: "#8d6444" }), path(`M${x - w} ${y}a${w} ${w * 0.86} 0 0 1 ${w * 2} 0Z`, { fill: s.linear([[0, "#f1d8b2"], [0.5, "#dcb98a"], [1, "#8c6444"]], { x1: 0, y1: 0, x2: 1, y2: 0 }) }), path(`M${x - w * 0.16} ${y}v${-w * 0.3}a${w * 0.16} ${w * 0.16} 0 0 1 ${w * 0.32} 0v${w * 0.3}Z`, { fill: dye.walnutDeep }));
    plant(s, [[130, 860], [560, 800], [480, 940], [990, 980]], (x, y) => palm(s, x, y, y * 0.42, dye.pine));
  },
  neyriz: (s) => {
    sky(s, ...noon, "#fff6dc", [280, 240, 76]);
    ridge(s, 520, 210, "#9a8f9c", { sharp: true });
    ridge(s, 600, 60, "#c2ab8c");
    s.add(rect(0, 590, SIDE, 130, { fill: s.linear([[0, "#dfe6df"], [1, "#86b0b5"]]) }), path("M0 640h420M560 670h520M120 700h380", { stroke: "#f7f3e4", "stroke-width": 6, opacity: 0.8 }));
    ridge(s, 760, 50, "#c3b183");
    plant(s, grid(s, 800, 1080, 4, 8), (x, y) => bush(s, x, y, 30 + (y - 780) * 0.13, "#b9b78e", "#f6d9d6"));
  },
  fasa: (s) => {
    sky(s, "#f0c27e", "#fbeccb", "#fff6d8", [800, 300, 100]);
    ridge(s, 560, 150, "#b0926f");
    ridge(s, 630, 60, "#bba05d");
    furrows(s, 640, "#dcb354", "#a97b28");
    s.add(house(s, 130, 690, 200, 110), house(s, 300, 680, 130, 80, "#cfae84"));
    plant(s, grid(s, 800, 1085, 4, 22), (x, y) => path(`M${n(x)} ${n(y)}q4 -40 0 -76`, { stroke: "#8f6a1f", "stroke-width": 4, fill: "none" }) + [0, 1, 2, 3].map((k) => ellipse(n(x - 7), n(y - 74 - k * 13), 5, 10, { fill: "#f0cc71", transform: `rotate(24 ${n(x - 7)} ${n(y - 74 - k * 13)})` }) + ellipse(n(x + 7), n(y - 74 - k * 13), 5, 10, { fill: "#d79f36", transform: `rotate(-24 ${n(x + 7)} ${n(y - 74 - k * 13)})` })).join(""));
  },
  kazerun: (s) => {
    sky(s, "#a8c0b4", "#f6ead0", "#fff4d4", [240, 240, 80]);
    ridge(s, 500, 240, "#8b9384", { sharp: true });
    ridge(s, 590, 120, "#93976d");
    s.add(rect(0, 620, SIDE, 140, { fill: s.linear([[0, "#cfe0d4"], [1, "#74a3a0"]]) }));
    ridge(s, 800, 40, "#9aa065");
    s.add(rect(0, 800, SIDE, 300, { fill: dye.pistachio }));
    plant(s, [[140, 860], [300, 830], [860, 850], [1000, 900], [720, 830]], (x, y) => palm(s, x, y, 330));
    plant(s, grid(s, 930, 1070, 3, 12), (x, y) => circle(n(x), n(y - 30), 13, { fill: "#fff7e4" }) + circle(n(x), n(y - 30), 6, { fill: dye.saffron }) + path(`M${n(x)} ${n(y - 18)}v40`, { stroke: dye.pine, "stroke-width": 4 }));
  },
  bavanat: (s) => {
    sky(s, ...noon, "#fff6dc", [800, 220, 76]);
    ridge(s, 500, 260, "#8fa0ab", { sharp: true });
    ridge(s, 620, 150, "#88946f");
    ridge(s, 720, 90, dye.sage);
    s.add(rect(0, 720, SIDE, 400, { fill: s.linear([[0, "#9aa56f"], [1, dye.pistachio]]) }), path("M470 720q120 80 20 180t90 180h190q-140 -110 -60 -190t-150 -170Z", { fill: "#a3c6c4" }));
    plant(s, [[150, 830], [330, 800], [800, 810], [960, 850], [120, 1040], [330, 1070], [900, 1060]], (x, y, k) => bush(s, x, y, 70 + (y - 780) * 0.22, k % 2 ? dye.pine : dye.pistachio, k % 2 ? "" : "#e3a75f"));
  },
  "qir-o-karzin": (s) => {
    sky(s, "#d98c66", "#f8dcb4", "#ffe9bd", [760, 320, 96]);
    ridge(s, 540, 230, "#8d5f5c", { sharp: true });
    ridge(s, 640, 120, "#a97c58");
    s.add(rect(0, 650, SIDE, 450, { fill: s.linear([[0, "#b3985c"], [1, "#7d6a35"]]) }));
    s.add(tent(s, 300, 800, 150), tent(s, 800, 760, 110), tent(s, 640, 960, 190));
    plant(s, grid(s, 900, 1060, 2, 7).filter(([x]) => x < 430 || x > 880), (x, y) => ellipse(n(x), n(y - 24), 30, 20, { fill: dye.cream }) + circle(n(x + 28), n(y - 38), 11, { fill: dye.walnut }) + path(`M${n(x - 16)} ${n(y - 12)}v18M${n(x + 14)} ${n(y - 12)}v18`, { stroke: dye.walnut, "stroke-width": 5 }));
  },
  "zarrin-dasht": (s) => {
    sky(s, "#f1bb57", "#fbe7b6", "#fff6d2", [540, 330, 130]);
    ridge(s, 560, 130, "#c08a50");
    furrows(s, 600, "#e0ac3f", "#9f6f1c", 13);
    for (const [y, c] of [[700, dye.madder], [790, dye.indigo]]) s.add(path(`M-20 ${y - 190}Q540 ${y - 60} 1100 ${y - 190}`, { stroke: dye.walnut, "stroke-width": 5, fill: "none" }), ...[0, 1, 2, 3, 4, 5].map((k) => { const x = 90 + k * 180; const yy = y - 190 + 4 * 65 * ((x + 20) / 1120) * (1 - (x + 20) / 1120); return rect(x - 44, yy, 88, 118, { fill: s.linear([[0, k % 2 ? c : dye.cream], [1, tone(k % 2 ? c : dye.sand, -0.08)]]) }); }));
    plant(s, [[120, 960], [960, 960]], (x, y) => palm(s, x, y, 330));
  },
  darab: (s) => {
    sky(s, "#e8b4a0", "#fbe9d0", "#fff3dc", [300, 260, 88]);
    ridge(s, 540, 200, "#a98a90", { sharp: true });
    ridge(s, 620, 100, "#b39c7c");
    furrows(s, 650, "#8e9a5e", "#5f6d3b", 11);
    plant(s, grid(s, 720, 1080, 5, 9), (x, y) => bush(s, x, y, 24 + (y - 700) * 0.1, dye.pine, "#df8291"));
    plant(s, [[80, 760], [1000, 770]], (x, y) => bush(s, x, y, 110, dye.pistachio, dye.fig));
  },
  arsanjan: (s) => {
    sky(s, "#e4b28a", "#f9e8cb", "#fff3d6", [780, 260, 84]);
    ridge(s, 530, 220, "#a58484", { sharp: true });
    ridge(s, 620, 100, "#a89468");
    s.add(rect(0, 640, SIDE, 450, { fill: s.linear([[0, "#a7a46b"], [1, "#6d7440"]]) }));
    s.add(path("M0 760h1080v60h-1080Z", { fill: s.linear([[0, "#cba877"], [1, "#a37d4e"]]) }));
    plant(s, grid(s, 740, 760, 1, 8), (x, y) => bush(s, x, y, 66, dye.pistachio, dye.madder));
    plant(s, grid(s, 940, 1080, 2, 5), (x, y) => bush(s, x, y, 104, mix(dye.pistachio, dye.pine, 0.4), dye.pomegranate));
  },
  eqlid: (s) => {
    sky(s, ...noon, "#fff8e2", [250, 230, 74]);
    const peaks = ridge(s, 500, 300, "#8599ab", { sharp: true });
    s.add(group(path(`M${peaks.join("L")}`, { stroke: "#fbf7ea", "stroke-width": 40, fill: "none", opacity: 0.75 }), { filter: s.blur(5) }));
    ridge(s, 590, 130, "#7f9179");
    ridge(s, 680, 70, "#93a06d");
    s.add(rect(0, 690, SIDE, 400, { fill: s.linear([[0, "#a3ab6e"], [1, "#66753c"]]) }));
    plant(s, [[170, 830], [360, 810], [560, 830], [760, 812], [940, 836], [280, 990], [800, 1000]], (x, y, k) => hive(s, x, y, 40 + (y - 780) * 0.25, [dye.cream, dye.saffron, dye.sky, dye.rose][k % 4]));
    plant(s, grid(s, 880, 1070, 4, 13), (x, y) => circle(n(x), n(y), 8, { fill: s.rng.pick(["#b58bb0", dye.straw, dye.cream]) }));
  },
  marvdasht: (s) => {
    sky(s, "#d99a72", "#f9e0b9", "#fff0cb", [300, 380, 110]);
    ridge(s, 580, 170, "#a27a68");
    ridge(s, 660, 70, "#b8956a");
    s.add(rect(0, 700, SIDE, 400, { fill: s.linear([[0, "#d6b885"], [1, "#94744a"]]) }));
    for (let k = 0; k < 5; k++) s.add(rect(120 - k * 24, 760 + k * 30, 840 + k * 48, 32, { fill: s.linear([[0, tone("#d9c097", -k * 0.02)], [1, tone("#a98c60", -k * 0.02)]]) }));
    for (const [x, h] of [[210, 430], [370, 470], [540, 300], [700, 500], [870, 450]]) s.add(column(s, x, 764, h, 58));
    plant(s, grid(s, 960, 1080, 3, 20), (x, y) => path(`M${n(x)} ${n(y)}q3 -30 0 -56`, { stroke: "#e6c673", "stroke-width": 5, fill: "none" }));
  },
};

for (const [code, draw] of Object.entries(counties)) {
  counties[code] = (sheet) => {
    draw(sheet);
    finish(sheet);
  };
}

export { polygon };
