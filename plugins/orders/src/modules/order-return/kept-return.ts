import type { Context } from "@medusajs/framework/types";
import type { ReturnReason } from "../../contract/return-states";
import type { ReturnState, ReturnVerb } from "../../domain/return-states";
import type { Actor } from "../../domain/seller-order-states";

/** A return as a buyer asks for it. */
export interface NewReturn {
  order_id: string;
  seller_order_id: string;
  seller_id: string;
  display_id: number;
  currency_code: string;
  reason: ReturnReason;
  words: string;
  request_key: string;
  postage_by: "buyer" | "seller";
  requested_at: Date;
  answer_by: Date;
  send_within_days: number;
  dispute_within_days: number;
  lines: { line_item_id: string; quantity: number }[];
}

/** A return's row with its lines. */
export interface KeptReturn extends Omit<NewReturn, "lines"> {
  id: string;
  state: ReturnState;
  approved_at: Date | null;
  send_by: Date | null;
  dispute_by: Date | null;
  contested_at: Date | null;
  sent_at: Date | null;
  received_at: Date | null;
  settled_at: Date | null;
  full_amount: number;
  amount: number | null;
  owed_amount: number;
  postage_amount: number | null;
  lines: { id: string; line_item_id: string; quantity: number; settled_quantity: number }[];
  photos: { id: string; upload_key: string; file_key: string }[];
}

/** What somebody does to a return. */
export interface ReturnMove {
  id: string;
  /** Whose it must be, to be found at all. */
  of: { seller_id?: string; order_id?: string };
  verb: ReturnVerb;
  by: Actor;
  actor_id: string | null;
  reason: string | null;
  now: Date;
}

/** What a move writes besides the state. */
export interface ReturnWrites {
  /** Columns of the return. */
  fields?: Record<string, unknown>;
  /** Pieces that are settled by it, by the line's item; `back` when they came back themselves, and then those that go on sale again. */
  settled?: { pieces: ReadonlyMap<string, number>; back: boolean; onSale?: ReadonlyMap<string, number> };
  /** What goes back by it, for the trail. */
  amount?: string | null;
  /** What else is written in the same transaction: jobs, what people are told. */
  alongside?: (context: Context) => Promise<unknown>;
}
