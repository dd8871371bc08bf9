import { model } from "@medusajs/framework/utils";
import { RETURN_REASONS, RETURN_STATES } from "../../../domain/return-states";
import { OrderReturnChange } from "./order-return-change";
import { OrderReturnLine } from "./order-return-line";
import { OrderReturnPicture } from "./order-return-picture";

/** What a buyer sends back of one seller's part of an order, from her asking to her money. Amounts are in the major unit. */
export const OrderReturn = model
  .define("order_return", {
    id: model.id({ prefix: "oret" }).primaryKey(),
    order_id: model.text(),
    seller_order_id: model.text(),
    seller_id: model.text(),
    display_id: model.number(),
    currency_code: model.text(),
    state: model.enum([...RETURN_STATES]).default("requested"),
    reason: model.enum([...RETURN_REASONS]),
    /** The buyer's. */
    words: model.text(),
    /** The browser's name of it: who presses twice asks once. */
    request_key: model.text(),
    /** Who pays the way back. */
    postage_by: model.enum(["buyer", "seller"]),
    requested_at: model.dateTime(),
    /** Until then the seller answers. */
    answer_by: model.dateTime(),
    /** How many days the buyer has to send it, and to take a decision to the office, as the policy says. */
    send_within_days: model.number(),
    dispute_within_days: model.number(),
    approved_at: model.dateTime().nullable(),
    /** Until then the buyer sends it. */
    send_by: model.dateTime().nullable(),
    /** Until then the buyer may take what was decided to the office. */
    dispute_by: model.dateTime().nullable(),
    refusal_words: model.text().nullable(),
    dispute_words: model.text().nullable(),
    /** When the buyer found too little what was given back; she may do so once. */
    contested_at: model.dateTime().nullable(),
    tracking_number: model.text().nullable(),
    carrier: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
    /** When it came back; null also when money was given without. */
    received_at: model.dateTime().nullable(),
    /** In which condition, in the seller's words. */
    condition: model.text().nullable(),
    /** What it all comes to; until it is here, what it would. */
    full_amount: model.bigNumber(),
    /** What goes back of it; null while nothing was decided. */
    amount: model.bigNumber().nullable(),
    /** Why it is less. */
    amount_words: model.text().nullable(),
    /** What of the amount has been owed to the buyer already. */
    owed_amount: model.bigNumber().default(0),
    /** What the way back cost: of a buyer who bears it, what the seller paid; of a seller who bears it, what the buyer paid. */
    postage_amount: model.bigNumber().nullable(),
    /** When the office gave a buyer by hand what the seller bears. */
    postage_paid_at: model.dateTime().nullable(),
    postage_paid_by: model.text().nullable(),
    office_words: model.text().nullable(),
    settled_at: model.dateTime().nullable(),
    lines: model.hasMany(() => OrderReturnLine, { mappedBy: "order_return" }),
    photos: model.hasMany(() => OrderReturnPicture, { mappedBy: "order_return" }),
    changes: model.hasMany(() => OrderReturnChange, { mappedBy: "order_return" }),
  })
  .cascades({ delete: ["lines", "photos", "changes"] })
  .indexes([
    { on: ["order_id", "request_key"], unique: true },
    { on: ["seller_order_id"] },
    { on: ["seller_id", "state", "requested_at"] },
    // The office, and the clock: what waits for either.
    { on: ["state", "requested_at"] },
    { on: ["answer_by"], where: "state = 'requested' and deleted_at is null" },
    { on: ["send_by"], where: "state = 'approved' and deleted_at is null" },
  ]);
