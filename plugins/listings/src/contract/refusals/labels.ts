import type { Refusals } from "./refusal";

/** What is refused of labels. */
export const LABEL_REFUSALS = {} as const satisfies Refusals;
