import type { Refusals } from "./refusal";

/** What is refused of lists that are imported. */
export const SHEET_REFUSALS = {} as const satisfies Refusals;
