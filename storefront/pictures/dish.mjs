import { dye } from "./palette.mjs";
import { boards, daylight, linen } from "./stage.mjs";
import { bowl, heap, leaf, ranks, rosetteOf, strew, tray } from "./table.mjs";

/** @typedef {import("./sheet.mjs").Sheet} Sheet */
/** @typedef {import("./table.mjs").Morsel} Morsel */
/** @typedef {{cloth?: string, wood?: string, bowl?: Parameters<typeof bowl>[1], tray?: Parameters<typeof tray>[1], heap: Morsel | Morsel[], size?: number, layers?: number, gap?: number, fill?: number, bed?: string, laid?: "heap" | "ranks" | "ring", about?: [Morsel, [number, number][], number?][]}} Dish */

/** A vessel seen from above, heaped, on cloth or wood. @param {Dish} dish @returns {(sheet: Sheet) => void} */
export const dish = (dish) => (sheet) => {
  if (dish.wood) boards(sheet, dish.wood, { boards: 5 });
  else linen(sheet, dish.cloth);
  const place = { x: 540, y: 545, r: 400, ...(dish.bowl ?? dish.tray) };
  if (dish.tray) tray(sheet, place);
  else bowl(sheet, place);
  const within = { ...place, r: place.r * (dish.fill ?? 0.92), size: dish.size };
  const [first] = [dish.heap].flat();
  if (dish.laid === "ranks") ranks(sheet, dish.heap, within);
  else if (dish.laid === "ring") rosetteOf(sheet, first, within);
  else heap(sheet, dish.heap, { ...within, layers: dish.layers, gap: dish.gap, bed: dish.bed ?? "#3a2314" });
  for (const [morsel, spots, size] of dish.about ?? []) strew(sheet, morsel, spots, size ?? dish.size);
  daylight(sheet);
};

/** Leaves of one green, to lie about. @param {string} c @returns {Morsel} */
export const green = (c) => (sheet, x, y, size, turn) => leaf(sheet, x, y, size, turn, c);
export const leaves = green(dye.pistachio);
