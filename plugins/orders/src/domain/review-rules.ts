/** Who may review what, for how long it may be changed, and under which name it is shown. */

import { contactMarks } from "./contact-marks";
import type { SellerOrderStatus } from "./seller-order-states";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const RECEIVED: readonly SellerOrderStatus[] = ["delivered", "completed"];

/** What was bought, and what became of it. */
export interface BoughtLine {
  status: SellerOrderStatus;
  quantity: number;
  returned_quantity: number;
  /** Null where an order of former times no longer knows it. */
  product_id: string | null;
}

/** Whether the buyer of a part has it, so that she may say how its seller was. */
export function isReceived(status: SellerOrderStatus): boolean {
  return RECEIVED.includes(status);
}

/** Why something may not be reviewed: it is not there yet, or it went back as a whole; null when it may. */
export function whyNoReview(line: BoughtLine): "review_not_received" | "review_returned" | null {
  if (!isReceived(line.status) || line.product_id === null) return "review_not_received";
  return line.returned_quantity >= line.quantity ? "review_returned" : null;
}

/** The moment after which a review stays as it is. */
export function changeUntil(writtenAt: Date, days: number): Date {
  return new Date(writtenAt.getTime() + days * DAY_MS);
}

/** The moment after which a seller's answer stays as it is. */
export function answerUntil(answeredAt: Date, hours: number): Date {
  return new Date(answeredAt.getTime() + hours * HOUR_MS);
}

const LONGEST_NAME = 40;

/**
 * The name under which a review is shown: the first name and the initial of the last. Null where there is none to show, or
 * where somebody's name is a telephone number.
 */
export function shownName(first: string | null | undefined, last: string | null | undefined): string | null {
  const clean = (text: string | null | undefined) =>
    (text ?? "").normalize("NFC").replace(/\s+/g, " ").trim();
  const [given, family] = [clean(first), clean(last)];
  if (!given || given.length > LONGEST_NAME || contactMarks(`${given} ${family}`).length > 0) return null;
  const [initial = ""] = family.match(/\p{L}/u) ?? [];
  return initial ? `${given} ${initial.toUpperCase()}.` : given;
}
