import { model } from "@medusajs/framework/utils";
import { PURCHASE_APPROVAL_STATES, PURCHASE_KINDS } from "../../../contract/company";

/** A purchase that waits for an approver of the company, and what she said. */
export const PurchaseApproval = model
  .define("purchase_approval", {
    id: model.id({ prefix: "papp" }).primaryKey(),
    company_id: model.text(),
    /** Who buys. */
    customer_id: model.text(),
    kind: model.enum([...PURCHASE_KINDS]),
    /** Of what is bought: a quote's id, or under which name a purchase at tier price is ordered once. */
    reference: model.text(),
    /** Whole smallest units. */
    amount: model.text(),
    currency_code: model.text(),
    state: model.enum([...PURCHASE_APPROVAL_STATES]).default("pending"),
    asked_at: model.dateTime(),
    /** Until when it may be decided, or used once it is granted. */
    expires_at: model.dateTime(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    words: model.text().nullable(),
    /** The job that goes on with the purchase once it is granted, with its data. */
    job: model.text(),
    job_data: model.json(),
  })
  .indexes([
    {
      name: "IDX_purchase_approval_one_open",
      on: ["kind", "reference"],
      unique: true,
      where: "state in ('pending', 'granted') and deleted_at is null",
    },
    { on: ["company_id", "state", "asked_at"] },
    {
      name: "IDX_purchase_approval_waiting",
      on: ["company_id", "customer_id"],
      where: "state in ('pending', 'granted') and deleted_at is null",
    },
  ]);
