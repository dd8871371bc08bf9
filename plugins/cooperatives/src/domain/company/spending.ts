import { APPROVAL_DAYS, type CompanyRole, type PurchaseApprovalState } from "../../contract/company";

/**
 * What a person may spend for her company. Her limit binds what was ordered in the month together with what waits for an approver, so that nothing which
 * is granted later can pass it. Amounts are whole smallest units of the company's currency.
 */

/** The largest amount of a purchase. */
export const MOST_MONEY = 10n ** 15n;

const DAY_MS = 86_400_000;

/** A purchase that an approver was asked about. */
export interface AskedPurchase {
  state: PurchaseApprovalState;
  amount: bigint;
  currency_code: string;
  expires_at: Date;
}

/** What is known of a person when she buys. */
export interface Spender {
  /** For a month; null: no limit. */
  limit: bigint | null;
  needs_approval: boolean;
  /** In which her limit is. */
  currency_code: string;
  /** Ordered in the month, without the purchase that is judged. */
  spent: bigint;
  /** Of her other purchases: what waits for an approver, or was granted and is not ordered yet. */
  waiting: bigint;
  /** How many besides her may approve. */
  approvers: number;
  /** The same purchase as it was asked about last; null where it was not. */
  asked: AskedPurchase | null;
}

export type SpendingRefusal =
  | "purchase_amount_wrong"
  | "spending_other_currency"
  | "spending_limit_reached"
  | "purchase_no_approver"
  | "purchase_was_refused"
  | "purchase_other_amount";

export type SpendingVerdict =
  | { outcome: "allowed" }
  | { outcome: "needs_approval" }
  | { outcome: "refused"; code: SpendingRefusal };

/** Whether a person may buy something now. */
export function judgePurchase(
  spender: Spender,
  { amount, currency_code }: { amount: bigint; currency_code: string },
  now: Date,
): SpendingVerdict {
  if (amount <= 0n || amount > MOST_MONEY) return refused("purchase_amount_wrong");
  const { limit, asked } = spender;
  if (limit !== null && currency_code !== spender.currency_code) return refused("spending_other_currency");
  if (limit !== null && spender.spent + spender.waiting + amount > limit)
    return refused("spending_limit_reached");
  if (!spender.needs_approval) return { outcome: "allowed" };
  if (asked?.state === "refused") return refused("purchase_was_refused");
  if (asked && isOpen(asked, now)) {
    if (asked.amount !== amount || asked.currency_code !== currency_code)
      return refused("purchase_other_amount");
    return { outcome: asked.state === "granted" ? "allowed" : "needs_approval" };
  }
  return spender.approvers > 0 ? { outcome: "needs_approval" } : refused("purchase_no_approver");
}

/** What a person may still spend this month; null where nothing limits her. */
export function leftOf({
  limit,
  spent,
  waiting,
}: Pick<Spender, "limit" | "spent" | "waiting">): bigint | null {
  if (limit === null) return null;
  const left = limit - spent - waiting;
  return left > 0n ? left : 0n;
}

/** Whether a purchase still waits, for an approver or for being ordered: then it is counted. */
export function isOpen(
  { state, expires_at }: Pick<AskedPurchase, "state" | "expires_at">,
  now: Date,
): boolean {
  return (state === "pending" || state === "granted") && now < expires_at;
}

/** Until when what is asked now may be decided, and what is granted now may be used. */
export function approvalExpires(now: Date): Date {
  return new Date(now.getTime() + APPROVAL_DAYS * DAY_MS);
}

export type DecisionRefusal =
  | "purchase_approvers_only"
  | "purchase_approval_decided"
  | "spending_limit_reached";

/**
 * Whether somebody may decide about a purchase; null when she may. Granting looks at the limit anew: it may have been lowered meanwhile.
 *
 * @param decides who decides, and whether she is the one who buys
 */
export function refuseDecision(
  decision: "grant" | "refuse",
  decides: { role: CompanyRole; buys: boolean },
  asked: AskedPurchase,
  spender: Pick<Spender, "limit" | "spent" | "waiting">,
  now: Date,
): DecisionRefusal | null {
  if (decides.buys || decides.role === "buyer") return "purchase_approvers_only";
  if (asked.state !== "pending" || !isOpen(asked, now)) return "purchase_approval_decided";
  const { limit, spent, waiting } = spender;
  const passes = limit !== null && spent + waiting + asked.amount > limit;
  return decision === "grant" && passes ? "spending_limit_reached" : null;
}

const refused = (code: SpendingRefusal): SpendingVerdict => ({ outcome: "refused", code });
