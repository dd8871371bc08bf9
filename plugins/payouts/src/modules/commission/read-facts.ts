import type { Database } from "@dastranj/database";
import type { SaleToJudge } from "@dastranj/orders/contract";
import type { Channel } from "../../contract/commission-words";
import type { CommissionRule, LineFacts, RuleAmounts } from "../../domain/commission/rule";
import type { NamedRule } from "../../domain/commission/terms";

/** What a maker tells of where the money for her goods goes. */
export interface DeclaredOfGoods {
  /** She agreed that buyers see it. */
  shown: boolean;
  /** What the material of one piece costs her, in the sale's currency; null where she did not say. */
  material: bigint | null;
}

/** All that the terms of an order's parts are judged by. */
export interface SaleFacts {
  rules: NamedRule[];
  vatRate: number;
  sellers: Map<string, Pick<LineFacts, "seller_id" | "verified_at" | "county">>;
  lines: Map<
    string,
    Pick<LineFacts, "categories" | "channel"> & {
      platform_discount: bigint;
      /** Null where the goods are nobody's listing, as what cooperatives sell in bulk. */
      declared: DeclaredOfGoods | null;
    }
  >;
}

/**
 * One statement for all lines of an order, so that checkout waits once. A line's price came of a quantity tier when it is the
 * price of a tier of a list that is only for a group of buyers, and its buyer is of the group. The platform pays the share of a
 * line's discount that its promotions made of it.
 */
const FACTS = `
  with line as (
    select * from jsonb_to_recordset(:lines::jsonb) as told(
      line_item_id text, product_id text, variant_id text, quantity numeric, discount numeric, currency text, buyer text))
  select
    (select coalesce(jsonb_agg(rule), '[]') from commission_rule rule
      where begins_at <= :at::timestamptz and (ends_at is null or ends_at > :at::timestamptz)
        and (seller_id is null or seller_id = any(:sellers)) and deleted_at is null) as rules,
    (select rate from commission_vat where begins_at <= :at::timestamptz and deleted_at is null
      order by from_day desc, created_at desc limit 1) as vat,
    (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'county', county_id, 'verified_at', verified_at)), '[]')
      from seller where id = any(:sellers) and deleted_at is null) as sellers,
    (select coalesce(jsonb_agg(jsonb_build_object(
        'line_item_id', line.line_item_id,
        'categories', (
          select coalesce(jsonb_agg(distinct jsonb_build_object('handle', above.handle,
            'depth', array_length(string_to_array(above.mpath, '.'), 1))), '[]')
          from product_category_product lies
          join product_category own on own.id = lies.product_category_id and own.deleted_at is null
          join product_category above on above.id = any(string_to_array(own.mpath, '.')) and above.deleted_at is null
          where lies.product_id = line.product_id),
        'declared', (
          select jsonb_build_object(
            'shown', coalesce((listing.chain ->> 'shown')::boolean, false),
            'material', case when listing.chain ->> 'currency' = line.currency
              then listing.chain -> 'materials' ->> line.variant_id end)
          from listing where listing.product_id = line.product_id and listing.deleted_at is null),
        'wholesale', exists (
          select 1 from product_variant_price_set priced
          join price tier on tier.price_set_id = priced.price_set_id and tier.deleted_at is null
            and tier.min_quantity is not null and tier.currency_code = line.currency
            and line.quantity between tier.min_quantity and coalesce(tier.max_quantity, line.quantity)
          join order_line_item item on item.id = line.line_item_id and item.unit_price = tier.amount
          join price_list_rule binds on binds.price_list_id = tier.price_list_id and binds.deleted_at is null
            and binds.attribute = 'customer.groups.id'
          join customer_group_customer member on jsonb_exists(binds.value, member.customer_group_id)
            and member.customer_id = line.buyer and member.deleted_at is null
          where priced.variant_id = line.variant_id and priced.deleted_at is null),
        'platform_discount', (
          select coalesce(floor(line.discount * sum(amount) filter (where platform.id is not null)
            / nullif(sum(amount), 0)), 0)::text
          from order_line_item_adjustment adjustment
          left join platform_promotion platform
            on platform.id = adjustment.promotion_id and platform.deleted_at is null
          where adjustment.item_id = line.line_item_id and adjustment.deleted_at is null))), '[]')
      from line) as lines`;

/** Reads what the terms of an order's parts are judged by, as it stood in the rules at a moment. */
export async function readFacts(
  database: Database,
  parts: readonly SaleToJudge[],
  at: Date,
): Promise<SaleFacts> {
  const asked = database.raw(FACTS, {
    at: at.toISOString(),
    sellers: [...new Set(parts.map(({ seller_id }) => seller_id))],
    lines: JSON.stringify(
      parts.flatMap(({ lines, currency_code, buyer_id }) =>
        lines.map(({ line_item_id, product_id, variant_id, quantity, discount }) => ({
          line_item_id,
          product_id,
          variant_id,
          quantity,
          discount: String(discount),
          currency: currency_code,
          buyer: buyer_id,
        })),
      ),
    ),
  });
  const { rows } = await asked.options({ name: "dastranj_facts_of_sales" });
  const [{ rules, vat, sellers, lines }] = rows as [FactsRow];
  return {
    rules: rules.map(toRule),
    vatRate: vat ?? 0,
    sellers: new Map(
      sellers.map(({ id, county, verified_at }) => [
        id,
        { seller_id: id, county, verified_at: verified_at === null ? null : new Date(verified_at) },
      ]),
    ),
    lines: new Map(
      lines.map(({ line_item_id, categories, declared, wholesale, platform_discount }) => [
        line_item_id,
        {
          categories,
          channel: wholesale ? "wholesale" : "retail",
          platform_discount: BigInt(platform_discount),
          declared: declared && {
            shown: declared.shown,
            material: declared.material === null ? null : BigInt(declared.material),
          },
        },
      ]),
    ),
  };
}

interface FactsRow {
  rules: RuleRow[];
  vat: number | null;
  sellers: { id: string; county: string | null; verified_at: string | null }[];
  lines: {
    line_item_id: string;
    categories: { handle: string; depth: number }[];
    declared: { shown: boolean; material: string | null } | null;
    wholesale: boolean;
    platform_discount: string;
  }[];
}

/** A version of a rule as it is kept. */
export interface RuleRow {
  id: string;
  rule_id: string;
  version: number;
  name: string;
  name_en: string;
  seller_id: string | null;
  new_seller_days: number | null;
  category: string | null;
  county: string | null;
  channel: Channel | null;
  rate: number;
  amounts: Record<string, { fixed: string; minimum: string | null; maximum: string | null }>;
  to_day: string | null;
  begins_at: Date | string;
  ends_at: Date | string | null;
}

/** A kept version as the rules of the domain take it. */
export function toRule(row: RuleRow): NamedRule {
  const { rule_id, version, name, name_en, seller_id, new_seller_days, category, county, channel, rate } =
    row;
  return {
    rule_id,
    version,
    name,
    name_en,
    seller_id,
    new_seller_days,
    category,
    county,
    channel,
    rate,
    amounts: Object.fromEntries(
      Object.entries(row.amounts).map(([currency, told]) => [currency, inUnits(told)]),
    ),
    campaign: row.to_day !== null,
    begins_at: new Date(row.begins_at),
    ends_at: row.ends_at === null ? null : new Date(row.ends_at),
  } satisfies CommissionRule & { name: string; name_en: string };
}

function inUnits({ fixed, minimum, maximum }: RuleRow["amounts"][string]): RuleAmounts {
  return {
    fixed: BigInt(fixed),
    minimum: minimum === null ? null : BigInt(minimum),
    maximum: maximum === null ? null : BigInt(maximum),
  };
}
