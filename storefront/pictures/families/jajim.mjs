import { draped, hung, laid, stacked } from "../lie.mjs";
import { dye } from "../palette.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */

const HAND = { abrash: 0.02, rib: 0.06, knots: 0.2 };

/**
 * Warp-faced stripes, the narrow ones carrying small diamonds and chains.
 * @param {Sheet} sheet @param {string[]} dyes @returns {import("../weaving.mjs").Cloth}
 */
function jajim(sheet, dyes, cols = 120, rows = 170) {
  const { rng } = sheet;
  /** @type {{colour: string, mark: string, kind: number, at: number, wide: number}[]} */
  const stripe = [];
  let k = 0;
  while (stripe.length < cols) {
    const wide = [7, 2, 11, 2, 5, 2][k % 6] + (k % 6 === 2 ? rng.int(-2, 2) : 0);
    const colour = k % 2 ? dyes[dyes.length - 1] : dyes[Math.floor(k / 2) % (dyes.length - 1)];
    const mark = dyes[(Math.floor(k / 2) + 2) % dyes.length];
    const kind = wide < 4 ? 0 : wide > 8 ? 1 : 2 + (k % 2);
    for (let w = 0; w < wide; w++) stripe.push({ colour, mark, kind, at: w, wide });
    k++;
  }
  return {
    cols,
    rows,
    at: (i, j) => {
      const { colour, mark, kind, at, wide } = stripe[i];
      const x = Math.abs(at - (wide - 1) / 2);
      if (kind === 1) {
        const y = Math.abs((j % 12) - 6);
        const d = x + y;
        if (d < 1.5) return colour;
        return d < 4.2 && d > 1.4 ? mark : colour;
      }
      if (kind === 2) return x < 1.5 && (j % 6 < 3 ? x < 1 : x > 0.4) ? mark : colour;
      return colour;
    },
  };
}

/** @type {((sheet: Sheet) => void)[]} */
export const jajims = [
  (s) => draped(s, jajim(s, [dye.madder, dye.indigo, dye.saffron, dye.pistachio, dye.cream]), { hand: HAND }),
  (s) =>
    laid(s, jajim(s, [dye.indigo, dye.sky, dye.brick, dye.straw, dye.cream]), {
      hand: HAND,
      turn: 0.2,
      size: 1160,
      dx: -110,
      dy: 190,
      floor: "boards",
      ground: dye.camel,
    }),
  (s) =>
    hung(s, jajim(s, [dye.pomegranate, dye.fig, dye.rose, dye.saffron, dye.walnutDeep]), {
      hand: HAND,
      ground: dye.sand,
    }),
  (s) =>
    stacked(
      s,
      [
        jajim(s, [dye.walnut, dye.camel, dye.pine, dye.madder, dye.cream]),
        jajim(s, [dye.madder, dye.saffron, dye.indigo, dye.cream]),
        jajim(s, [dye.indigo, dye.rose, dye.straw, dye.pomegranate, dye.cream]),
        jajim(s, [dye.pine, dye.straw, dye.brick, dye.sky, dye.walnutDeep]),
      ],
      { hand: HAND, ground: dye.sageWash },
    ),
];
