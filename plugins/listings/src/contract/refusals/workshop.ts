import type { Refusals } from "./refusal";

/** What is refused of capacity, time off and promises. */
export const WORKSHOP_REFUSALS = {} as const satisfies Refusals;
