/** What of Stripe's events is of use here; the others are answered and forgotten. */
export const STRIPE_EVENTS = [
  "checkout.session.completed",
  "payment_intent.amount_capturable_updated",
  "payment_intent.succeeded",
  "payment_intent.payment_failed",
  "charge.refunded",
  "charge.dispute.created",
  "charge.dispute.closed",
] as const;

export type ChargebackState = "opened" | "won" | "lost";

/** What Stripe tells of money that a buyer's bank called back. */
export interface StripeChargeback {
  dispute: string;
  intent: string | null;
  units: bigint;
  currency: string;
  reason: string;
  state: ChargebackState;
}

/** What an event tells. `session` is Medusa's payment session, which we gave Stripe along. */
export type StripeFact =
  | { kind: "paid" | "failed"; session: string | null }
  | { kind: "refunded"; intent: string | null; session: string | null; units: bigint; currency: string }
  | ({ kind: "chargeback" } & StripeChargeback);

/** What is kept of an event: never whom it is about, which Stripe tells along. */
const KEPT = [
  "id",
  "metadata",
  "payment_intent",
  "amount",
  "amount_refunded",
  "currency",
  "reason",
  "status",
] as const;

/** Of an event's object, what is kept and read. */
export function keptOfStripe(object: unknown): Record<string, unknown> {
  const told = (object ?? {}) as Record<string, unknown>;
  return Object.fromEntries(KEPT.flatMap((name) => (told[name] === undefined ? [] : [[name, told[name]]])));
}

interface Told {
  id?: string;
  metadata?: Record<string, string> | null;
  payment_intent?: string | { id: string } | null;
  amount?: number;
  amount_refunded?: number;
  currency?: string;
  reason?: string;
  status?: string;
}

/** Reads an event; null for what is of no use here. */
export function stripeFact(type: string, object: unknown): StripeFact | null {
  const told = (object ?? {}) as Told;
  const session = told.metadata?.payment_session ?? null;
  const intent = typeof told.payment_intent === "object" ? told.payment_intent?.id : told.payment_intent;
  switch (type) {
    case "checkout.session.completed":
    case "payment_intent.amount_capturable_updated":
    case "payment_intent.succeeded":
      return { kind: "paid", session };
    case "payment_intent.payment_failed":
      return { kind: "failed", session };
    case "charge.refunded":
      return {
        kind: "refunded",
        intent: intent ?? null,
        session,
        units: BigInt(told.amount_refunded ?? 0),
        currency: told.currency ?? "",
      };
    case "charge.dispute.created":
    case "charge.dispute.closed":
      return {
        kind: "chargeback",
        dispute: told.id ?? "",
        intent: intent ?? null,
        units: BigInt(told.amount ?? 0),
        currency: told.currency ?? "",
        reason: told.reason ?? "",
        state: type === "charge.dispute.created" ? "opened" : disputeEnd(told.status),
      };
    default:
      return null;
  }
}

/** A warning that is closed, or a dispute that is prevented, took nothing. */
const disputeEnd = (status: string | undefined): ChargebackState => (status === "lost" ? "lost" : "won");

/** Where a chargeback stands after what was heard: its end stays its end, whatever is told late. */
export function chargebackAfter(
  standing: ChargebackState | undefined,
  heard: ChargebackState,
): ChargebackState {
  return standing && heard === "opened" ? standing : heard;
}
