import { finish } from "../landscape.mjs";
import { lowlands } from "./county-lowlands.mjs";
import { uplands } from "./county-uplands.mjs";

/** Each county's landscape with its mark, by the county's code. @type {[string, (sheet: import("../sheet.mjs").Sheet) => void][]} */
export const counties = Object.entries({ ...uplands, ...lowlands }).map(([code, draw]) => [
  code,
  (sheet) => {
    draw(sheet);
    finish(sheet);
  },
]);
