import { split } from "@dastranj/money";
import type { MoneyMoved, OrderFacts } from "./facts";

/** What of a capture was paid for a part. */
export interface CaptureShare {
  capture_id: string;
  provider_id: string;
  amount: bigint;
  at: Date;
}

/** How a part is paid for. */
export interface Funding {
  shares: CaptureShare[];
  /** When all of the order that still stood then had been paid, or this part in cash; null while it is not. */
  funded_at: Date | null;
  /** What its seller took in cash. */
  cash: { amount: bigint; at: Date } | null;
  /** Transfers that came in the place of that cash after all. */
  instead: CaptureShare[];
}

export interface FundingOfOrder {
  parts: Map<string, Funding>;
  /** Captures that are more than the order costs; what an operator notes of cash that sellers hold is among them. */
  beyond: Map<string, bigint>;
}

type Happening =
  | { kind: "captured"; at: Date; id: string; provider_id: string; amount: bigint }
  | { kind: "released" | "delivered"; at: Date; id: string }
  | { kind: "lowered"; at: Date; id: string; amount: bigint };

/** At one moment: money first, then what ends a part or makes it cheaper, then what is handed over. */
const RANK = { captured: 0, released: 1, lowered: 2, delivered: 3 };

/**
 * Shares what was captured for an order over its parts, as it happened: over those that still stood, by what is lacking of each, and
 * only what is more than that over parts of which nothing came. Where nothing is paid through a provider and no money had come when
 * a part was handed over, nor a transfer was shown, its seller took it in cash; a transfer that comes later comes in its place. What was agreed
 * outside of a basket is never paid in cash.
 */
export function fundingOf(order: OrderFacts): FundingOfOrder {
  const parts = new Map<string, Funding>(
    order.parts.map(({ id }) => [id, { shares: [], funded_at: null, cash: null, instead: [] }]),
  );
  const lacking = new Map(order.parts.map(({ id, total }) => [id, total]));
  const prices = new Map(lacking);
  const inCash = new Map<string, bigint>();
  const gone = new Set<string>();
  const beyond = new Map<string, bigint>();
  const byHand = !order.agreed && order.payments.length > 0 && order.payments.every(({ by_hand }) => by_hand);
  let captured = 0n;

  const settle = (at: Date) => {
    const standing = order.parts.filter(({ id }) => !gone.has(id) && !parts.get(id)?.cash);
    if (captured < sum(standing.map(({ id }) => prices.get(id) ?? 0n))) return;
    for (const { id } of standing) {
      const part = parts.get(id);
      if (part) part.funded_at ??= at;
    }
  };
  const shareOut = (
    money: MoneyMoved & { provider_id: string },
    among: string[],
    amount: bigint,
    lacking: Map<string, bigint>,
    as: "shares" | "instead" = "shares",
  ): bigint => {
    const weights = among.map((id) => lacking.get(id) ?? 0n);
    const all = sum(weights);
    const shared = amount < all ? amount : all;
    for (const [index, share] of split(shared, weights).entries()) {
      const id = among[index];
      if (id === undefined || share === 0n) continue;
      lacking.set(id, (lacking.get(id) ?? 0n) - share);
      parts.get(id)?.[as].push({
        capture_id: money.id,
        provider_id: money.provider_id,
        amount: share,
        at: money.at,
      });
    }
    if (as === "shares") captured += shared;
    return amount - shared;
  };

  const ids = order.parts.map(({ id }) => id);
  const [first] = happenings(order);
  if (first) settle(first.at);
  for (const happening of happenings(order)) {
    if (happening.kind === "captured") {
      const left = shareOut(
        happening,
        ids.filter((id) => !gone.has(id)),
        happening.amount,
        lacking,
      );
      const rest = shareOut(
        happening,
        ids.filter((id) => gone.has(id)),
        left,
        lacking,
      );
      const over = order.transfer_sent_at ? shareOut(happening, ids, rest, inCash, "instead") : rest;
      if (over > 0n) beyond.set(happening.id, over);
    } else if (happening.kind === "released") gone.add(happening.id);
    else if (happening.kind === "lowered") {
      for (const of of [lacking, prices])
        of.set(happening.id, (of.get(happening.id) ?? 0n) - happening.amount);
    } else {
      const part = parts.get(happening.id);
      const amount = lacking.get(happening.id) ?? 0n;
      const awaited = order.transfer_sent_at && order.transfer_sent_at <= happening.at;
      if (!part || !byHand || awaited || part.funded_at || gone.has(happening.id)) continue;
      const paid = sum(part.shares.map((share) => share.amount));
      part.cash = { amount, at: happening.at };
      part.funded_at = happening.at;
      lacking.set(happening.id, 0n);
      inCash.set(happening.id, amount);
      captured -= paid;
    }
    settle(happening.at);
  }
  return { parts, beyond };
}

function happenings({ parts, payments }: OrderFacts): Happening[] {
  const all: Happening[] = [
    ...payments.flatMap(({ provider_id, captures }) =>
      captures.map((capture) => ({ kind: "captured" as const, provider_id, ...capture })),
    ),
    ...parts.flatMap(({ id, released_at }) =>
      released_at ? [{ kind: "released" as const, id, at: released_at }] : [],
    ),
    ...parts.flatMap(({ id, lowered }) =>
      lowered && lowered.amount > 0n ? [{ kind: "lowered" as const, id, ...lowered }] : [],
    ),
    ...parts.flatMap(({ id, delivered_at }) =>
      delivered_at ? [{ kind: "delivered" as const, id, at: delivered_at }] : [],
    ),
  ];
  return all.sort(
    (a, b) => a.at.getTime() - b.at.getTime() || RANK[a.kind] - RANK[b.kind] || (a.id < b.id ? -1 : 1),
  );
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((all, amount) => all + amount, 0n);
}
