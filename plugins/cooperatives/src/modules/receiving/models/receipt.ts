import { model } from "@medusajs/framework/utils";
import { RECEIPT_STATES, REJECTION_REASONS } from "../../../contract/receiving";

/** What the scales and the eye said of what a member brought to the hub. Quantities in the measure's smallest. */
export const Receipt = model
  .define("receipt", {
    id: model.id({ prefix: "rcpt" }).primaryKey(),
    wholesale_order_id: model.text(),
    /** Her accepted share. */
    allotment_id: model.text(),
    cooperative_id: model.text(),
    /** The member: a seller. */
    seller_id: model.text(),
    /** The browser's name of it: who presses twice receives once. */
    request_key: model.text(),
    state: model.enum([...RECEIPT_STATES]).default("weighed"),
    weighed: model.number(),
    rejected: model.number(),
    /** What was taken of it; what the operator says, once she decided. */
    accepted: model.number(),
    reason: model.enum([...REJECTION_REASONS]).nullable(),
    grade: model.text(),
    words: model.text().default(""),
    received_by: model.text(),
    received_at: model.dateTime(),
    /** Whoever says nothing until then has agreed. */
    agree_by: model.dateTime(),
    objection: model.text().nullable(),
    decision: model.text().nullable(),
    /** When it was agreed with or decided: from then on it is paid for. */
    final_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_receipt_once",
      on: ["cooperative_id", "request_key"],
      unique: true,
      where: "deleted_at is null",
    },
    { on: ["allotment_id"] },
    { on: ["wholesale_order_id", "received_at"] },
    { on: ["cooperative_id", "received_at"] },
    { on: ["seller_id", "received_at"] },
    { on: ["state", "received_at"] },
  ]);
