import type { OrderChain, SettlementSums } from "../../contract/settlement";
import type { Database } from "../../database";
import { priceOf } from "../../domain/measure";
import { orderChain } from "../../domain/settlement/order-chain";
import { materialsOf } from "../../modules/settlement/read-order";
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
  const materials = await materialsOf(sql, order.id);
  const parts = orderChain({
    billed,
    platform: BigInt(sums.platform),
    earned: BigInt(sums.earned),
    outside: BigInt(sums.outside),
    raw_material: materials.reduce<bigint | null>(
      (sum, { quantity, raw_material }) =>
        (sum ?? 0n) + priceOf(order.measure, quantity, BigInt(raw_material)),
      null,
    ),
  });
  return {
    paid: String(billed.total),
    parts: parts.map((part) => ({ ...part, amount: String(part.amount) })),
  };
}
