/** What a buyer may send back, why, and until when. */

import { daysAfter } from "@dastranj/sellers/contract/days";
import type { ReturnReason } from "../contract/return-states";
import { isSent, type SellerOrderStatus } from "./seller-order-states";

/** Something is wrong with the goods, or they are not what was bought. */
const FAULTS: readonly ReturnReason[] = ["not_as_described", "damaged", "wrong_item"];

/** Whether a reason says that something is wrong with the goods; every other is a change of mind. */
export function isFault(reason: ReturnReason): boolean {
  return FAULTS.includes(reason);
}

/** Who pays the way back: whoever it is owed to. A change of mind costs the buyer that, and nothing else. */
export function postagePaidBy(reason: ReturnReason): "buyer" | "seller" {
  return isFault(reason) ? "seller" : "buyer";
}

/** The rule of one line, as the policy tells it. */
export interface LineRule {
  withdrawal_days: number;
  fault_days: number;
  exempt: boolean;
}

/** Days as they are counted where the seller lives. */
export interface ReturnCalendar {
  dayOf: (at: Date) => string;
  workingDayAfter: (day: string, nth: number) => string;
}

/**
 * The last day on which something may be asked back for a reason, as an ISO date; null when it may not at all.
 */
export function lastDayFor(
  reason: ReturnReason,
  rule: LineRule,
  deliveredAt: Date,
  calendar: ReturnCalendar,
): string | null {
  const fault = isFault(reason);
  if (!fault && rule.exempt) return null;
  const days = fault ? rule.fault_days : rule.withdrawal_days;
  return calendar.workingDayAfter(calendar.dayOf(deliveredAt), days);
}

/** One line of a part with what has become of its pieces. */
export interface LineToReturn {
  line_item_id: string;
  quantity: number;
  /** Pieces that other returns speak for. */
  claimed: number;
  rule: LineRule;
}

export interface PartToReturn {
  status: SellerOrderStatus;
  delivered_at: Date | null;
  lines: readonly LineToReturn[];
}

export interface ReturnAsked {
  reason: ReturnReason;
  items: readonly { line_item_id: string; quantity: number }[];
}

/** Why something does not come back: codes of refusals. */
export type ReturnFlaw =
  | "return_not_delivered"
  | "return_item_unknown"
  | "return_too_many"
  | "return_exempt"
  | "return_too_late";

/** Why a return may not be asked for; null when it may. */
export function mayReturn(
  part: PartToReturn,
  asked: ReturnAsked,
  calendar: ReturnCalendar,
  now: Date,
): ReturnFlaw | null {
  if (!isSent(part.status) || part.status === "shipped" || !part.delivered_at) return "return_not_delivered";
  const today = calendar.dayOf(now);
  const seen = new Set<string>();
  for (const { line_item_id, quantity } of asked.items) {
    const line = part.lines.find((one) => one.line_item_id === line_item_id);
    if (!line || seen.has(line_item_id)) return "return_item_unknown";
    seen.add(line_item_id);
    if (quantity < 1 || quantity > line.quantity - line.claimed) return "return_too_many";
    const last = lastDayFor(asked.reason, line.rule, part.delivered_at, calendar);
    if (last === null) return "return_exempt";
    if (today > last) return "return_too_late";
  }
  return seen.size === 0 ? "return_item_unknown" : null;
}

const DAY_MS = 86_400_000;

/** The moment so many days later. */
export const inDays = (from: Date, days: number) => new Date(from.getTime() + days * DAY_MS);

/** Without a calendar of the country every day is worked. */
export const everyDayIsWorked = (day: string, nth: number) => daysAfter(day, nth);
