import type { MedusaContainer } from "@medusajs/framework/types";
import type { LabelRule } from "../../contract/may-sell";
import type { CompiledPolicies } from "../../domain/compile-policy";
import { labelRule } from "../../domain/label-rule";
import { readSellers } from "./seller-facts";
import { readCategories } from "./sold-goods";

/** The label that each of these goods needs, in their order; null where there is none to be had. */
export async function labelsOf(
  goods: readonly { seller_id: string; category: string }[],
  now: Date,
  { container, policies }: { container: MedusaContainer; policies: CompiledPolicies },
): Promise<(LabelRule | null)[]> {
  const [sellers, paths] = await Promise.all([
    readSellers(container, [...new Set(goods.map(({ seller_id }) => seller_id))]),
    readCategories(container),
  ]);
  const pathOf = new Map(paths.map((path) => [path[0], path]));
  return goods.map(({ seller_id, category }) => {
    const seller = sellers.get(seller_id);
    return seller ? labelRule(seller.facts, pathOf.get(category) ?? [category], policies, now) : null;
  });
}
