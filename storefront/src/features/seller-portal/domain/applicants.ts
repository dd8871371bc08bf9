import type { SellerStatus } from "@dastranj/sellers/contract";

/** The states of whoever has never sold: there is nothing on her desk yet. */
const APPLICANTS: readonly SellerStatus[] = [
  "draft",
  "submitted",
  "docs_review",
  "changes_requested",
  "site_visit",
  "rejected",
];

/** Whether a seller is still an applicant, and belongs to her application instead of the desk. */
export const isApplicant = (status: SellerStatus): boolean => APPLICANTS.includes(status);
