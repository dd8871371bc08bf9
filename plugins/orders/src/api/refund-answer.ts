import type { PartRefund } from "../contract/release";

/** A refund as it is kept. */
export interface RefundRecord {
  id: string;
  cause: PartRefund["cause"];
  amount: number | null;
  state: PartRefund["state"];
  done_at: Date | string | null;
}

/** What is told of a refund. */
export function toRefund({ cause, amount, state, done_at }: Omit<RefundRecord, "id">): PartRefund {
  return {
    cause,
    amount: amount === null ? null : Number(amount),
    state,
    done_at: done_at === null ? null : new Date(done_at).toISOString(),
  };
}
