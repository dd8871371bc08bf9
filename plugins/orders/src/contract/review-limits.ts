/** How much a review may hold, and how long it may be changed. For the browser too, so nothing else stands here. */
export const REVIEW_LIMITS = {
  words: 2000,
  photos: 4,
  answer: 1000,
  /** Days after it was written in which its buyer may change it. */
  changeDays: 14,
  /** Hours after it was written in which a seller may change her answer. */
  answerHours: 24,
} as const;
