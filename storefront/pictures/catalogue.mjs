import { distillates, rosewaters } from "./families/bottle.mjs";
import { carvings } from "./families/carving.mjs";
import { counties } from "./families/county.mjs";
import { felts } from "./families/felt.mjs";
import { gabbehs } from "./families/gabbeh.mjs";
import { honeys } from "./families/honey.mjs";
import { jajims } from "./families/jajim.mjs";
import { khatams } from "./families/khatam.mjs";
import { kilims } from "./families/kilim.mjs";
import { makers } from "./families/maker.mjs";
import { mats } from "./families/mat.mjs";
import { almonds, walnuts } from "./families/nut.mjs";
import { dates, figs, limes } from "./families/orchard.mjs";
import { pomegranates } from "./families/pomegranate.mjs";
import { ribbons } from "./families/ribbon.mjs";
import { rugs } from "./families/rug.mjs";
import { givehs, malekis } from "./families/shoe.mjs";
import { breads, cookies, masqatis } from "./families/sweet.mjs";

/** @typedef {(sheet: import("./sheet.mjs").Sheet) => void} Draw */

/** @type {Record<string, Draw[]>} */
const families = {
  kilim: kilims,
  gabbeh: gabbehs,
  rug: rugs,
  jajim: jajims,
  felt: felts,
  mat: mats,
  giveh: givehs,
  maleki: malekis,
  khatam: khatams,
  carving: carvings,
  ribbon: ribbons,
  fig: figs,
  date: dates,
  lime: limes,
  rosewater: rosewaters,
  distillate: distillates,
  honey: honeys,
  almond: almonds,
  walnut: walnuts,
  bread: breads,
  cookie: cookies,
  masqati: masqatis,
  pomegranate: pomegranates,
  maker: makers,
};

/** Every picture of the shop by its name. @type {Map<string, Draw>} */
export const catalogue = new Map([
  ...Object.entries(families).flatMap(([family, draws]) =>
    draws.map((draw, i) => /** @type {[string, Draw]} */ ([`${family}-${i + 1}`, draw])),
  ),
  ...counties.map(([code, draw]) => /** @type {[string, Draw]} */ ([`county-${code}`, draw])),
]);
