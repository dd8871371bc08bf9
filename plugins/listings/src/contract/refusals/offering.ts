import type { Refusals } from "./refusal";

/** What is refused when goods are put on sale, changed, or judged by the office. */
export const OFFERING_REFUSALS = {
  listing_not_found: {
    kind: "not_found",
    fa: "چنین کالایی در غرفهٔ شما نیست.",
    en: "There is no such listing in your booth.",
  },
} as const satisfies Refusals;
