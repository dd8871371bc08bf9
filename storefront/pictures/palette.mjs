/** The dyer's colours: what madder, indigo, saffron, walnut husk and pomegranate rind give to wool. */
export const dye = {
  madder: "#9a2b26",
  madderDeep: "#6f1b1c",
  brick: "#b4503a",
  rose: "#cf8b82",
  pomegranate: "#8c1531",
  indigo: "#243a5e",
  indigoDeep: "#16243d",
  sky: "#6d8fae",
  saffron: "#dd9a26",
  straw: "#e3bf74",
  walnut: "#4f3221",
  walnutDeep: "#2e1c13",
  camel: "#b08254",
  fig: "#4a2a45",
  figDeep: "#2c1829",
  sage: "#8a9a72",
  pistachio: "#4f6033",
  pine: "#2f4433",
  turquoise: "#3f8a8c",
  cream: "#f3e7d1",
  paper: "#fbf5ea",
  sand: "#e2d2b6",
  stone: "#c9b797",
  sageWash: "#d6d4ba",
  roseWash: "#ecd0c2",
  skyWash: "#cfd5d3",
};

/** @param {string} hex @returns {[number, number, number]} */
function toOklab(hex) {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** @param {[number, number, number]} lab */
function toHex([L, a, b]) {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${channels
    .map((c) => {
      const v = c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055;
      return Math.round(Math.min(Math.max(v || 0, 0), 1) * 255)
        .toString(16)
        .padStart(2, "0");
    })
    .join("")}`;
}

/** Blend two colours as the eye sees it. @param {string} from @param {string} to @param {number} share of `to` */
export function mix(from, to, share) {
  const a = toOklab(from);
  const b = toOklab(to);
  return toHex([0, 1, 2].map((i) => a[i] + (b[i] - a[i]) * share));
}

/** Lighter (positive) or darker (negative), hue kept. @param {string} hex @param {number} amount about -0.3 to 0.3 */
export function tone(hex, amount) {
  const [L, a, b] = toOklab(hex);
  const fade = amount > 0 ? 1 - amount * 0.6 : 1;
  return toHex([Math.min(Math.max(L + amount, 0.02), 0.99), a * fade, b * fade]);
}
