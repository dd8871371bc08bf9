import type { JournalEntry } from "../../contract/ledger";
import type { FoundDifference } from "../../contract/reconciliation";
import type { PartFacts } from "./facts";
import { fundingOf } from "./funding";

/** An entry as it stands, or as the facts say it: its reference, and a fingerprint of what it says. */
export interface Fingerprinted {
  reference: string;
  content: string;
}

type Part = Pick<PartFacts, "id" | "currency_code" | "order" | "history" | "refunds"> & { order_id: string };

/**
 * What the books of a part and its facts do not agree on: entries, and money that Medusa knows of and no fact of ours. What was only
 * late has been posted before.
 */
export function differencesOf(
  part: Part,
  said: readonly (Fingerprinted & { entry: JournalEntry })[],
  standing: readonly Fingerprinted[],
): FoundDifference[] {
  const about = {
    seller_order_id: part.id,
    order_id: part.order_id,
    currency_code: part.currency_code,
  };
  const stands = new Map(standing.map(({ reference, content }) => [reference, content]));
  const facts = new Set(said.map(({ reference }) => reference));
  const entries = said.flatMap(({ reference, content, entry }): FoundDifference[] => {
    const found = stands.get(reference);
    if (found === content) return [];
    const kind = found === undefined ? "entry_missing" : "entry_differs";
    return [
      {
        ...about,
        kind,
        subject: reference,
        expected: wordsOf(entry),
        found: found === undefined ? null : reference,
      },
    ];
  });
  const unexpected = standing
    .filter(({ reference }) => FOLLOWED.test(reference) && !facts.has(reference))
    .map(({ reference }) => ({
      ...about,
      kind: "entry_unexpected" as const,
      subject: reference,
      expected: null,
      found: reference,
    }));
  return [...entries, ...unexpected, ...moneyDifferences(part, about)];
}

/** References of entries that facts of parts make; what else stands of a part is another's. */
const FOLLOWED = /^(part|refund|dispute):/;

function moneyDifferences(
  { id, order, history, refunds }: Part,
  about: Pick<FoundDifference, "seller_order_id" | "order_id" | "currency_code">,
): FoundDifference[] {
  const { parts, beyond } = fundingOf(order);
  const own = parts.get(id);
  // What is paid some weeks after it came is asked for by its invoice.
  const unpaid =
    !order.agreed && own?.funded_at === null && history.some(({ status }) => status === "delivered");
  // What concerns the whole order is told once, with its first part.
  const first = order.parts[0]?.id === id;
  // An operator notes in Medusa that cash was paid, which its seller holds.
  let inCash = [...parts.values()].reduce((sum, { cash }) => sum + (cash?.amount ?? 0n), 0n);
  const tooMuch = [...beyond].flatMap(([capture_id, amount]): FoundDifference[] => {
    const explained = amount < inCash ? amount : inCash;
    inCash -= explained;
    if (amount === explained) return [];
    return [
      {
        ...about,
        kind: "captured_beyond",
        subject: capture_id,
        expected: "0",
        found: String(amount - explained),
      },
    ];
  });
  const strangers = order.payments
    .flatMap((payment) => payment.refunds)
    .filter((refund) => !refund.id.startsWith("sordr_"))
    .map((refund) => ({
      ...about,
      kind: "refund_unknown" as const,
      subject: refund.id,
      expected: null,
      found: String(refund.amount),
    }));
  // A refund that was paid, and of which no provider knows.
  const lost = refunds
    .filter(({ state }) => state === "paid_back" && (!own?.cash || own.instead.length > 0))
    .filter(
      (refund) =>
        !order.payments.some((payment) => payment.refunds.some((one) => one.id.startsWith(`${refund.id}_`))),
    )
    .map((refund) => ({
      ...about,
      kind: "refund_unknown" as const,
      subject: refund.id,
      expected: String(refund.amount ?? 0n),
      found: null,
    }));
  return [
    ...(unpaid
      ? [
          {
            ...about,
            kind: "delivered_unpaid" as const,
            subject: id,
            expected: String(order.parts.find((part) => part.id === id)?.total ?? 0n),
            found: String(own?.shares.reduce((sum, { amount }) => sum + amount, 0n) ?? 0n),
          },
        ]
      : []),
    ...(first ? [...tooMuch, ...strangers] : []),
    ...lost,
  ];
}

/** An entry in one line: "buyer_payments → pending 900, …". */
function wordsOf({ movements }: JournalEntry): string {
  const kind = (side: string | readonly string[]) =>
    (typeof side === "string" ? [side] : side).map((account) => account.split(":")[0]).join("|");
  return movements
    .map(({ from, to, amount }) => `${kind(from)} → ${kind(to)} ${amount}`)
    .join(", ")
    .slice(0, 500);
}
