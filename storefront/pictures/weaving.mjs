import { dye, tone } from "./palette.mjs";
import { wander } from "./random.mjs";
import { group, n, path } from "./sheet.mjs";

/** @typedef {import("./sheet.mjs").Sheet} Sheet */
/** @typedef {(u: number, v: number) => [number, number]} Lie how a point of the cloth (u across, v along) lies in the picture */
/** @typedef {{cols: number, rows: number, at: (i: number, j: number) => string}} Cloth a colour for each knot */

/**
 * Draw a cloth knot by knot. Wool takes dye unevenly from skein to skein, so each colour drifts a little
 * from row to row (abrash), and single knots stand out.
 * @param {Sheet} sheet @param {Cloth} cloth @param {Lie} lie
 * @param {{abrash?: number, rib?: number, knots?: number, from?: number, to?: number}} hand
 */
export function weave(sheet, cloth, lie, { abrash = 0.035, rib = 0.2, knots = 0.1, from = 0, to = 1 } = {}) {
  const { cols, rows, at } = cloth;
  const { rng } = sheet;
  /** @type {Map<string, string>} */
  const runs = new Map();
  /** @type {Map<string, (t: number) => number>} */
  const drifts = new Map();
  const step = 5;
  const first = Math.floor(from * rows);
  const last = Math.ceil(to * rows);
  const shade = (colour, j) => {
    let drift = drifts.get(colour);
    if (!drift) {
      const broad = wander(rng, 7);
      const fine = wander(rng, Math.round(rows / 3));
      drift = (t) => broad(t) * 0.75 + fine(t) * 0.35;
      drifts.set(colour, drift);
    }
    return tone(colour, (Math.round(drift(j / rows) * 3) / 3) * abrash);
  };
  for (let j = first; j < last; j++) {
    let start = 0;
    for (let i = 1; i <= cols; i++) {
      if (i < cols && at(i, j) === at(start, j)) continue;
      const colour = shade(at(start, j), j);
      const top = [];
      const bottom = [];
      const pieces = Math.max(1, Math.ceil((i - start) / step));
      for (let k = 0; k <= pieces; k++) {
        const u = (start + ((i - start) * k) / pieces + (k === pieces ? 0.12 : 0)) / cols;
        const [x0, y0] = lie(u, j / rows);
        const [x1, y1] = lie(u, (j + 1.15) / rows);
        top.push(`${n(x0)} ${n(y0)}`);
        bottom.unshift(`${n(x1)} ${n(y1)}`);
      }
      runs.set(colour, `${runs.get(colour) ?? ""}M${top.join("L")}L${bottom.join("L")}Z`);
      start = i;
    }
  }
  let markup = [...runs].map(([fill, d]) => path(d, { fill })).join("");
  const across = (v) => {
    const points = [];
    for (let k = 0; k <= 24; k++) {
      const [x, y] = lie(k / 24, v);
      points.push(`${n(x)} ${n(y)}`);
    }
    return `M${points.join("L")}`;
  };
  const along = (u) => {
    const points = [];
    for (let k = 0; k <= 20; k++) {
      const [x, y] = lie(u, from + ((to - from) * k) / 20);
      points.push(`${n(x)} ${n(y)}`);
    }
    return `M${points.join("L")}`;
  };
  const [ax, ay] = lie(0.5, from);
  const [bx, by] = lie(0.5, to);
  const pitch = Math.hypot(bx - ax, by - ay) / (last - first);
  if (rib > 0) {
    let d = "";
    for (let j = first; j < last; j++) d += across((j + 0.95) / rows);
    markup += path(d, { stroke: "#1b0f08", "stroke-width": n(pitch * 0.24), opacity: rib, fill: "none" });
  }
  if (knots > 0) {
    let d = "";
    for (let i = 1; i < cols; i++) d += along(i / cols);
    markup += path(d, { stroke: "#1b0f08", "stroke-width": n(pitch * 0.16), opacity: knots, fill: "none" });
  }
  return markup;
}

/**
 * The warp ends, knotted in bundles, beyond one end of the cloth.
 * @param {Sheet} sheet @param {Lie} lie
 * @param {{end: 0 | 1, length: number, bundles: number, colour?: string, fall?: [number, number]}} how
 */
export function fringe(sheet, lie, { end, length, bundles, colour = dye.cream, fall }) {
  const { rng } = sheet;
  let back = "";
  let front = "";
  for (let b = 0; b < bundles; b++) {
    const u = (b + 0.5) / bundles;
    const [x, y] = lie(u, end);
    const [px, py] = lie(u, end === 1 ? 0.97 : 0.03);
    const size = Math.hypot(x - px, y - py) || 1;
    const [dx, dy] = fall ?? [(x - px) / size, (y - py) / size];
    const [x1, y1] = lie((b + 1) / bundles, end);
    const gap = Math.hypot(x1 - x, y1 - y) * 2;
    for (let k = 0; k < 6; k++) {
      const side = ((k - 2.5) / 2.5) * gap * 0.46;
      const sway = rng.range(-1, 1) * gap * 0.6 + side * 0.7;
      const reach = length * rng.range(0.82, 1.05);
      const [nx, ny] = [-dy, dx];
      const sx = x + nx * side;
      const sy = y + ny * side;
      const kx = x + dx * length * 0.24 + nx * side * 0.25;
      const ky = y + dy * length * 0.24 + ny * side * 0.25;
      const d = `M${n(sx)} ${n(sy)}L${n(kx)} ${n(ky)}Q${n(kx + dx * reach * 0.4)} ${n(ky + dy * reach * 0.4)} ${n(x + dx * reach + nx * sway)} ${n(y + dy * reach + ny * sway)}`;
      back += d;
      if (k % 2) front += d;
    }
  }
  return group(
    path(back, { stroke: tone(colour, -0.2), "stroke-width": 3, opacity: 0.85 }) +
      path(front, { stroke: tone(colour, -0.02), "stroke-width": 2, transform: "translate(-0.8 -0.8)" }),
    { fill: "none", "stroke-linecap": "round" },
  );
}

/** The outline of a lying cloth, for its shadow and its light. @param {Lie} lie */
export function outline(lie, from = 0, to = 1) {
  const points = [];
  const edge = (u0, v0, u1, v1) => {
    for (let k = 0; k < 24; k++) points.push(lie(u0 + ((u1 - u0) * k) / 24, v0 + ((v1 - v0) * k) / 24));
  };
  edge(0, from, 1, from);
  edge(1, from, 1, to);
  edge(1, to, 0, to);
  edge(0, to, 0, from);
  return `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}Z`;
}

/** Soft light and shade over a shape: lifts and falls along u, as folds make. @param {Sheet} sheet @param {string} d @param {[number, number][]} folds offset and depth in [-1, 1] @param {Record<string, number>} at */
export function relief(sheet, d, folds, at = { x1: 0, y1: 0, x2: 1, y2: 0 }) {
  const dark = folds.map(([o, depth]) => [o, "#1b0f08", Math.max(0, -depth) * 0.5]);
  const light = folds.map(([o, depth]) => [o, "#fff3d8", Math.max(0, depth) * 0.4]);
  return (
    path(d, { fill: sheet.linear(dark, at), style: "mix-blend-mode:multiply" }) +
    path(d, { fill: sheet.linear(light, at), style: "mix-blend-mode:soft-light" })
  );
}
