/** Who sees a review. */
export const REVIEW_STATES = ["shown", "held", "hidden"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** Why a review waits for the office. */
export type Hold = "link" | "phone" | "email" | "handle" | "hidden_before";

export const STARS = [1, 2, 3, 4, 5] as const;
export type Stars = (typeof STARS)[number];

/** What many stars say together. */
export interface Rating {
  /** 1…5, to two places; null while nobody gave any. */
  average: number | null;
  count: number;
  /** How many gave 1, 2, 3, 4 and 5. */
  stars: Record<Stars, number>;
}
