import type { Refusals } from "./refusal";

export const APPLICATION_REFUSALS = {} as const satisfies Refusals;
