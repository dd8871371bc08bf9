/** Why somebody says that a review should not stand there. For the browser too. */
export const REPORT_REASONS = [
  "insult",
  "not_about_goods",
  "personal_data",
  "advert",
  "untrue",
  "other",
] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];
