import { model } from "@medusajs/framework/utils";
import { CLAIM_STATES, DISPATCH_STATES } from "../../../contract/receiving";

/** A consolidated shipment of a wholesale order, or of a part of it. */
export const Dispatch = model
  .define("dispatch", {
    id: model.id({ prefix: "dsp" }).primaryKey(),
    wholesale_order_id: model.text(),
    cooperative_id: model.text(),
    company_id: model.text(),
    request_key: model.text(),
    /** The order's shipments are counted from 1. */
    number: model.number(),
    state: model.enum([...DISPATCH_STATES]).default("sent"),
    quantity: model.number(),
    /** Nothing follows it, though less than was ordered may have left. */
    is_last: model.boolean().default(false),
    words: model.text().default(""),
    carrier: model.text().nullable(),
    tracking_number: model.text().nullable(),
    sent_by: model.text(),
    sent_at: model.dateTime(),
    arrived_at: model.dateTime().nullable(),
    answered_by: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
    /** What the buyer says was missing or not as agreed. */
    claim_quantity: model.number().nullable(),
    claim_words: model.text().nullable(),
    claim_state: model.enum([...CLAIM_STATES]).nullable(),
    /** Whose turn it is has until then. */
    claim_until: model.dateTime().nullable(),
    /** What the cooperative would grant, where that is less, and why. */
    claim_offered: model.number().nullable(),
    claim_answer: model.text().nullable(),
    /** What the operator says. */
    claim_decision: model.text().nullable(),
    /** So much of the shipment counts as not delivered; null as long as the claim is open. */
    claim_granted: model.number().nullable(),
    /** When the claim had its end, and it was said how much of it is granted. */
    granted_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_dispatch_once",
      on: ["cooperative_id", "request_key"],
      unique: true,
      where: "deleted_at is null",
    },
    {
      name: "IDX_dispatch_number",
      on: ["wholesale_order_id", "number"],
      unique: true,
      where: "deleted_at is null",
    },
    { on: ["cooperative_id", "sent_at"] },
    { on: ["claim_state", "answered_at"] },
  ]);
