import type { SettlementSums } from "@dastranj/cooperatives/contract";

const PARTS = ["earned", "outside", "margin", "platform", "surplus"] as const;
export type FlowPart = (typeof PARTS)[number];

/**
 * Who has something of the price of the goods, in whole smallest units; they sum to it. A surplus below zero is what the cooperative bears, where the
 * others have more than the goods brought.
 */
export function moneyFlow(sums: SettlementSums): { part: FlowPart; amount: bigint }[] {
  return PARTS.map((part) => ({ part, amount: BigInt(sums[part]) })).filter(({ amount }) => amount !== 0n);
}
