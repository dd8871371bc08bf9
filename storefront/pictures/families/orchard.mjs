import { almond, cookie, date, driedFig, freshFig, halfFig, lime, masqati, shell, splitFig, walnut } from "../harvest.mjs";
import { dye, mix, tone } from "../palette.mjs";
import { boards, daylight, linen } from "../stage.mjs";
import { bowl, heap, leaf, strew, tray } from "../table.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */
/** @typedef {import("../table.mjs").Morsel} Morsel */
/** @typedef {{cloth?: string, wood?: string, bowl?: Parameters<typeof bowl>[1], tray?: Parameters<typeof tray>[1], heap: Morsel | Morsel[], size?: number, layers?: number, gap?: number, fill?: number, about?: [Morsel, [number, number][], number?][]}} Dish */

/** A vessel seen from above, heaped, on cloth or wood. @param {Dish} dish @returns {(sheet: Sheet) => void} */
const dish = (dish) => (sheet) => {
  if (dish.wood) boards(sheet, dish.wood, { boards: 5 });
  else linen(sheet, dish.cloth);
  const place = { x: 540, y: 545, r: 370, ...(dish.bowl ?? dish.tray) };
  if (dish.tray) tray(sheet, place);
  else bowl(sheet, place);
  heap(sheet, dish.heap, { ...place, r: place.r * (dish.fill ?? 0.9), size: dish.size, layers: dish.layers, gap: dish.gap });
  for (const [morsel, spots, size] of dish.about ?? []) strew(sheet, morsel, spots, size ?? dish.size);
  daylight(sheet);
};

const gold = "#d9b470";
const amber = "#c08a48";
const pale = "#e5cd98";
const green = (/** @type {string} */ c) => /** @type {Morsel} */ ((s, x, y, z, t) => leaf(s, x, y, z, t, c));
const leaves = green(dye.pistachio);

export const figs = [
  dish({ cloth: dye.cream, bowl: { glaze: dye.turquoise, inside: tone(dye.turquoise, 0.1), band: dye.cream }, heap: [driedFig(gold), driedFig(gold), splitFig(gold)], size: 64, about: [[driedFig(gold), [[120, 160], [960, 930]]], [leaves, [[930, 140]], 90]] }),
  dish({ wood: dye.walnut, bowl: { glaze: dye.cream, band: dye.indigo }, heap: driedFig(pale), size: 56, about: [[driedFig(pale), [[110, 950], [210, 1010]]]] }),
  dish({ cloth: mix(dye.sage, dye.cream, 0.4), bowl: { glaze: dye.walnut, inside: dye.camel }, heap: [freshFig, freshFig, halfFig], size: 84, layers: 2, about: [[leaves, [[140, 160], [950, 960]], 100], [halfFig, [[930, 150]]]] }),
  dish({ cloth: dye.madder, tray: { metal: "#b9733f", r: 430 }, heap: [driedFig(amber), splitFig(amber)], size: 62, fill: 0.84 }),
  dish({ wood: dye.camel, bowl: { glaze: dye.indigo, inside: tone(dye.indigo, 0.12), band: dye.straw, r: 350, x: 470, y: 590 }, heap: driedFig(gold), size: 58, about: [[halfFig, [[900, 200], [760, 130]], 88], [freshFig, [[960, 370]], 88]] }),
  dish({ cloth: dye.indigo, bowl: { glaze: dye.cream, inside: dye.sand }, heap: [splitFig(pale), driedFig(pale)], size: 70 }),
  dish({ cloth: dye.sand, tray: { metal: "#a58a5e", r: 420 }, heap: [halfFig, halfFig, freshFig], size: 88, layers: 1, gap: 2, fill: 0.86, about: [[leaves, [[110, 140], [980, 120]], 80]] }),
  dish({ cloth: mix(dye.rose, dye.cream, 0.35), bowl: { glaze: dye.fig, inside: tone(dye.fig, 0.1), band: dye.straw }, heap: driedFig(amber), size: 54, layers: 4 }),
];

const mozafati = "#4a2214";
const kabkab = "#7a3d1b";
const zahedi = "#b9752f";
export const dates = [
  dish({ cloth: dye.cream, bowl: { glaze: dye.cream, band: dye.madder }, heap: date(mozafati), size: 68, gap: 1.2, about: [[date(mozafati), [[120, 930], [970, 150]]]] }),
  dish({ wood: dye.walnut, tray: { metal: "#b9733f", r: 420 }, heap: date(kabkab), size: 66, gap: 1.2, fill: 0.84 }),
  dish({ cloth: mix(dye.sage, dye.cream, 0.45), bowl: { glaze: dye.turquoise, inside: tone(dye.turquoise, 0.12) }, heap: date(zahedi), size: 62, gap: 1.2, about: [[green(dye.sage), [[130, 140], [960, 950]], 100]] }),
  dish({ cloth: dye.madder, bowl: { glaze: dye.walnut, inside: dye.camel }, heap: [date(kabkab), date(mozafati)], size: 70, gap: 1.2 }),
  dish({ wood: dye.camel, bowl: { glaze: dye.indigo, inside: tone(dye.indigo, 0.1), band: dye.cream, x: 600, y: 500, r: 340 }, heap: date(zahedi), size: 62, gap: 1.2, about: [[date(mozafati), [[140, 800], [220, 900], [110, 950], [300, 980]]]] }),
];

export const limes = [
  dish({ cloth: dye.cream, bowl: { glaze: dye.pistachio, inside: tone(dye.pistachio, 0.12) }, heap: lime("#a9855a"), size: 66, about: [[lime("#a9855a"), [[130, 930], [960, 160]]], [leaves, [[140, 140]], 80]] }),
  dish({ wood: dye.walnut, bowl: { glaze: dye.straw, inside: dye.saffron, band: dye.madder }, heap: lime("#6d4f35"), size: 62 }),
];

export const almonds = [
  dish({ cloth: dye.cream, bowl: { glaze: dye.walnut, inside: dye.camel }, heap: almond("#a8672f"), size: 44, gap: 1.15, about: [[almond("#a8672f"), [[120, 160], [180, 240], [960, 940]]]] }),
  dish({ wood: dye.camel, bowl: { glaze: dye.cream, band: dye.indigo }, heap: almond("#8d4f24"), size: 42, gap: 1.15 }),
  dish({ cloth: mix(dye.rose, dye.cream, 0.4), tray: { metal: "#b9733f", r: 420 }, heap: almond("#e0bf8a"), size: 46, gap: 1.15, fill: 0.84 }),
];

export const walnuts = [
  dish({ cloth: dye.cream, bowl: { glaze: dye.indigo, inside: tone(dye.indigo, 0.12), band: dye.straw }, heap: walnut("#c1965b"), size: 58, about: [[shell, [[130, 930], [960, 150]], 72]] }),
  dish({ wood: dye.walnut, bowl: { glaze: dye.camel, inside: dye.straw }, heap: shell, size: 70, about: [[walnut("#c1965b"), [[130, 150], [960, 940]], 62]] }),
  dish({ cloth: mix(dye.sage, dye.cream, 0.4), tray: { metal: "#a58a5e", r: 420 }, heap: [shell, walnut("#b98748")], size: 64, fill: 0.84, about: [[leaves, [[120, 140]], 90]] }),
  dish({ cloth: dye.madder, bowl: { glaze: dye.cream, inside: dye.sand }, heap: walnut("#a8733a"), size: 54 }),
];

export const cookies = [
  dish({ cloth: dye.cream, tray: { metal: "#a58a5e", r: 430 }, heap: cookie("#d8a455", 8), size: 112, layers: 2, gap: 1.85, fill: 0.86 }),
  dish({ wood: dye.walnut, bowl: { glaze: dye.turquoise, inside: tone(dye.turquoise, 0.12), band: dye.cream, r: 420 }, heap: cookie("#cf9445", 6), size: 104, layers: 2, gap: 1.8 }),
  dish({ cloth: dye.indigo, tray: { metal: "#b9733f", r: 430 }, heap: cookie("#e0b46c", 12), size: 96, layers: 2, gap: 1.85, fill: 0.86 }),
];

export const breads = [
  dish({ cloth: dye.cream, bowl: { glaze: dye.camel, inside: dye.walnut, r: 420 }, heap: cookie("#d19a4c", 16), size: 170, layers: 2, gap: 1.5, fill: 0.8 }),
  dish({ wood: dye.walnut, tray: { metal: "#a58a5e", r: 440 }, heap: cookie("#dba95e", 10), size: 180, layers: 2, gap: 1.4, fill: 0.8 }),
  dish({ cloth: mix(dye.sage, dye.cream, 0.45), bowl: { glaze: dye.cream, band: dye.madder, r: 420 }, heap: cookie("#c78b3f", 20), size: 160, layers: 2, gap: 1.5, fill: 0.8 }),
];

export const masqatis = [
  dish({ cloth: dye.cream, bowl: { glaze: dye.turquoise, inside: tone(dye.turquoise, 0.15), r: 420 }, heap: masqati("#e8b45a", dye.pistachio), size: 74, layers: 2, gap: 2, fill: 0.84 }),
  dish({ cloth: dye.madder, tray: { metal: "#b9733f", r: 430 }, heap: masqati("#e6a9a0", dye.pistachio), size: 74, layers: 2, gap: 2, fill: 0.82 }),
  dish({ wood: dye.walnut, bowl: { glaze: dye.cream, inside: dye.cream, band: dye.indigo, r: 420 }, heap: masqati("#f0dfb5", dye.madder), size: 74, layers: 2, gap: 2, fill: 0.84 }),
  dish({ cloth: mix(dye.rose, dye.cream, 0.4), bowl: { glaze: dye.fig, inside: tone(dye.fig, 0.14), r: 420 }, heap: [masqati("#e8b45a", dye.pistachio), masqati("#c5cf94", dye.madder)], size: 72, layers: 2, gap: 2, fill: 0.84 }),
];
