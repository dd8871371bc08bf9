import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { itemsOf } from "./find-stock-items";

export interface NumberItemsInput {
  /** The number that the item in stock of each variant is to have; null gives it up. */
  variants: { id: string; sku: string | null }[];
}

interface Numbered {
  id: string;
  sku: string | null;
}

/** Numbers what lies in stock as its variants are numbered, so that a number that was given up can be given again. */
export const numberItemsStep = createStep(
  "number-items",
  async ({ variants }: NumberItemsInput, { container }) => {
    const items = await itemsOf(
      container,
      variants.map(({ id }) => id),
    );
    const former = await numbersOf(container, [...items.values()]);
    const changed = variants.flatMap(({ id, sku }): Numbered[] => {
      const item = items.get(id);
      return item && former.get(item) !== sku ? [{ id: item, sku }] : [];
    });
    await number(container, changed);
    return new StepResponse(
      null,
      changed.map(({ id }): Numbered => ({ id, sku: former.get(id) ?? null })),
    );
  },
  async (former, { container }) => {
    if (former) await number(container, former);
  },
);

/** Every number is given up before one is given, since two may change places. */
async function number(container: MedusaContainer, items: readonly Numbered[]): Promise<void> {
  if (items.length === 0) return;
  const inventory = container.resolve(Modules.INVENTORY);
  await inventory.updateInventoryItems(items.map(({ id }) => ({ id, sku: null })) as never);
  const given = items.filter(({ sku }) => sku !== null);
  if (given.length > 0) await inventory.updateInventoryItems(given as never);
}

async function numbersOf(container: MedusaContainer, id: string[]): Promise<Map<string, string | null>> {
  if (id.length === 0) return new Map();
  const items = await container
    .resolve(Modules.INVENTORY)
    .listInventoryItems({ id }, { select: ["id", "sku"], take: null } as never);
  return new Map(items.map(({ id, sku }) => [id, sku ?? null]));
}
