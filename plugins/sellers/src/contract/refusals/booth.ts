import type { Refusals } from "./refusal";

export const BOOTH_REFUSALS = {} as const satisfies Refusals;
