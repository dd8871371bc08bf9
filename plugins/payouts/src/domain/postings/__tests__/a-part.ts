import type { JournalEntry } from "../../../contract/ledger";
import { Books } from "../../ledger/books";
import { asList } from "../../ledger/post";
import type { PartFacts, PartTerms, PaymentFact } from "../facts";

export const at = (minute: number) => new Date(Date.UTC(2026, 10, 26, 9, minute));

/** A rug for 900 and 100 for its way; the platform takes 45 and 5 of VAT on it, and gives 20 of a discount. */
export const TERMS: PartTerms = { goods: 900n, platform_discount: 20n, commission: 45n, vat: 5n };

export const change = (status: string, minute: number) => ({ status, at: at(minute), noted_at: at(minute) });

export const online = (captured: bigint | null, refunds: PaymentFact["refunds"] = []): PaymentFact => ({
  id: "pay_1",
  provider_id: "pp_gate",
  by_hand: false,
  captures: captured ? [{ id: "capt_1", amount: captured, at: at(1) }] : [],
  refunds,
});
export const byHand = (captured: bigint | null = null, minute = 1): PaymentFact => ({
  ...online(null),
  provider_id: "pp_system_default",
  by_hand: true,
  captures: captured ? [{ id: "capt_1", amount: captured, at: at(minute) }] : [],
});

export function aPart(
  history: PartFacts["history"],
  payments: PaymentFact[],
  more: Partial<PartFacts> = {},
): PartFacts {
  const noted = (...statuses: string[]) =>
    history.find(({ status }) => statuses.includes(status))?.noted_at ?? null;
  return {
    id: "sord_1",
    seller_id: "sel_1",
    currency_code: "irr",
    placed_at: at(0),
    total: 1000n,
    goods: 900n,
    shipping: 100n,
    history: [change("placed", 0), ...history],
    refunds: [],
    order: {
      parts: [
        {
          id: "sord_1",
          total: 1000n,
          released_at: noted("declined", "expired", "cancelled"),
          delivered_at: noted("delivered", "completed"),
        },
      ],
      payments,
    },
    ...more,
  };
}

export const refund = (
  minute: number,
  amount: bigint | null,
  more: Partial<PartFacts["refunds"][number]> = {},
) => ({
  id: "sordr_1",
  cause: "returned",
  amount,
  state: "paid_back" as const,
  noted_at: at(minute),
  done_at: at(minute + 1),
  ...more,
});
export const backAtProvider = (amount: bigint) => [{ id: "sordr_1_pay_1", amount, at: at(30) }];

export const told = (entries: JournalEntry[]) =>
  entries.map(({ reference, movements }) => [
    reference,
    ...movements.map(
      ({ from, to, amount, line }) =>
        `${asList(from).map(short).join("|")} → ${asList(to).map(short).join("|")} ${amount} ${line}`,
    ),
  ]);
const short = (account: string) => account.replace(/:-?/, " ").replace(/ ?:irr$/, "");

/** What each account holds after all of it; accounts that hold nothing are left out. */
export function balances(...parts: JournalEntry[][]): Record<string, bigint> {
  const books = new Books();
  for (const entries of parts) books.post(entries);
  return Object.fromEntries(
    [...books.balances()].filter(([, balance]) => balance !== 0n).map(([name, held]) => [short(name), held]),
  );
}

export const ACCEPTED = [change("accepted", 2)];
export const DELIVERED = [...ACCEPTED, change("shipped", 3), change("delivered", 4)];
export const COMPLETED = [...DELIVERED, change("completed", 20)];
