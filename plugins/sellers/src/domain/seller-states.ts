/** The states of a seller, as a table. The full life (review, site visit, expiry) grows from here. */

export type SellerStatus = "submitted" | "verified" | "suspended";

const MAY_BECOME: Record<SellerStatus, readonly SellerStatus[]> = {
  submitted: ["verified"],
  verified: ["suspended"],
  suspended: ["verified"],
};

/** The states a seller may go to from this one. */
export function nextSellerStates(from: SellerStatus): readonly SellerStatus[] {
  return MAY_BECOME[from];
}

/** Whether a seller may go from one state to another. */
export function maySellerBecome(from: SellerStatus, to: SellerStatus): boolean {
  return MAY_BECOME[from].includes(to);
}

/** Whether a seller in this state sells anything new. */
export function sells(status: SellerStatus): boolean {
  return status === "verified";
}
