import type { QuoteSide, QuoteState } from "../../contract/quote-states";
import { quoteLeadsTo } from "./states";

/** A request as it stands when somebody accepts. */
export interface StandingRequest {
  state: QuoteState;
  /** Null while nothing was offered. */
  newest: { id: string; offered_by: QuoteSide; valid_until: Date } | null;
  accepted_quote_id: string | null;
}

export type AcceptanceRefusal =
  | "quote_already_accepted"
  | "quote_over"
  | "quote_nothing_offered"
  | "quote_newer_version"
  | "quote_own_version"
  | "quote_expired";

/**
 * What comes of accepting a version: only the newest counts, of the other side, while it holds. Accepted again it is the same
 * acceptance.
 *
 * @returns `accept`, `already`, or why not
 */
export function judgeAcceptance(
  { state, newest, accepted_quote_id }: StandingRequest,
  { quote_id, by, now }: { quote_id: string; by: QuoteSide; now: Date },
): "accept" | "already" | AcceptanceRefusal {
  if (state === "accepted") return quote_id === accepted_quote_id ? "already" : "quote_already_accepted";
  if (state === "declined" || state === "withdrawn") return "quote_over";
  if (!newest) return "quote_nothing_offered";
  if (newest.id !== quote_id) return "quote_newer_version";
  if (newest.offered_by === by) return "quote_own_version";
  if (!quoteLeadsTo(state, "accept", by) || newest.valid_until.getTime() <= now.getTime())
    return "quote_expired";
  return "accept";
}
