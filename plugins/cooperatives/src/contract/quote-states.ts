/** Where a request for a quote may stand, what may be done with it, and who does it. */

export const QUOTE_STATES = [
  "asked",
  "offered",
  "countered",
  "accepted",
  "declined",
  "withdrawn",
  "expired",
] as const;
export type QuoteState = (typeof QUOTE_STATES)[number];

/** Of a quote there are two sides; the clock is neither. */
export const QUOTE_SIDES = ["company", "cooperative"] as const;
export type QuoteSide = (typeof QUOTE_SIDES)[number];

export const QUOTE_VERBS = ["ask", "offer", "counter", "accept", "withdraw", "decline", "expire"] as const;
export type QuoteVerb = (typeof QUOTE_VERBS)[number];

/** How long an offer may hold, in days. */
export const LONGEST_VALIDITY = 60;
