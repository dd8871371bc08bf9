import type { SellerStatus } from "@dastranj/sellers/contract";

/** The stops of an application after it was sent, as the applicant sees them. */
export const STOPS = ["submitted", "docs_review", "site_visit", "verified"] as const;

export interface ProgressStop {
  stop: (typeof STOPS)[number];
  stage: "done" | "current" | "ahead";
}

/** What counts as which stop: whoever is asked for changes is still in the review. */
const AT: Partial<Record<SellerStatus, (typeof STOPS)[number]>> = {
  submitted: "submitted",
  docs_review: "docs_review",
  changes_requested: "docs_review",
  site_visit: "site_visit",
};

/** Where an application stands on its way; nothing for one that has left it, verified or not. */
export function progressOf(status: SellerStatus): ProgressStop[] {
  const at = AT[status];
  if (!at) return [];
  const now = STOPS.indexOf(at);
  return STOPS.map((stop, index) => ({
    stop,
    // That it was sent is done as soon as it is.
    stage: index < now || stop === "submitted" ? "done" : index === Math.max(now, 1) ? "current" : "ahead",
  }));
}
