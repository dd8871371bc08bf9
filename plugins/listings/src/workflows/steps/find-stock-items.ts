import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** How many of each variant lie where. */
export interface StockOf {
  variant_id: string;
  stock: number;
}

/** Finds the inventory item of each variant that has a stock. */
export const findStockItemsStep = createStep(
  "find-stock-items",
  async ({ stocks, location_id }: { stocks: StockOf[]; location_id: string }, { container }) => {
    const items = await itemsOf(
      container,
      stocks.map(({ variant_id }) => variant_id),
    );
    return new StepResponse(
      stocks.flatMap(({ variant_id, stock }) => {
        const inventory_item_id = items.get(variant_id);
        return inventory_item_id ? [{ inventory_item_id, location_id, stocked_quantity: stock }] : [];
      }),
    );
  },
);

/** The inventory item of each variant. */
export async function itemsOf(
  container: MedusaContainer,
  variantIds: string[],
): Promise<Map<string, string>> {
  if (variantIds.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant_inventory_item",
    fields: ["variant_id", "inventory_item_id"],
    filters: { variant_id: variantIds },
  });
  return new Map(data.map(({ variant_id, inventory_item_id }) => [variant_id, inventory_item_id]));
}
