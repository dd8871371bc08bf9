/** What is answered of sending, handing over and receiving. */

import type { OrderStanding } from "./order-standing";

/** So many pieces of a line of the order. */
export interface Pieces {
  line_item_id: string;
  quantity: number;
}

/** A parcel that left. */
export interface Tracking {
  number: string;
  carrier: string | null;
  /** Where its carrier shows how far it has come; null where none does. */
  url: string | null;
  /** ISO instant at which it left. */
  sent_at: string;
  /** What is in it; null: all of the part. */
  items: Pieces[] | null;
}

/** That a part was received, and whether a photo shows it. */
export interface Received {
  /** ISO instant. */
  at: string;
  /** Who said so. */
  by: "buyer" | "seller" | "operator";
  photo: boolean;
}

/** `GET /seller/orders/:id/proof` and `GET /store/orders/:id/parts/:part_id/proof`: the photo, as a data address; null: there is none. */
export interface ProofAnswer {
  photo: string | null;
}

/** `POST /seller/orders/accept {ids}`: what became of each, in the order they were named. */
export interface AcceptManyAnswer {
  results: { id: string; accepted: boolean; refused: { code: string; fa: string; en: string } | null }[];
}

/** `GET /store/customers/me/order-standings?ids=`: those of the buyer's own orders, by id. */
export interface OrderStandingsAnswer {
  standings: Record<string, OrderStanding>;
}
