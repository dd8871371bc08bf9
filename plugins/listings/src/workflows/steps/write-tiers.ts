import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { type Decimals, toAmount } from "../../domain/smallest-units";
import { type Tier, tierPrices } from "../../domain/tiers";
import { theWholesaleList, wholesaleListOf } from "../wholesale-list";

export interface WriteTiersInput {
  seller_id: string;
  decimals: Decimals;
  /** The tiers of each variant in place of what it had; none takes them away. */
  variants: { id: string; tiers: Tier[] }[];
}

interface ListPrice {
  id?: string;
  price_set_id: string;
  currency_code: string;
  amount: number;
  min_quantity: number | null;
  max_quantity: number | null;
}

/** Writes the wholesale prices of variants into their seller's price list, in one statement of each kind. */
export const writeTiersStep = createStep(
  "write-wholesale-tiers",
  async ({ seller_id, decimals, variants }: WriteTiersInput, { container }) => {
    const hasTiers = variants.some(({ tiers }) => tiers.length > 0);
    const sets = variants.length > 0 ? await priceSetsOf(container, variants) : new Map<string, string>();
    const list = wholesaleListOf(seller_id);
    const former = await standing(container, list, [...sets.values()]);
    if (!hasTiers && former.length === 0) return new StepResponse(null, null);
    const wanted = variants.flatMap(({ id, tiers }) =>
      tierPrices(tiers).map(
        ({ currency, price, min_quantity, max_quantity }): ListPrice => ({
          price_set_id: sets.get(id) ?? "",
          currency_code: currency,
          amount: toAmount(price, currency, decimals),
          min_quantity,
          max_quantity,
        }),
      ),
    );
    if (hasTiers) await theWholesaleList(container, seller_id);
    await replace(container, list, [...sets.values()], wanted);
    return new StepResponse(null, { list, sets: [...sets.values()], former });
  },
  async (undo, { container }) => {
    if (undo) await replace(container, undo.list, undo.sets, undo.former);
  },
);

/** Has exactly these prices stand in a list for these price sets. */
async function replace(
  container: MedusaContainer,
  list: string,
  sets: string[],
  wanted: readonly ListPrice[],
): Promise<void> {
  const pricing = container.resolve(Modules.PRICING);
  const now = await standing(container, list, sets);
  if (now.length > 0) await pricing.removePrices(now.map(({ id }) => id));
  if (wanted.length > 0)
    await pricing.addPriceListPrices([
      {
        price_list_id: list,
        prices: wanted.map(({ price_set_id, currency_code, amount, min_quantity, max_quantity }) => ({
          price_set_id,
          currency_code,
          amount,
          min_quantity,
          max_quantity,
        })),
      },
    ]);
}

async function standing(
  container: MedusaContainer,
  list: string,
  price_set_id: string[],
): Promise<(ListPrice & { id: string })[]> {
  if (price_set_id.length === 0) return [];
  const prices = await container
    .resolve(Modules.PRICING)
    .listPrices({ price_list_id: [list], price_set_id }, { take: null } as never);
  return prices.map((price) => ({
    id: price.id,
    price_set_id: price.price_set_id ?? "",
    currency_code: price.currency_code ?? "",
    amount: Number(price.amount),
    min_quantity: price.min_quantity === null ? null : Number(price.min_quantity),
    max_quantity: price.max_quantity === null ? null : Number(price.max_quantity),
  }));
}

/** The price set of each variant. */
export async function priceSetsOf(
  container: MedusaContainer,
  variants: readonly { id: string }[],
): Promise<Map<string, string>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant_price_set",
    fields: ["variant_id", "price_set_id"],
    filters: { variant_id: variants.map(({ id }) => id) },
  });
  return new Map(data.map(({ variant_id, price_set_id }) => [variant_id, price_set_id]));
}
