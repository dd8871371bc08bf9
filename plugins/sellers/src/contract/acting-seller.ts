import type { SellerStatus } from "./answers";

/** Who acts on a `/seller/*` route; set by the sellers plugin's one middleware for those routes. */
export interface ActingSeller {
  seller_id: string;
  member_id: string;
  role: "owner" | "staff";
  status: SellerStatus;
}

/** A request on a `/seller/*` route behind that middleware. */
export interface WithActingSeller {
  acting_seller: ActingSeller;
}
