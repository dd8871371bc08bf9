import type { Refusals } from "./refusal";

export const POLICY_REFUSALS = {} as const satisfies Refusals;
