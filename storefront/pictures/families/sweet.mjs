import { cookie, loaf, masqati } from "../confection.mjs";
import { dish } from "../dish.mjs";
import { dye, tone } from "../palette.mjs";

export const cookies = [
  dish({
    cloth: dye.cream,
    tray: { metal: "#a58a5e", r: 440 },
    heap: cookie("#dba654", 8),
    laid: "ring",
    size: 118,
    fill: 0.86,
  }),
  dish({
    wood: dye.walnut,
    bowl: { glaze: dye.turquoise, inside: tone(dye.turquoise, 0.12), band: dye.cream, r: 440 },
    heap: cookie("#cf9445", 6),
    laid: "ring",
    size: 128,
    fill: 0.92,
  }),
  dish({
    cloth: dye.indigo,
    tray: { metal: "#b9733f", r: 440 },
    heap: cookie("#e6bd78", 12),
    laid: "ring",
    size: 104,
    fill: 0.87,
  }),
];

export const breads = [
  dish({
    cloth: dye.cream,
    tray: { metal: "#a58a5e", r: 460 },
    heap: loaf("#d8a04d", 0.3),
    laid: "ring",
    size: 196,
    fill: 0.94,
  }),
  dish({
    wood: dye.walnut,
    bowl: { glaze: dye.sand, inside: dye.straw, r: 450 },
    heap: loaf("#c98a3c", 0.4),
    laid: "ring",
    size: 174,
    fill: 0.95,
  }),
  dish({
    cloth: dye.sageWash,
    bowl: { glaze: dye.cream, band: dye.madder, r: 450 },
    heap: loaf("#e0b061", 0.24),
    laid: "ring",
    size: 186,
    fill: 0.95,
  }),
];

export const masqatis = [
  dish({
    cloth: dye.cream,
    bowl: { glaze: dye.turquoise, inside: tone(dye.turquoise, 0.15), r: 430 },
    heap: masqati("#eab04c", dye.pistachio),
    laid: "ranks",
    size: 76,
    fill: 0.9,
  }),
  dish({
    cloth: dye.madder,
    tray: { metal: "#b9733f", r: 430 },
    heap: masqati("#e89c93", dye.pistachio),
    laid: "ranks",
    size: 82,
    fill: 0.88,
  }),
  dish({
    wood: dye.walnut,
    bowl: { glaze: dye.cream, inside: dye.cream, band: dye.indigo, r: 430 },
    heap: masqati("#f0dca6", dye.madder),
    laid: "ranks",
    size: 72,
    fill: 0.9,
  }),
  dish({
    cloth: dye.roseWash,
    bowl: { glaze: dye.fig, inside: tone(dye.fig, 0.14), r: 430 },
    heap: [masqati("#eab04c", dye.pistachio), masqati("#c2c878", dye.madder)],
    laid: "ranks",
    size: 78,
    fill: 0.9,
  }),
];
