import { dye, mix, tone } from "./palette.mjs";
import { wander } from "./random.mjs";
import { circle, ellipse, n, path, rect, SIDE } from "./sheet.mjs";

/** @typedef {import("./sheet.mjs").Sheet} Sheet */

/** A range of hills from side to side. @param {Sheet} sheet */
export function ridge(
  sheet,
  y,
  height,
  colour,
  { peaks = 5, sharp = false, fade = 0.12, haze = dye.cream } = {},
) {
  const broad = wander(sheet.rng, peaks);
  const fine = wander(sheet.rng, peaks * 7);
  const points = [];
  for (let k = 0; k <= 120; k++) {
    const t = k / 120;
    const rise = sharp ? 1 - Math.abs(broad(t)) : (broad(t) + 1) / 2;
    points.push(`${n(t * SIDE)} ${n(y - rise * height - fine(t) * height * (sharp ? 0.11 : 0.04))}`);
  }
  const d = `M${points.join("L")}L${SIDE} ${SIDE}L0 ${SIDE}Z`;
  sheet.add(
    path(d, {
      fill: sheet.linear([
        [0, tone(colour, 0.03)],
        [0.5, mix(colour, haze, fade)],
        [1, mix(colour, haze, fade * 2)],
      ]),
    }),
  );
  return points;
}

/** Sky, sun, and the paper it is printed on. @param {Sheet} sheet */
export function sky(sheet, high, low, sun, [sx, sy, sr] = [760, 270, 90]) {
  sheet.add(
    rect(0, 0, SIDE, SIDE, {
      fill: sheet.linear([
        [0, high],
        [0.6, low],
      ]),
    }),
  );
  sheet.add(
    circle(sx, sy, sr * 2.4, { fill: sun, opacity: 0.28, filter: sheet.blur(40) }),
    circle(sx, sy, sr, { fill: sun }),
  );
}

export const cypress = (sheet, x, y, h, colour = dye.pine) =>
  path(
    `M${x} ${n(y - h)}C${n(x + h * 0.16)} ${n(y - h * 0.55)} ${n(x + h * 0.15)} ${n(y - h * 0.12)} ${x} ${n(y - h * 0.04)}C${n(x - h * 0.15)} ${n(y - h * 0.12)} ${n(x - h * 0.16)} ${n(y - h * 0.55)} ${x} ${n(y - h)}Z`,
    {
      fill: sheet.linear(
        [
          [0, tone(colour, 0.1)],
          [0.45, colour],
          [1, tone(colour, -0.08)],
        ],
        { x1: 0, y1: 0, x2: 1, y2: 0 },
      ),
    },
  ) + rect(x - h * 0.016, y - h * 0.06, h * 0.032, h * 0.07, { fill: dye.walnut });

export const bush = (sheet, x, y, r, colour, fruit) => {
  let out = rect(x - r * 0.08, y - r * 0.5, r * 0.16, r * 0.55, { fill: dye.walnut });
  for (const [dx, dy, s] of [
    [-0.45, -0.62, 0.55],
    [0.45, -0.6, 0.55],
    [0, -0.95, 0.68],
    [0, -0.5, 0.6],
  ])
    out += circle(n(x + dx * r), n(y + dy * r), n(r * s), {
      fill: sheet.radial(
        [
          [0, tone(colour, 0.1)],
          [1, tone(colour, -0.06)],
        ],
        { cx: 0.35, cy: 0.3, r: 0.8 },
      ),
    });
  if (fruit)
    for (let k = 0; k < 9; k++)
      out += circle(
        n(x + sheet.rng.range(-0.75, 0.75) * r),
        n(y - sheet.rng.range(0.25, 1.4) * r),
        n(r * 0.085),
        { fill: fruit },
      );
  return out;
};

export const palm = (sheet, x, y, h, colour = dye.pistachio) => {
  const { rng } = sheet;
  const lean = rng.range(-0.12, 0.12) * h;
  const top = [x + lean, y - h];
  let out = path(
    `M${n(x - h * 0.035)} ${y}Q${n(x + lean * 0.2)} ${n(y - h * 0.5)} ${n(top[0] - h * 0.02)} ${n(top[1])}L${n(top[0] + h * 0.02)} ${n(top[1])}Q${n(x + lean * 0.2 + h * 0.05)} ${n(y - h * 0.5)} ${n(x + h * 0.035)} ${y}Z`,
    { fill: dye.walnut },
  );
  for (let k = 0; k < 13; k++) {
    const a = -Math.PI * 1.12 + (k / 12) * Math.PI * 1.24;
    const r = h * rng.range(0.36, 0.46);
    const [ex, ey] = [top[0] + Math.cos(a) * r, top[1] + Math.sin(a) * r * 0.7 + h * 0.12];
    const [cx, cy] = [top[0] + Math.cos(a) * r * 0.6, top[1] + Math.sin(a) * r * 0.8 - h * 0.08];
    out += path(
      `M${n(top[0])} ${n(top[1])}Q${n(cx)} ${n(cy - h * 0.035)} ${n(ex)} ${n(ey)}Q${n(cx)} ${n(cy + h * 0.05)} ${n(top[0])} ${n(top[1])}Z`,
      { fill: tone(colour, rng.range(-0.07, 0.07)) },
    );
  }
  for (const s of [-1, 1])
    out += ellipse(n(top[0] + s * h * 0.05), n(top[1] + h * 0.1), n(h * 0.035), n(h * 0.07), {
      fill: dye.saffron,
    });
  return out;
};

/** Rows of crops running towards the eye. @param {Sheet} sheet */
export function furrows(sheet, y, colour, ink, count = 15) {
  sheet.add(rect(0, y, SIDE, SIDE - y, { fill: colour }));
  let d = "";
  for (let k = -count; k <= count; k++) d += `M${n(540 + k * 26)} ${y}L${n(540 + k * 190)} ${SIDE}`;
  sheet.add(path(d, { stroke: ink, "stroke-width": 9, opacity: 0.55, fill: "none" }));
}

export const tent = (sheet, x, y, s) =>
  ellipse(x + s * 0.2, y, s * 1.5, s * 0.12, { fill: "#2a170c", opacity: 0.3 }) +
  path(
    `M${n(x - s * 1.3)} ${y}L${n(x - s)} ${n(y - s * 0.5)}Q${n(x - s * 0.5)} ${n(y - s * 0.62)} ${n(x - s * 0.42)} ${n(y - s * 0.86)}Q${x} ${n(y - s * 0.64)} ${n(x + s * 0.42)} ${n(y - s * 0.86)}Q${n(x + s * 0.5)} ${n(y - s * 0.62)} ${n(x + s)} ${n(y - s * 0.5)}L${n(x + s * 1.3)} ${y}Z`,
    {
      fill: sheet.linear([
        [0, "#43352b"],
        [1, dye.walnutDeep],
      ]),
    },
  ) +
  path(
    `M${n(x - s * 0.5)} ${y}L${n(x - s * 0.34)} ${n(y - s * 0.48)}L${n(x + s * 0.34)} ${n(y - s * 0.48)}L${n(x + s * 0.5)} ${y}Z`,
    { fill: dye.madder },
  ) +
  path(
    `M${n(x - s * 0.45)} ${n(y - s * 0.16)}h${n(s * 0.9)}M${n(x - s * 0.4)} ${n(y - s * 0.32)}h${n(s * 0.8)}`,
    { stroke: dye.straw, "stroke-width": n(s * 0.05) },
  );

export const column = (sheet, x, y, h, w) => {
  const light = sheet.linear(
    [
      [0, "#e9d8b8"],
      [0.4, "#d5bd93"],
      [1, "#8d7450"],
    ],
    { x1: 0, y1: 0, x2: 1, y2: 0 },
  );
  let flutes = "";
  for (let k = 1; k < 6; k++)
    flutes += `M${n(x - w / 2 + (k * w) / 6)} ${n(y - h * 0.92)}V${n(y - h * 0.08)}`;
  return (
    rect(x - w * 0.8, y - h * 0.05, w * 1.6, h * 0.05, { fill: light }) +
    rect(x - w * 0.65, y - h * 0.09, w * 1.3, h * 0.045, { fill: light, rx: 6 }) +
    rect(x - w / 2, y - h * 0.92, w, h * 0.84, { fill: light }) +
    path(flutes, { stroke: "#7c6443", "stroke-width": 2.5, opacity: 0.5 }) +
    path(
      `M${x - w * 0.62} ${n(y - h * 0.92)}L${x - w * 0.95} ${n(y - h)}H${x + w * 0.95}L${x + w * 0.62} ${n(y - h * 0.92)}Z`,
      { fill: light },
    )
  );
};

export const hive = (sheet, x, y, s, colour) => {
  let out = ellipse(x + s * 0.2, y + 2, s * 0.9, s * 0.12, { fill: "#2a170c", opacity: 0.3 });
  for (let k = 0; k < 3; k++)
    out += rect(x - s * 0.55, y - s * 0.44 * (k + 1), s * 1.1, s * 0.42, {
      fill: sheet.linear(
        [
          [0, tone(colour, 0.06)],
          [1, tone(colour, -0.08)],
        ],
        { x1: 0, y1: 0, x2: 1, y2: 0 },
      ),
    });
  return (
    out +
    rect(x - s * 0.65, y - s * 1.46, s * 1.3, s * 0.15, { fill: dye.walnut }) +
    rect(x - s * 0.2, y - s * 0.14, s * 0.4, s * 0.07, { fill: dye.walnutDeep })
  );
};

export const house = (sheet, x, y, w, h, wall = "#dcc19a") =>
  rect(x, y - h, w, h, {
    fill: sheet.linear(
      [
        [0, wall],
        [1, tone(wall, -0.1)],
      ],
      { x1: 0, y1: 0, x2: 1, y2: 0 },
    ),
  }) +
  rect(x - w * 0.03, y - h * 1.05, w * 1.06, h * 0.09, { fill: tone(wall, -0.16) }) +
  path(
    `M${n(x + w * 0.4)} ${y}v${n(-h * 0.4)}a${n(w * 0.11)} ${n(w * 0.11)} 0 0 1 ${n(w * 0.22)} 0v${n(h * 0.4)}Z`,
    { fill: dye.walnut },
  );

/** @param {Sheet} sheet */
export function finish(sheet) {
  sheet.add(
    rect(0, 0, SIDE, SIDE, {
      fill: sheet.radial(
        [
          [0.5, "#2a170c", 0],
          [1, "#2a170c", 0.3],
        ],
        { cx: 0.45, cy: 0.4, r: 0.9 },
      ),
      style: "mix-blend-mode:multiply",
    }),
  );
}

/** @param {Sheet} s @param {[number, number][]} spots @param {(x: number, y: number, k: number) => string} draw */
export const plant = (s, spots, draw) =>
  s.add(
    spots
      .sort((a, b) => a[1] - b[1])
      .map(([x, y], k) => draw(x, y, k))
      .join(""),
  );
export const grid = (/** @type {Sheet} */ s, y0, y1, rows, across) => {
  /** @type {[number, number][]} */
  const spots = [];
  for (let r = 0; r < rows; r++) {
    const t = r / Math.max(1, rows - 1);
    const count = Math.round(across * (1.25 - t * 0.5));
    for (let c = 0; c < count; c++)
      spots.push([
        ((c + 0.5 + (r % 2) * 0.5) / count) * SIDE * 1.1 - 60 + s.rng.range(-16, 16),
        y0 + (y1 - y0) * t + s.rng.range(-8, 8),
      ]);
  }
  return spots;
};
