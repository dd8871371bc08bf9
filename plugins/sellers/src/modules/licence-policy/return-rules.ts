import type { MedusaContainer } from "@medusajs/framework/types";
import type { ReturnRule, SoldGoods } from "../../contract/may-sell";
import type { CompiledPolicies } from "../../domain/compile-policy";
import { returnRule } from "../../domain/return-rule";
import { homesOf } from "./homes-of";
import { readGoods } from "./sold-goods";

/** Until when each of these goods may come back, in their order. What is no longer listed lies in no category. */
export async function returnRules(
  container: MedusaContainer,
  goods: readonly SoldGoods[],
  policies: CompiledPolicies,
): Promise<ReturnRule[]> {
  const products = goods.flatMap(({ product_id }) => product_id ?? []);
  const [homes, known] = await Promise.all([
    homesOf(
      container,
      goods.map(({ seller_id }) => seller_id),
      policies,
      new Date(),
    ),
    readGoods(container, [...new Set(products)]),
  ]);
  const jurisdictionOf = new Map(homes.map(({ seller_id, jurisdiction }) => [seller_id, jurisdiction]));
  return goods.map(({ seller_id, product_id, sold_at }) =>
    returnRule(
      {
        jurisdiction: jurisdictionOf.get(seller_id) ?? "",
        categories: known.get(product_id ?? "")?.categories ?? [],
      },
      policies,
      sold_at,
    ),
  );
}
