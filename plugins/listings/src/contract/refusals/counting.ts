import type { Refusals } from "./refusal";

/** What is refused of counting and of the dashboard. */
export const COUNTING_REFUSALS = {} as const satisfies Refusals;
