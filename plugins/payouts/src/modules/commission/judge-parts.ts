import type { FrozenTerms, SaleToJudge } from "@dastranj/orders/contract";
import type { Channel } from "../../contract/commission-words";
import { chooseRule } from "../../domain/commission/specificity";
import { termsFor } from "../../domain/commission/terms";
import type { SaleFacts } from "./read-facts";

/** What is known of a line from when it was sold, and is not to be found anew. */
export type SoldAs = { channel: Channel; platform_discount: bigint };

/** The terms of each part, in their order, by what is known of them at a moment. */
export function judgeParts(
  parts: readonly SaleToJudge[],
  facts: SaleFacts,
  at: Date,
  soldAs: ReadonlyMap<string, SoldAs> = new Map(),
): FrozenTerms[] {
  return parts.map(({ seller_id, currency_code, decimals, shipping, lines }) => {
    const seller = facts.sellers.get(seller_id) ?? { seller_id, county: null, verified_at: null };
    return termsFor({
      currency_code,
      decimals,
      shipping,
      vatRate: facts.vatRate,
      lines: lines.map(({ line_item_id, product_id, quantity, total }) => {
        const found = facts.lines.get(line_item_id);
        const { channel, platform_discount } = soldAs.get(line_item_id) ?? {
          channel: found?.channel ?? "retail",
          platform_discount: found?.platform_discount ?? 0n,
        };
        const categories = found?.categories ?? [];
        return {
          line_item_id,
          product_id,
          quantity,
          channel,
          goods: total,
          platform_discount,
          rule: chooseRule(facts.rules, { ...seller, channel, categories }, at),
        };
      }),
    });
  });
}
