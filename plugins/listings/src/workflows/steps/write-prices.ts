import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { priceSetsOf } from "./write-tiers";

interface RetailPrice {
  currency_code: string;
  amount: number;
}

export interface WritePricesInput {
  /** The retail prices of each variant, in place of what it had. */
  variants: { id: string; prices: RetailPrice[] }[];
}

type PricesOfSets = { id: string; prices: RetailPrice[] }[];

/** Writes retail prices. A step of our own, since undoing Medusa's leaves a price set without prices. */
export const writePricesStep = createStep(
  "write-prices",
  async ({ variants }: WritePricesInput, { container }) => {
    const sets = variants.length > 0 ? await priceSetsOf(container, variants) : new Map<string, string>();
    const former = await standing(container, [...sets.values()]);
    const wanted = variants.flatMap(({ id, prices }) => {
      const set = sets.get(id);
      return set ? [{ id: set, prices }] : [];
    });
    await write(container, wanted);
    return new StepResponse(null, former);
  },
  async (former, { container }) => {
    if (former) await write(container, former);
  },
);

async function write(container: MedusaContainer, sets: PricesOfSets): Promise<void> {
  if (sets.length > 0) await container.resolve(Modules.PRICING).upsertPriceSets(sets);
}

async function standing(container: MedusaContainer, ids: string[]): Promise<PricesOfSets> {
  if (ids.length === 0) return [];
  const prices = await container
    .resolve(Modules.PRICING)
    .listPrices({ price_set_id: ids }, { take: null } as never);
  const retail = prices.filter((price) => !(price as { price_list_id?: string | null }).price_list_id);
  return ids.map((id) => ({
    id,
    prices: retail
      .filter(({ price_set_id }) => price_set_id === id)
      .map(({ currency_code, amount }) => ({ currency_code: currency_code ?? "", amount: Number(amount) })),
  }));
}
