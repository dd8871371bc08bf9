import { chance } from "./random.mjs";

/** Every picture is a square of this many units; it is rendered at this many pixels and scaled down. */
export const SIDE = 1080;

/** @param {number} value */
export const n = (value) => Number(value.toFixed(1));

/** @param {Record<string, string | number | undefined>} attributes */
function written(attributes) {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? Number(value.toFixed(3)) : value}"`)
    .join("");
}

/** @typedef {Record<string, string | number | undefined>} Attributes */

/** @param {string} name @param {Attributes} attributes @param {string} [inside] */
const tag = (name, attributes, inside = "") =>
  inside ? `<${name}${written(attributes)}>${inside}</${name}>` : `<${name}${written(attributes)}/>`;

/** @param {string} inside @param {Attributes} attributes */
export const group = (inside, attributes = {}) => tag("g", attributes, inside);
/** @param {string} d @param {Attributes} attributes */
export const path = (d, attributes = {}) => tag("path", { d, ...attributes });
/** @param {number} cx @param {number} cy @param {number} r @param {Attributes} attributes */
export const circle = (cx, cy, r, attributes = {}) => tag("circle", { cx, cy, r, ...attributes });
/** @param {number} cx @param {number} cy @param {number} rx @param {number} ry @param {Attributes} attributes */
export const ellipse = (cx, cy, rx, ry, attributes = {}) => tag("ellipse", { cx, cy, rx, ry, ...attributes });
/** @param {number} x @param {number} y @param {number} width @param {number} height @param {Attributes} attributes */
export const rect = (x, y, width, height, attributes = {}) =>
  tag("rect", { x, y, width, height, ...attributes });

/** @param {[number, number][]} points */
export const polygon = (points) => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}Z`;
/** @param {[number, number][]} points */
export const line = (points) => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}`;

/** A closed curve that passes smoothly through the points. @param {[number, number][]} points */
export function smooth(points, closed = true) {
  const count = points.length;
  const at = (i) => (closed ? points[(i + count) % count] : points[Math.min(Math.max(i, 0), count - 1)]);
  let d = `M${n(points[0][0])} ${n(points[0][1])}`;
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d += `C${n(p1[0] + (p2[0] - p0[0]) / 6)} ${n(p1[1] + (p2[1] - p0[1]) / 6)} ${n(p2[0] - (p3[0] - p1[0]) / 6)} ${n(p2[1] - (p3[1] - p1[1]) / 6)} ${n(p2[0])} ${n(p2[1])}`;
  }
  return closed ? `${d}Z` : d;
}

/** One picture being drawn: its definitions, its layers, its own chance. */
export class Sheet {
  /** @param {string} name */
  constructor(name) {
    this.name = name;
    this.rng = chance(name);
    /** @type {Map<string, string>} */
    this.defs = new Map();
    /** @type {string[]} */
    this.layers = [];
  }

  /** @param {...string} markup */
  add(...markup) {
    this.layers.push(...markup);
  }

  /** Keep one definition per content and name it. @param {(id: string) => string} build */
  define(build) {
    const content = build("@");
    const known = this.defs.get(content);
    if (known) return known;
    const id = `d${this.defs.size}`;
    this.defs.set(content, id);
    return id;
  }

  /** @param {[number, string, number?][]} stops */
  #stops(stops) {
    return stops
      .map(([offset, colour, opacity]) =>
        tag("stop", { offset, "stop-color": colour, "stop-opacity": opacity }),
      )
      .join("");
  }

  /** A gradient along a line; 0,0 → 0,1 runs down. @param {[number, string, number?][]} stops @param {Attributes} at */
  linear(stops, at = { x1: 0, y1: 0, x2: 0, y2: 1 }) {
    return `url(#${this.define((id) => tag("linearGradient", { id, ...at }, this.#stops(stops)))})`;
  }

  /** @param {[number, string, number?][]} stops @param {Attributes} at */
  radial(stops, at = {}) {
    return `url(#${this.define((id) => tag("radialGradient", { id, ...at }, this.#stops(stops)))})`;
  }

  /** @param {number} amount */
  blur(amount) {
    const box = { x: "-40%", y: "-40%", width: "180%", height: "180%" };
    return this.filter(tag("feGaussianBlur", { stdDeviation: amount }), box);
  }

  /** @param {string} steps @param {Attributes} box */
  filter(steps, box = { x: "-10%", y: "-10%", width: "120%", height: "120%" }) {
    return `url(#${this.define((id) => tag("filter", { id, ...box, "color-interpolation-filters": "sRGB" }, steps))})`;
  }

  /** @param {string} shapes */
  clip(shapes) {
    return `url(#${this.define((id) => tag("clipPath", { id }, shapes))})`;
  }

  /** @param {string} tile @param {Attributes} box width, height, patternTransform */
  pattern(tile, box) {
    const attributes = { ...box, patternUnits: "userSpaceOnUse" };
    return `url(#${this.define((id) => tag("pattern", { id, ...attributes }, tile))})`;
  }

  /** A soft cast shadow of a shape. @param {string} d @param {{dx?: number, dy?: number, blur?: number, opacity?: number}} how */
  cast(d, { dx = 14, dy = 22, blur = 18, opacity = 0.35 } = {}) {
    return path(d, {
      fill: "#2a170c",
      opacity,
      transform: `translate(${dx} ${dy})`,
      filter: this.blur(blur),
    });
  }

  toString() {
    const defs = [...this.defs].map(([content, id]) => content.replace('id="@"', `id="${id}"`)).join("");
    return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${SIDE} ${SIDE}"><defs>${defs}</defs>${this.layers.join("")}</svg>`;
  }
}
