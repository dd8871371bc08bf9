import { daysAfter } from "@dastranj/sellers/contract/days";
import type { PaymentTerms } from "../../contract/wholesale-order";

/** In which days of when the last of an order was accepted the rest is to be paid; what was due before then is due at once. */
const DAYS: Record<PaymentTerms, number> = { advance: 0, on_delivery: 0, net_30: 30, net_60: 60 };

/** The last day on which the rest of an order may be paid. Days are ISO dates of the cooperative's calendar. */
export const dueOn = (terms: PaymentTerms, accepted: string): string => daysAfter(accepted, DAYS[terms]);

/** How an invoice stands: nothing of it lacks, its day has not passed, or has. */
export type InvoiceStanding = "paid" | "due" | "overdue";

/** What of an invoice still lacks, by what came for its order and did not go back, and how it stands today. */
export function invoiceStands(
  { total, due_on }: { total: bigint; due_on: string },
  came: bigint,
  today: string,
): { outstanding: bigint; state: InvoiceStanding } {
  const outstanding = came < total ? total - came : 0n;
  if (outstanding === 0n) return { outstanding, state: "paid" };
  return { outstanding, state: today > due_on ? "overdue" : "due" };
}

/** An invoice's number: the cooperative's own, without a gap in each year of its calendar: "1405-0042". */
export const invoiceNumber = (year: string, nth: number): string => `${year}-${String(nth).padStart(4, "0")}`;
