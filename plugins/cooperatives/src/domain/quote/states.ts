import type { QuoteSide, QuoteState, QuoteVerb } from "../../contract/quote-states";

interface Rule {
  by: QuoteSide | "clock" | "either";
  from: readonly QuoteState[];
  to: QuoteState;
}

/** What is still talked about. What expired is too: either side may go on with a new version. */
const OPEN: readonly QuoteState[] = ["asked", "offered", "countered", "expired"];

/** Who may do what from where, and where it leads. Asking makes the request, so that nothing leads from there. */
const RULES: Record<Exclude<QuoteVerb, "ask">, Rule> = {
  offer: { by: "cooperative", from: OPEN, to: "offered" },
  counter: { by: "company", from: ["offered", "countered", "expired"], to: "countered" },
  accept: { by: "either", from: ["offered", "countered"], to: "accepted" },
  withdraw: { by: "company", from: OPEN, to: "withdrawn" },
  decline: { by: "cooperative", from: OPEN, to: "declined" },
  expire: { by: "clock", from: ["asked", "offered", "countered"], to: "expired" },
};

/**
 * Where a verb leads.
 *
 * @returns null where that may not be done there, or not by her
 */
export function quoteLeadsTo(
  state: QuoteState,
  verb: Exclude<QuoteVerb, "ask">,
  by: QuoteSide | "clock",
): QuoteState | null {
  const rule = RULES[verb];
  if (rule.by === "either" ? by === "clock" : rule.by !== by) return null;
  return rule.from.includes(state) ? rule.to : null;
}

/** Whether nothing more comes of a request: it was accepted, or one side let it go. */
export const isOver = (state: QuoteState): boolean => !OPEN.includes(state);
