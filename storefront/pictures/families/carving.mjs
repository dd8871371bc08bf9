import { dye, mix, tone } from "../palette.mjs";
import { circle, group, line, n, path, polygon } from "../sheet.mjs";
import { boards, daylight, linen, wall } from "../stage.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */

/** Raised carving: the same shape in shade, in light, and in wood. @param {string} wood */
function raised(d, wood, { lift = 6, stroke = 0 } = {}) {
  const draw = (colour, dx, dy, opacity = 1) =>
    path(d, {
      ...(stroke
        ? { stroke: colour, "stroke-width": stroke, fill: "none", "stroke-linecap": "round" }
        : { fill: colour, stroke: colour, "stroke-width": 2, "stroke-linejoin": "round" }),
      transform: `translate(${n(dx)} ${n(dy)})`,
      opacity,
    });
  return (
    draw("#140a04", lift * 1.2, lift * 1.7, 0.5) +
    draw(tone(wood, 0.2), -lift * 0.4, -lift * 0.5) +
    draw(tone(wood, -0.14), lift * 0.35, lift * 0.45) +
    draw(tone(wood, 0.06), 0, 0)
  );
}

/** A pointed leaf from one place towards another, bowed to one side. */
function blade(x, y, angle, size, bow) {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const put = (along, across) =>
    `${n(x + c * along * size - s * across * size)} ${n(y + s * along * size + c * across * size)}`;
  return `M${put(0, 0)}C${put(0.2, bow * 0.5)} ${put(0.7, bow * 0.62)} ${put(1, bow * 0.12)}C${put(0.72, bow * 0.02)} ${put(0.3, -bow * 0.2)} ${put(0, 0)}Z`;
}

/** A winding stem, half-palmettes along its outside, a flower at its heart. */
function scroll(x, y, r, flip, turn) {
  /** @type {[number, number][]} */
  const stem = [];
  let leaves = "";
  for (let k = 0; k <= 40; k++) {
    const t = k / 40;
    const a = turn + flip * t * 7;
    const s = r * (1 - t * 0.7);
    const [px, py] = [x + Math.cos(a) * s, y + Math.sin(a) * s];
    stem.push([px, py]);
    if (k % 4 !== 2 || k > 34) continue;
    const size = r * (0.62 - t * 0.36);
    const forward = a + (flip * Math.PI) / 2;
    leaves +=
      blade(px, py, forward - flip * 0.75, size, -flip) +
      blade(px, py, forward - flip * 0.25, size * 0.78, -flip * 0.8);
    if (k % 8 === 2) leaves += blade(px, py, forward + flip * 0.8, size * 0.6, flip * 0.9);
  }
  let flower = "";
  for (let k = 0; k < 8; k++) {
    const a = (k / 8) * Math.PI * 2 + turn;
    flower += blade(x, y, a, r * 0.34, 0.8) + blade(x, y, a, r * 0.34, -0.8);
  }
  return { stem: line(stem), leaves, flower };
}

/** A rosette of many petals. */
const rosette = (x, y, r, petals) =>
  Array.from({ length: petals }, (_, k) => {
    const a = (k / petals) * Math.PI * 2;
    return blade(x, y, a, r, 0.55) + blade(x, y, a, r, -0.55);
  }).join("");

const round = (r) => `M${540 - r} 540a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0Z`;
const box = (w, h) =>
  polygon([
    [540 - w, 540 - h],
    [540 + w, 540 - h],
    [540 + w, 540 + h],
    [540 - w, 540 + h],
  ]);

/** Where the scrolls of each composition sit: x, y, radius, direction, start. */
const ring = (count, at, r) =>
  Array.from({ length: count }, (_, k) => {
    const a = (k / count) * Math.PI * 2 - Math.PI / 2;
    return [540 + Math.cos(a) * at, 540 + Math.sin(a) * at, r, k % 2 ? 1 : -1, a];
  });
const COMPOSITIONS = [
  {
    shape: box(340, 450),
    field: box(262, 372),
    frame: box(300, 410),
    scrolls: [
      [412, 300, 112, 1, 0],
      [668, 300, 112, -1, Math.PI],
      [412, 540, 112, -1, 0],
      [668, 540, 112, 1, Math.PI],
      [412, 780, 112, 1, 0],
      [668, 780, 112, -1, Math.PI],
    ],
    stems: "M540 168V912",
    rosettes: [
      [540, 420, 52, 8],
      [540, 660, 52, 8],
    ],
  },
  {
    shape: round(420),
    field: round(340),
    frame: round(380),
    scrolls: ring(6, 224, 106),
    stems: round(334),
    rosettes: [[540, 540, 118, 12]],
  },
  {
    shape: box(450, 310),
    field: box(372, 232),
    frame: box(410, 270),
    scrolls: [
      [292, 430, 104, 1, 0.6],
      [292, 650, 104, -1, -0.6],
      [788, 430, 104, -1, Math.PI - 0.6],
      [788, 650, 104, 1, Math.PI + 0.6],
    ],
    stems: "M168 540H912",
    rosettes: [[540, 540, 168, 16]],
  },
  {
    shape: round(420),
    field: round(340),
    frame: round(380),
    scrolls: ring(4, 196, 138),
    stems: round(334),
    rosettes: [[540, 540, 66, 8]],
  },
  {
    shape: box(300, 460),
    field: box(222, 382),
    frame: box(260, 420),
    scrolls: [
      [430, 306, 104, 1, 0],
      [650, 306, 104, -1, Math.PI],
      [430, 774, 104, -1, 0],
      [650, 774, 104, 1, Math.PI],
    ],
    stems: "M540 158V922",
    rosettes: [[540, 540, 166, 20]],
  },
];

/** @param {{wood: string, kind: number, backdrop: (s: Sheet) => void}} look */
const carving =
  ({ wood, kind, backdrop }) =>
  (/** @type {Sheet} */ sheet) => {
    backdrop(sheet);
    const { shape, field, frame, scrolls, stems, rosettes } = COMPOSITIONS[kind];
    sheet.add(
      sheet.cast(shape, { dx: 26, dy: 32, blur: 24, opacity: 0.5 }),
      sheet.cast(shape, { dx: 6, dy: 9, blur: 6, opacity: 0.4 }),
    );
    const before = sheet.layers.length;
    boards(sheet, wood, { boards: 1, down: kind === 0 || kind === 4 });
    const timber = sheet.layers.splice(before).join("");
    const pricks = sheet.pattern(
      circle(5, 5, 2.4, { fill: "#0d0602" }) + circle(12, 12, 2.4, { fill: "#0d0602" }),
      { width: 14, height: 14 },
    );
    const drawn = scrolls.map(([x, y, r, flip, turn]) => scroll(x, y, r, flip, turn));
    const leaves = drawn.map((s) => s.leaves).join("");
    let work =
      raised(stems, wood, { stroke: 13 }) +
      raised(drawn.map((s) => s.stem).join(""), wood, { stroke: 15 }) +
      raised(leaves, wood, { lift: 5 });
    work += raised(drawn.map((s) => s.flower).join(""), tone(wood, 0.03), { lift: 4 });
    for (const [x, y, r, petals] of rosettes) {
      work +=
        circle(x, y, r * 1.08, { fill: tone(wood, -0.15) }) +
        raised(rosette(x, y, r, petals), tone(wood, 0.03)) +
        raised(rosette(x, y, r * 0.5, Math.round(petals * 0.75)), tone(wood, 0.06), { lift: 4 });
      work += circle(x, y, r * 0.14, {
        fill: sheet.radial(
          [
            [0, tone(wood, 0.22)],
            [1, tone(wood, -0.12)],
          ],
          { cx: 0.35, cy: 0.3, r: 0.8 },
        ),
      });
    }
    const sunk = path(field, { fill: tone(wood, -0.17) }) + path(field, { fill: pricks, opacity: 0.35 });
    const inside = group(
      sunk +
        path(field, {
          stroke: "#0d0602",
          "stroke-width": 34,
          fill: "none",
          opacity: 0.5,
          filter: sheet.blur(10),
        }) +
        work,
      { "clip-path": sheet.clip(path(field)) },
    );
    sheet.add(
      group(
        timber +
          inside +
          raised(field, wood, { stroke: 14, lift: 4 }) +
          raised(frame, wood, { stroke: 8, lift: 3 }),
        { "clip-path": sheet.clip(path(shape)) },
      ),
      path(shape, {
        fill: sheet.linear(
          [
            [0, "#fff3d8", 0.28],
            [0.5, "#fff3d8", 0],
            [1, "#1b0f08", 0.3],
          ],
          { x1: 0, y1: 0, x2: 1, y2: 1 },
        ),
      }),
      path(shape, { fill: "none", stroke: tone(wood, 0.2), "stroke-width": 5, opacity: 0.6 }),
    );
    daylight(sheet);
  };

export const carvings = [
  carving({ kind: 0, wood: "#9a683c", backdrop: (s) => wall(s, dye.cream) }),
  carving({ kind: 1, wood: "#855431", backdrop: (s) => linen(s, dye.sand) }),
  carving({ kind: 2, wood: "#b3804b", backdrop: (s) => linen(s, dye.sageWash) }),
  carving({ kind: 3, wood: "#a8743f", backdrop: (s) => linen(s, dye.indigo) }),
  carving({ kind: 4, wood: "#6e4326", backdrop: (s) => wall(s, mix(dye.rose, dye.cream, 0.6)) }),
];
