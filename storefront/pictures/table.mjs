import { dye, mix, tone } from "./palette.mjs";
import { circle, ellipse, group, n, path, smooth } from "./sheet.mjs";

/** @typedef {import("./sheet.mjs").Sheet} Sheet */
/** @typedef {(sheet: Sheet, x: number, y: number, size: number, turn: number) => string} Morsel draws one fruit, nut or cake */

/** The shadow a small round thing lays beside itself. @param {Sheet} sheet */
export function resting(sheet, x, y, rx, ry = rx, opacity = 0.55) {
  const fill = sheet.radial([
    [0, "#1f0f06", 1],
    [0.55, "#1f0f06", 0.7],
    [1, "#1f0f06", 0],
  ]);
  return ellipse(x + rx * 0.16, y + ry * 0.24, rx * 1.28, ry * 1.28, { fill, opacity });
}

/** Points of a closed shape around (x, y), turned. @param {(angle: number) => number} reach @param {number} squeeze of the height */
export function blob(x, y, size, turn, reach, squeeze = 1, count = 18) {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  /** @type {[number, number][]} */
  const points = [];
  for (let k = 0; k < count; k++) {
    const a = (k / count) * Math.PI * 2;
    const r = size * reach(a);
    const [px, py] = [Math.cos(a) * r, Math.sin(a) * r * squeeze];
    points.push([x + px * cos - py * sin, y + px * sin + py * cos]);
  }
  return smooth(points);
}

/** Roundness: light from the upper left, a darker rim opposite. @param {Sheet} sheet @param {string} colour */
export function round(sheet, colour, gloss = 0.16) {
  return sheet.radial(
    [
      [0, tone(colour, gloss)],
      [0.45, colour],
      [0.85, tone(colour, -0.12)],
      [1, tone(colour, -0.2)],
    ],
    { cx: 0.36, cy: 0.3, r: 0.78 },
  );
}

/** A glazed bowl from above. @param {Sheet} sheet @param {{x?: number, y?: number, r?: number, glaze?: string, inside?: string, band?: string}} bowl */
export function bowl(sheet, { x = 540, y = 540, r = 380, glaze = dye.cream, inside = glaze, band } = {}) {
  const ring = `M${n(x - r)} ${n(y)}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0Z`;
  sheet.add(
    sheet.cast(ring, { dx: r * 0.1, dy: r * 0.14, blur: r * 0.09, opacity: 0.5 }),
    sheet.cast(ring, { dx: r * 0.02, dy: r * 0.035, blur: 8, opacity: 0.4 }),
    circle(x, y, r, {
      fill: sheet.linear(
        [
          [0, tone(glaze, 0.1)],
          [0.5, glaze],
          [1, tone(glaze, -0.16)],
        ],
        { x1: 0.1, y1: 0, x2: 0.9, y2: 1 },
      ),
    }),
  );
  if (band) {
    let marks = "";
    const count = 44;
    for (let k = 0; k < count; k++) {
      const a = (k / count) * Math.PI * 2;
      marks += ellipse(x + Math.cos(a) * r * 0.955, y + Math.sin(a) * r * 0.955, r * 0.03, r * 0.014, {
        transform: `rotate(${n((a * 180) / Math.PI)} ${n(x + Math.cos(a) * r * 0.955)} ${n(y + Math.sin(a) * r * 0.955)})`,
      });
    }
    sheet.add(group(marks, { fill: band, opacity: 0.85 }));
  }
  sheet.add(
    circle(x, y, r * 0.91, {
      fill: sheet.radial(
        [
          [0, tone(inside, -0.02)],
          [0.7, tone(inside, -0.08)],
          [1, tone(inside, -0.2)],
        ],
        { cx: 0.58, cy: 0.62, r: 0.62 },
      ),
    }),
    circle(x, y, r * 0.91, {
      fill: "none",
      stroke: tone(glaze, 0.12),
      "stroke-width": r * 0.012,
      opacity: 0.7,
    }),
  );
}

/** Copper tray or plate: a flat disc with a beaten rim. @param {Sheet} sheet @param {{x?: number, y?: number, r?: number, metal?: string}} tray */
export function tray(sheet, { x = 540, y = 540, r = 400, metal = dye.brick } = {}) {
  const ring = `M${n(x - r)} ${n(y)}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0Z`;
  sheet.add(sheet.cast(ring, { dx: r * 0.06, dy: r * 0.08, blur: r * 0.05, opacity: 0.5 }));
  const shine = (from) =>
    sheet.linear(
      [
        [0, tone(metal, from)],
        [0.3, tone(metal, -0.04)],
        [0.5, tone(metal, from * 0.8)],
        [0.75, tone(metal, -0.12)],
        [1, tone(metal, from * 0.4)],
      ],
      { x1: 0, y1: 0.1, x2: 1, y2: 0.9 },
    );
  sheet.add(circle(x, y, r, { fill: shine(0.2) }), circle(x, y, r * 0.9, { fill: shine(0.1) }));
  let engraved = "";
  for (let k = 0; k < 60; k++) {
    const a = (k / 60) * Math.PI * 2;
    engraved += circle(x + Math.cos(a) * r * 0.95, y + Math.sin(a) * r * 0.95, r * 0.022, {});
  }
  sheet.add(group(engraved, { fill: "none", stroke: tone(metal, -0.2), "stroke-width": 2.5, opacity: 0.6 }));
  for (const s of [0.9, 0.86])
    sheet.add(
      circle(x, y, r * s, { fill: "none", stroke: tone(metal, -0.18), "stroke-width": 2.5, opacity: 0.5 }),
    );
}

/** Places for things of one size inside a circle, none nearer than `gap` sizes. @param {Sheet} sheet */
function places(sheet, x, y, reach, size, gap) {
  const { rng } = sheet;
  /** @type {[number, number][]} */
  const found = [];
  for (let tries = 0; tries < 1600; tries++) {
    const a = rng.range(0, Math.PI * 2);
    const d = Math.sqrt(rng.next()) * reach;
    const px = x + Math.cos(a) * d;
    const py = y + Math.sin(a) * d;
    if (found.every(([qx, qy]) => Math.hypot(px - qx, py - qy) > size * gap)) found.push([px, py]);
  }
  return found.sort((a, b) => a[1] + a[0] * 0.3 - (b[1] + b[0] * 0.3));
}

/**
 * Heap things in a round vessel: each layer smaller, nearer and lighter than the one below.
 * @param {Sheet} sheet @param {Morsel | Morsel[]} morsel
 * @param {{x?: number, y?: number, r?: number, size?: number, layers?: number, gap?: number, bed?: string}} how `bed` is what shows between them
 */
export function heap(
  sheet,
  morsel,
  { x = 540, y = 540, r = 330, size = 60, layers = 3, gap = 1.3, bed } = {},
) {
  const kinds = Array.isArray(morsel) ? morsel : [morsel];
  if (bed) sheet.add(circle(x, y, r * 0.98, { fill: bed, opacity: 0.85, filter: sheet.blur(8) }));
  for (let layer = 0; layer < layers; layer++) {
    const reach = (r - size * 0.5) * (1 - layer * (0.72 / layers));
    const spots = places(sheet, x - layer * 3, y - layer * 5, reach, size, gap + layer * 0.12);
    const drawn = spots.map(([px, py]) =>
      sheet.rng.pick(kinds)(
        sheet,
        px,
        py,
        size * sheet.rng.range(0.9, 1.08) * (1 + layer * 0.04),
        sheet.rng.range(0, 6.28),
      ),
    );
    sheet.add(drawn.join(""));
    if (layer < layers - 1) sheet.add(circle(x, y, r, { fill: "#1f0f06", opacity: 0.11 }));
  }
}

/** Lay cakes in a ring about one in the middle, and a few more upon them. @param {Sheet} sheet @param {Morsel} morsel @param {{x?: number, y?: number, r?: number, size?: number}} how */
export function rosetteOf(sheet, morsel, { x = 540, y = 540, r = 330, size = 100 } = {}) {
  const { rng } = sheet;
  const lay = (px, py, s = size) =>
    sheet.add(morsel(sheet, px, py, s * rng.range(0.97, 1.03), rng.range(0, 6.28)));
  const around = r - size * 0.94;
  const count = Math.floor((Math.PI * 2 * around) / (size * 1.98));
  const start = rng.range(0, 6.28);
  for (let k = 0; k < count; k++)
    lay(
      x + Math.cos(start + (k / count) * 6.283) * around,
      y + Math.sin(start + (k / count) * 6.283) * around,
    );
  if (around > size * 1.2) lay(x, y);
  const upper = around > size * 1.6 ? 4 : 3;
  for (let k = 0; k < upper; k++) {
    const a = start + 0.5 + (k / upper) * 6.283;
    lay(x + Math.cos(a) * size * 1.02, y - size * 0.06 + Math.sin(a) * size * 1.02, size * 1.03);
  }
  lay(x + rng.range(-8, 8), y - size * 0.14, size * 1.06);
}

/** Lay cut sweets in ranks, as they come from the tray, farthest first. @param {Sheet} sheet @param {Morsel | Morsel[]} morsel @param {{x?: number, y?: number, r?: number, size?: number}} how */
export function ranks(sheet, morsel, { x = 540, y = 540, r = 330, size = 70 } = {}) {
  const kinds = Array.isArray(morsel) ? morsel : [morsel];
  const [dx, dy] = [size * 1.46, size * 1.04];
  const reach = Math.ceil((r / dy) * 1.2);
  for (let level = 0; level < 2; level++) {
    for (let b = -reach; b <= reach; b++) {
      for (let a = -reach; a <= reach; a++) {
        if ((a + b) % 2) continue;
        const [px, py] = [x + a * dx, y + b * dy - level * size * 0.6 - 12];
        const limit = level ? r * 0.4 : r - size * 1.05;
        if (Math.hypot(px - x, (py - y) * 1.04) > limit) continue;
        const kind = kinds[Math.abs(a + b * 2 + level) % kinds.length];
        sheet.add(kind(sheet, px + sheet.rng.range(-4, 4), py + sheet.rng.range(-3, 3), size * 0.98, 0));
      }
    }
  }
}

/** Let a few things lie about. @param {Sheet} sheet @param {Morsel} morsel @param {[number, number][]} spots */
export function strew(sheet, morsel, spots, size = 60) {
  for (const [x, y] of spots)
    sheet.add(morsel(sheet, x, y, size * sheet.rng.range(0.92, 1.06), sheet.rng.range(0, 6.28)));
}

/** A leaf with its midrib. @param {Sheet} sheet @param {string} colour */
export function leaf(sheet, x, y, size, turn, colour = dye.pistachio) {
  const deg = (turn * 180) / Math.PI;
  const d = `M${-size} 0C${-size * 0.5} ${-size * 0.62} ${size * 0.5} ${-size * 0.5} ${size * 1.1} 0C${size * 0.5} ${size * 0.5} ${-size * 0.5} ${size * 0.62} ${-size} 0Z`;
  const veins = [-0.5, -0.15, 0.2, 0.55]
    .map(
      (t) =>
        `M${n(t * size)} 0l${n(size * 0.25)} ${n(-size * 0.28)}M${n(t * size)} 0l${n(size * 0.25)} ${n(size * 0.28)}`,
    )
    .join("");
  return group(
    path(d, {
      fill: "#1f0f06",
      opacity: 0.28,
      transform: `translate(${n(size * 0.08)} ${n(size * 0.12)})`,
      filter: sheet.blur(5),
    }) +
      path(d, {
        fill: sheet.linear([
          [0, tone(colour, 0.1)],
          [0.5, colour],
          [0.5, tone(colour, -0.07)],
          [1, tone(colour, -0.1)],
        ]),
      }) +
      path(`M${n(-size * 1.3)} 0L${n(size)} 0${veins}`, {
        stroke: mix(colour, dye.cream, 0.45),
        "stroke-width": n(size * 0.035),
        opacity: 0.75,
        fill: "none",
      }),
    { transform: `translate(${n(x)} ${n(y)}) rotate(${n(deg)})` },
  );
}
