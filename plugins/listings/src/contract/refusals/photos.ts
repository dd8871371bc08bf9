import type { Refusals } from "./refusal";

/** What is refused of a listing's photos. */
export const PHOTO_REFUSALS = {} as const satisfies Refusals;
