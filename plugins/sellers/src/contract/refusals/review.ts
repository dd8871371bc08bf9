import type { Refusals } from "./refusal";

export const REVIEW_REFUSALS = {} as const satisfies Refusals;
