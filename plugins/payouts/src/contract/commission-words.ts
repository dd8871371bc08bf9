export const CHANNELS = ["retail", "wholesale"] as const;
/** A line is wholesale when its price came of a quantity tier that only wholesale buyers have. */
export type Channel = (typeof CHANNELS)[number];

/** The reasons by which one rule wins over another, the strongest first; why so: `domain/commission/specificity`. */
export const SPECIFICITY = ["seller", "new_seller", "campaign", "category", "county", "channel"] as const;
export type SpecificityReason = (typeof SPECIFICITY)[number];
