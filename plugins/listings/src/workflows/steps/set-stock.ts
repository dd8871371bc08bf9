import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { fieldsRefused } from "../fields-refused";
import { itemsOf, type StockOf } from "./find-stock-items";

export interface SetStockInput {
  location_id: string;
  stocks: StockOf[];
}

interface Level {
  id: string;
  inventory_item_id: string;
  location_id: string;
  stocked_quantity: number;
}

/** Says how many of each variant lie at its seller's place. What is on order cannot be taken from under a buyer. */
export const setStockStep = createStep(
  "set-stock",
  async ({ location_id, stocks }: SetStockInput, { container }) => {
    const inventory = container.resolve(Modules.INVENTORY);
    const items = await itemsOf(
      container,
      stocks.map(({ variant_id }) => variant_id),
    );
    const levels = await levelsAt(container, location_id, [...items.values()]);
    const undo: { made: string[]; former: Level[] } = { made: [], former: [] };
    const fresh: Omit<Level, "id">[] = [];
    const changed: Level[] = [];
    for (const [index, { variant_id, stock }] of stocks.entries()) {
      const inventory_item_id = items.get(variant_id);
      if (!inventory_item_id) continue;
      const level = levels.get(inventory_item_id);
      const wanted = { inventory_item_id, location_id, stocked_quantity: stock };
      if (!level) fresh.push(wanted);
      else if (level.stocked_quantity !== stock) {
        if (stock < level.stocked_quantity && stock < level.reserved_quantity)
          throw fieldsRefused(
            { [`variants.${index}.stock`]: "stock_below_reserved" },
            "stock_below_reserved",
          );
        undo.former.push({ ...wanted, id: level.id, stocked_quantity: level.stocked_quantity });
        changed.push({ ...wanted, id: level.id });
      }
    }
    if (changed.length > 0) await inventory.updateInventoryLevels(changed);
    if (fresh.length > 0) undo.made = (await inventory.createInventoryLevels(fresh)).map(({ id }) => id);
    return new StepResponse(null, undo);
  },
  async (undo, { container }) => {
    if (!undo) return;
    const inventory = container.resolve(Modules.INVENTORY);
    if (undo.former.length > 0) await inventory.updateInventoryLevels(undo.former);
    if (undo.made.length > 0) await inventory.deleteInventoryLevels(undo.made);
  },
);

async function levelsAt(container: MedusaContainer, location_id: string, inventory_item_id: string[]) {
  const levels =
    inventory_item_id.length > 0
      ? await container
          .resolve(Modules.INVENTORY)
          .listInventoryLevels({ inventory_item_id, location_id }, { take: null } as never)
      : [];
  return new Map(
    levels.map(({ id, inventory_item_id, stocked_quantity, reserved_quantity }) => [
      inventory_item_id,
      {
        id,
        stocked_quantity: Number(stocked_quantity),
        reserved_quantity: Number(reserved_quantity),
      },
    ]),
  );
}
