/** Who sees a review: the table of its states, and what the office may do with it. */

import type { Hold, ReviewState } from "../contract/review-states";

/** What the office does with a review. */
export type ReviewVerb = "show" | "hide";

/** What stands of a review that is written anew. */
export interface Standing {
  state: ReviewState;
  held_for: readonly Hold[];
}

/**
 * Where a review stands after its words were written or changed. What the office has hidden once it sees again before anybody
 * else does.
 *
 * @param before null for a new one
 * @param found what of its words is held for
 */
export function afterWriting(before: Standing | null, found: readonly Hold[]): Standing {
  const wasHidden = before?.state === "hidden" || before?.held_for.includes("hidden_before");
  const held_for = [...found, ...(wasHidden ? (["hidden_before"] as const) : [])];
  return { state: held_for.length > 0 ? "held" : "shown", held_for };
}

const LEADS_TO: Record<ReviewState, Partial<Record<ReviewVerb, ReviewState>>> = {
  // To show what is shown says that what was reported of it is no reason to hide it.
  shown: { show: "shown", hide: "hidden" },
  held: { show: "shown", hide: "hidden" },
  hidden: { show: "shown" },
};

/** Where a verb of the office leads; null when it may not be done there. */
export function afterJudging(state: ReviewState, verb: ReviewVerb): ReviewState | null {
  return LEADS_TO[state][verb] ?? null;
}
