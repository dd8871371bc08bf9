import type { SellerStatus } from "./seller-states";

/** Who has a booth to arrange: whoever was verified, also while she does not sell. */
export function hasBooth(status: SellerStatus): boolean {
  return ["verified", "suspended", "expired", "renewal_review"].includes(status);
}
