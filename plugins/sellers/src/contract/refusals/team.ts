import type { Refusals } from "./refusal";

export const TEAM_REFUSALS = {} as const satisfies Refusals;
