import type { Database } from "@dastranj/database";
import { type ChainPart, valueChain } from "@dastranj/money";
import type { Measure } from "../../contract/measure";
import type { OrderChain, SettlementSums } from "../../contract/settlement";
import { priceOf } from "../../domain/measure";
import { orderChain } from "../../domain/settlement/order-chain";
import { materialsOf } from "../../modules/settlement/read-order";
import type { SheetRow } from "../../modules/settlement/read-settlements";
import type { OrderRow } from "../../modules/settlement/rows";
import { billedOfOrder } from "./billed-order";

/** Where the buyer's money for an order goes, by the sums of its settlement; null as long as nothing was delivered. */
export async function chainOfOrder(
  sql: Database,
  order: OrderRow,
  sums: Pick<SettlementSums, "platform" | "earned" | "outside">,
): Promise<OrderChain | null> {
  const billed = billedOfOrder(order);
  if (billed.total === 0n) return null;
  const parts = orderChain({
    billed,
    platform: BigInt(sums.platform),
    earned: BigInt(sums.earned),
    outside: BigInt(sums.outside),
    raw_material: declaredOf(order.measure, await materialsOf(sql, order.id)),
  });
  return chainTold(billed.total, parts);
}

/**
 * What of a member's own share is her material, and what her making; null where she did not say what her material costs. It is hers alone to
 * read: her cooperative is not told what she declared.
 */
export async function chainOfShare(
  sql: Database,
  sheet: Pick<SheetRow, "wholesale_order_id" | "seller_id" | "measure" | "earned">,
): Promise<OrderChain | null> {
  const declared = await materialsOf(sql, sheet.wholesale_order_id, sheet.seller_id);
  const raw_material = declaredOf(sheet.measure, declared);
  if (raw_material === null) return null;
  const paid = BigInt(sheet.earned);
  const nobodyElse = { transport: 0n, tax: 0n, platform: 0n, earned: null };
  return chainTold(paid, valueChain({ ...nobodyElse, paid, raw_material }));
}

/** What was declared together; null where nobody did. */
const declaredOf = (
  measure: Measure,
  materials: readonly { quantity: number; raw_material: string }[],
): bigint | null =>
  materials.reduce<bigint | null>(
    (sum, { quantity, raw_material }) => (sum ?? 0n) + priceOf(measure, quantity, BigInt(raw_material)),
    null,
  );

const chainTold = (paid: bigint, parts: readonly ChainPart[]): OrderChain => ({
  paid: String(paid),
  parts: parts.map((part) => ({ ...part, amount: String(part.amount) })),
});
