import { roundDown, split } from "@dastranj/money";
import type { FrozenTerms, SaleToJudge } from "@dastranj/orders/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils";
import { readTerms, type Terms } from "../../contract/commission";
import type { CommissionTrialAnswer, TrialTerms } from "../../contract/commission-rules";
import { COMMISSION_MODULE } from "../../contract/names";
import type { CommissionModuleService } from "../../modules/commission";
import { refusal } from "../refusal";

const FIELDS = [
  "id",
  "order_id",
  "seller_id",
  "currency_code",
  "placed_at",
  "total",
  "terms",
  "lines.line_item_id",
  "lines.product_id",
  "lines.variant_id",
  "lines.title",
  "lines.quantity",
  "lines.total",
];

interface Part {
  id: string;
  order_id: string;
  seller_id: string;
  currency_code: string;
  placed_at: Date | string;
  total: number;
  terms: unknown;
  lines: {
    line_item_id: string;
    product_id: string | null;
    variant_id: string | null;
    title: string;
    quantity: number;
    total: number;
  }[];
}

/**
 * What an order cost its sellers, and what it would cost them if it were placed now. How it was sold (its channel, the platform's
 * discounts) stays as it was; the rules, the VAT, where goods lie and who is new are today's.
 */
export async function tryCommission(
  container: MedusaContainer,
  display_id: number,
  now: Date,
): Promise<CommissionTrialAnswer> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "seller_order",
    fields: FIELDS,
    filters: { display_id },
    pagination: { take: 500, order: { id: "ASC" } },
  });
  const parts = data as unknown as Part[];
  const [first] = parts;
  if (!first) throw refusal("commission_order_not_found");
  const [orders, currencies, sellers] = await Promise.all([
    query.graph({ entity: "order", fields: ["id", "customer_id"], filters: { id: first.order_id } }),
    query.graph({ entity: "currency", fields: ["decimal_digits"], filters: { code: first.currency_code } }),
    query.graph({
      entity: "seller",
      fields: ["id", "name", "name_en"],
      filters: { id: parts.map(({ seller_id }) => seller_id) },
    }),
  ]);
  const decimals = Number(currencies.data[0]?.decimal_digits ?? 0);
  const buyer_id = orders.data[0]?.customer_id ?? null;
  const frozen = parts.map(({ terms }) => readTerms(terms));
  const soldAs = new Map(
    frozen.flatMap((terms) => terms?.lines.map((line) => [line.line_item_id, line] as const) ?? []),
  );
  const judged = await container.resolve<CommissionModuleService>(COMMISSION_MODULE).termsAt(
    parts.map((part, index) => saleOf(part, frozen[index] ?? null, { buyer_id, decimals })),
    now,
    soldAs,
  );
  const names = new Map(sellers.data.map(({ id, name, name_en }) => [id, { name, name_en }]));
  return {
    order: {
      display_id,
      currency_code: first.currency_code,
      decimals,
      placed_at: new Date(first.placed_at).toISOString(),
    },
    parts: parts.map(({ id, seller_id, total, lines }, index) => ({
      id,
      seller: names.get(seller_id) ?? { name: "", name_en: "" },
      total: String(inUnits(total, decimals)),
      titles: Object.fromEntries(lines.map(({ line_item_id, title }) => [line_item_id, title])),
      frozen: shown(frozen[index] ?? null),
      now: shown(readTerms(judged[index] as FrozenTerms)) as TrialTerms,
    })),
  };
}

/** A part as it is judged; what was paid for each line stands in its terms, or is its share of the whole. */
function saleOf(
  part: Part,
  terms: Terms | null,
  { buyer_id, decimals }: { buyer_id: string | null; decimals: number },
): SaleToJudge {
  const { order_id, seller_id, currency_code, placed_at, lines } = part;
  const total = inUnits(part.total, decimals);
  const told = lines.map((line) => inUnits(line.total, decimals));
  const goods = told.reduce((sum, one) => sum + one, 0n);
  // Of a part from before there were terms: its lines as they were sold, never more than was paid for all of it.
  const paid = goods > total ? split(total, told) : told;
  const fixed = new Map(terms?.lines.map((line) => [line.line_item_id, line.goods]));
  return {
    order_id,
    buyer_id,
    seller_id,
    currency_code,
    decimals,
    placed_at: new Date(placed_at),
    shipping: terms?.shipping ?? total - paid.reduce((sum, one) => sum + one, 0n),
    // Only the chain of a price asks what of it is tax, and a trial shows none.
    shipping_tax: 0n,
    lines: lines.map(({ line_item_id, product_id, variant_id, quantity }, index) => ({
      line_item_id,
      product_id,
      variant_id,
      quantity,
      total: fixed.get(line_item_id) ?? paid[index] ?? 0n,
      discount: 0n,
      tax: 0n,
    })),
  };
}

function inUnits(amount: number, decimals: number): bigint {
  return roundDown(MathBN.convert(amount).toFixed(), decimals).units;
}

function shown(terms: Terms | null): TrialTerms | null {
  if (!terms) return null;
  return {
    commission: String(terms.commission),
    vat: String(terms.vat),
    vat_rate: terms.vat_rate,
    platform_discount: String(terms.platform_discount),
    receives: String(terms.receives),
    lines: terms.lines.map(({ line_item_id, channel, base, commission, vat, rule }) => {
      const named = terms.rules.find(({ id, version }) => id === rule?.id && version === rule.version);
      return {
        line_item_id,
        channel,
        base: String(base),
        commission: String(commission),
        vat: String(vat),
        rule: named
          ? {
              id: named.id,
              version: named.version,
              name: named.name,
              name_en: named.name_en,
              rate: named.rate,
            }
          : null,
      };
    }),
  };
}
