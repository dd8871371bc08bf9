import type { SettlementHindrance } from "../../contract/settlement";
import type { WholesaleOrderState } from "../../contract/wholesale-order";

/** What decides whether a wholesale order can be settled. */
export interface ReadyToSettle {
  state: WholesaleOrderState;
  /** Receipts that nobody has agreed with or decided. */
  receipts_open: number;
  /** Shipments whose claim nobody has decided. */
  claims_open: number;
  /** What the buyer pays in the end is written. */
  billed: boolean;
  /** The cooperative's part of the order is completed in the books: what is left of its money is the cooperative's own. */
  completed: boolean;
  available: bigint;
  /** What members have to get. */
  due: bigint;
}

/** What stands in the way, with how many of it or how much lacks. */
export interface InTheWay {
  code: SettlementHindrance;
  count: number | null;
  amount: bigint | null;
}

/** All that stands in the way of a settlement, what comes first at first; nothing where it can be settled. */
export function inTheWay(order: ReadyToSettle): InTheWay[] {
  const { state, receipts_open, claims_open, billed, completed, available, due } = order;
  const accepted = state === "accepted";
  const one = (code: SettlementHindrance, count: number | null = null, amount: bigint | null = null) => ({
    code,
    count,
    amount,
  });
  return [
    ...(receipts_open > 0 ? [one("settlement_receipts_open", receipts_open)] : []),
    ...(claims_open > 0 ? [one("settlement_claims_open", claims_open)] : []),
    ...(accepted ? [] : [one("settlement_not_accepted")]),
    ...(accepted && !billed ? [one("settlement_not_billed")] : []),
    ...(accepted && billed && !completed ? [one("settlement_money_waits")] : []),
    ...(available < due ? [one("settlement_balance_low", null, due - available)] : []),
  ];
}
