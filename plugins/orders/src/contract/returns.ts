/** What the routes of returns answer. Amounts are numbers in the currency's major unit. */

import type { PickupPlace, SellerName } from "./answers";
import type { ReturnReason, ReturnState, ReturnVerb } from "./return-states";
import type { Actor } from "./states";

export type { ReturnReason, ReturnState, ReturnVerb };

/** So many photos show what is wrong. */
export const RETURN_PHOTOS = 5;

export interface ReturnItem {
  line_item_id: string;
  title: string;
  variant_title: string | null;
  thumbnail: string | null;
  quantity: number;
  /** How many came back, or were paid for without. */
  settled_quantity: number;
  /**
   * What of it goes on sale again: whether it may (stock of it is kept), how many the seller said, and how many went into stock
   * (null until that is done). Null for the buyer, whom it does not concern.
   */
  on_sale: { may: boolean; said: number; done: number | null } | null;
}

/** A line of a return's trail. */
export interface ReturnStep {
  verb: ReturnVerb | "ask";
  state: ReturnState;
  by: Actor;
  reason: string | null;
  amount: number | null;
  /** ISO instant. */
  at: string;
}

/** A return, as everybody sees it who may. */
export interface ReturnFacts {
  id: string;
  /** Of the seller's part. */
  part_id: string;
  /** Of the order. */
  display_id: number;
  currency_code: string;
  state: ReturnState;
  reason: ReturnReason;
  words: string;
  postage_by: "buyer" | "seller";
  items: ReturnItem[];
  /** Ids of the photos that the buyer shows. */
  photos: string[];
  requested_at: string;
  /** Until then the seller answers; who says nothing agrees. */
  answer_by: string;
  /** Until then the buyer sends it. */
  send_by: string | null;
  /** Until then the buyer may take what was decided to the office. */
  dispute_by: string | null;
  tracking: { number: string; carrier: string | null; url: string | null } | null;
  sent_at: string | null;
  received_at: string | null;
  condition: string | null;
  /** What all of it comes to. */
  full_amount: number;
  /** What goes back; null while that is not decided. */
  amount: number | null;
  amount_words: string | null;
  /** What the way back cost: taken from what goes back where the buyer bears it, given to her by the office where the seller does. */
  postage: number | null;
  /** When the office gave it. */
  postage_paid_at: string | null;
  refusal_words: string | null;
  dispute_words: string | null;
  office_words: string | null;
  /** What was paid back of it, and when. "unpaid": no money had come, so none goes back. */
  refunds: { state: "due" | "paid_back" | "unpaid"; amount: number | null; at: string | null }[];
  steps: ReturnStep[];
  /** What the reader may do next. */
  may: ReturnVerb[];
}

/** A buyer's own. */
export interface BuyerReturn extends ReturnFacts {
  seller: SellerName;
  /** Where she sends it; null while that is not agreed. */
  send_to: PickupPlace[] | null;
}

/** What of a delivered part may be sent back today. */
export interface ReturnablePart {
  part_id: string;
  items: {
    line_item_id: string;
    title: string;
    variant_title: string | null;
    thumbnail: string | null;
    /** Pieces that nobody has asked back yet. */
    left: number;
    /** Last day, an ISO date, for a change of mind (null: it is exempt) and for a fault. */
    mind_until: string | null;
    fault_until: string | null;
    /** Whether that day is not over. */
    mind: boolean;
    fault: boolean;
  }[];
}

/** `GET /store/orders/:id/returns`: empty for whoever is not the order's buyer. */
export interface OrderReturnsAnswer {
  returns: BuyerReturn[];
  parts: ReturnablePart[];
}

/** `POST /store/orders/:id/returns`, and what the buyer does to one of them. */
export interface BuyerReturnAnswer {
  return: BuyerReturn;
}

/** `POST /store/orders/:id/returns/:return_id/photos` */
export interface ReturnPhotoAnswer {
  photo: { id: string };
}

/** A row of a list of returns. */
export interface ReturnRow {
  id: string;
  part_id: string;
  display_id: number;
  state: ReturnState;
  reason: ReturnReason;
  buyer_name: string;
  /** Pieces. */
  pieces: number;
  currency_code: string;
  full_amount: number;
  requested_at: string;
  answer_by: string;
}

/** `GET /seller/returns?group=&limit=&offset=` */
export interface SellerReturnsAnswer {
  returns: ReturnRow[];
  count: number;
  offset: number;
  limit: number;
  /** How many stand where something is hers to do, and how many there are in all. */
  counts: { hers: number; all: number };
}

/** `GET /seller/returns/:id`, and what she does to it. */
export interface SellerReturnAnswer {
  return: ReturnFacts & {
    buyer_name: string;
    /** Whether she has said where goods are handed over: there the buyer sends it. */
    has_address: boolean;
  };
}

/** `GET /admin/order-returns?group=&limit=&offset=` */
export interface AdminReturnsAnswer {
  returns: (ReturnRow & { seller: SellerName })[];
  count: number;
  offset: number;
  limit: number;
}

/** `GET /admin/order-returns/:id`, and what the office decides. */
export interface AdminReturnAnswer {
  return: ReturnFacts & { buyer_name: string; order_id: string; seller: SellerName };
}
