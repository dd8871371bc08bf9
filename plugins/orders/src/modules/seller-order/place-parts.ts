import { generateEntityId } from "@medusajs/framework/utils";
import type { FrozenTerms } from "../../contract/sale-terms";
import type { PartAmounts } from "../../domain/parts";
import type { Actor, SellerOrderStatus } from "../../domain/seller-order-states";

/** A part that is about to stand, with what was sold in it. Amounts are decimals in the major unit. */
export interface PartToPlace extends PartAmounts {
  order_id: string;
  display_id: number;
  placed_at: Date;
  buyer_name: string;
  currency_code: string;
  item_count: number;
  shipping_option_id: string;
  shipping_name: string;
  location_id: string;
  promised_for: string | null;
  terms: FrozenTerms | null;
  lines: LineToPlace[];
  changes: { status: SellerOrderStatus; at: Date; by: Actor; member_id: string | null }[];
}

interface LineToPlace {
  line_item_id: string;
  product_id: string | null;
  variant_id: string | null;
  title: string;
  variant_title: string | null;
  thumbnail: string | null;
  quantity: number;
  unit_price: string;
  total: string;
  promised_for: string | null;
}

interface Transaction {
  execute(sql: string, bindings: unknown[]): Promise<unknown>;
}

const PART_AMOUNTS = [
  "item_total",
  "shipping_total",
  "discount_total",
  "tax_total",
  "rounding_total",
  "total",
] as const;
const LINE_AMOUNTS = ["unit_price", "total"] as const;

const PART = `id, order_id, seller_id, display_id, placed_at, buyer_name, currency_code, item_count, shipping_option_id, shipping_name,
  location_id, promised_for, terms, ${columnsOf(PART_AMOUNTS)}`;
const LINE = `id, seller_order_id, line_item_id, product_id, variant_id, title, variant_title, thumbnail, quantity, promised_for,
  ${columnsOf(LINE_AMOUNTS)}`;
const CHANGE = "id, seller_order_id, status, at, by, member_id";

/** One statement past the mapper, since every checkout waits for it. What is not named has its column's default. */
const PLACE = `
  with part as (insert into seller_order (${PART})
      select ${PART} from jsonb_populate_recordset(null::seller_order, ?::jsonb)),
    line as (insert into seller_order_line (${LINE})
      select ${LINE} from jsonb_populate_recordset(null::seller_order_line, ?::jsonb))
  insert into seller_order_change (${CHANGE})
    select ${CHANGE} from jsonb_populate_recordset(null::seller_order_change, ?::jsonb)`;

/**
 * Writes parts, what was sold in each, and how each history begins.
 * @returns ids of the parts, in their order
 */
export async function placeParts(transaction: Transaction, parts: readonly PartToPlace[]): Promise<string[]> {
  const placed = parts.map(({ lines, changes, ...part }) => {
    const id = generateEntityId(undefined, "sord");
    const of = { seller_order_id: id };
    return {
      part: { ...part, id },
      lines: lines.map((line) => ({ ...line, ...of, id: generateEntityId(undefined, "sordl") })),
      changes: changes.map((change) => ({ ...change, ...of, id: generateEntityId(undefined, "sordc") })),
    };
  });
  await transaction.execute(PLACE, [
    JSON.stringify(placed.map(({ part }) => withExact(part, PART_AMOUNTS))),
    JSON.stringify(placed.flatMap(({ lines }) => lines.map((line) => withExact(line, LINE_AMOUNTS)))),
    JSON.stringify(placed.flatMap(({ changes }) => changes)),
  ]);
  return placed.map(({ part }) => part.id);
}

/** Medusa keeps an amount twice: as a number, and beside it exactly. */
function columnsOf(amounts: readonly string[]): string {
  return amounts.flatMap((amount) => [amount, `raw_${amount}`]).join(", ");
}

function withExact<Amount extends string, Row extends Record<Amount, string>>(
  row: Row,
  amounts: readonly Amount[],
): Row & Record<string, unknown> {
  const exact = amounts.map((amount) => [`raw_${amount}`, { value: row[amount], precision: 20 }]);
  return { ...row, ...Object.fromEntries(exact) };
}
