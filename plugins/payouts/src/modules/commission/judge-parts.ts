import type { FrozenTerms, SaleToJudge } from "@dastranj/orders/contract";
import type { Channel } from "../../contract/commission-words";
import { chooseRule } from "../../domain/commission/specificity";
import { type DeclaredOfLine, termsFor } from "../../domain/commission/terms";
import type { DeclaredOfGoods, SaleFacts } from "./read-facts";

/** What is known of a line from when it was sold, and is not to be found anew. */
export type SoldAs = { channel: Channel; platform_discount: bigint };

/** The terms of each part, in their order, by what is known of them at a moment. */
export function judgeParts(
  parts: readonly SaleToJudge[],
  facts: SaleFacts,
  at: Date,
  soldAs: ReadonlyMap<string, SoldAs> = new Map(),
): FrozenTerms[] {
  return parts.map(({ seller_id, currency_code, decimals, shipping, shipping_tax, lines }) => {
    const seller = facts.sellers.get(seller_id) ?? { seller_id, county: null, verified_at: null };
    return termsFor({
      currency_code,
      decimals,
      shipping,
      shipping_tax,
      vatRate: facts.vatRate,
      lines: lines.map(({ line_item_id, product_id, quantity, total, tax }) => {
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
          tax,
          declared: declaredOf(found?.declared, quantity),
          platform_discount,
          rule: chooseRule(facts.rules, { ...seller, channel, categories }, at),
        };
      }),
    });
  });
}

/** What a listing's declaration says of so many pieces. */
function declaredOf(declared: DeclaredOfGoods | null | undefined, quantity: number): DeclaredOfLine | null {
  if (!declared) return null;
  const { shown, material } = declared;
  return { shown, raw_material: material === null ? null : material * BigInt(quantity) };
}
