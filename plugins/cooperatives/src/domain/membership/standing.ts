import type { MembershipState } from "../../contract/membership";

/** How a producer stands to a cooperative right now, whatever was promised earlier: only who is `good` is asked for more. */
export type Standing = "good" | "not_a_member" | "membership_suspended" | "seller_not_verified";

/** A seller's own suspension ends no membership: it is read where it matters. */
export function standing(membership: MembershipState | null, sellerStatus: string): Standing {
  if (membership === "suspended") return "membership_suspended";
  if (membership !== "active") return "not_a_member";
  return sellerStatus === "verified" ? "good" : "seller_not_verified";
}
