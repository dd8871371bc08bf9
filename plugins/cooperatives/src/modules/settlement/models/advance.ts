import { model } from "@medusajs/framework/utils";
import { ADVANCE_STATES, ADVANCE_WAYS } from "../../../contract/advances";

/** What a cooperative gave a member before her goods were paid: repaid by settlements. */
export const Advance = model
  .define("advance", {
    id: model.id({ prefix: "advc" }).primaryKey(),
    wholesale_order_id: model.text(),
    cooperative_id: model.text(),
    /** The member: a seller. */
    seller_id: model.text(),
    /** The browser's: it is given once for each. */
    request_key: model.text(),
    way: model.enum([...ADVANCE_WAYS]),
    state: model.enum([...ADVANCE_STATES]),
    amount: model.text(),
    /** What is still to be repaid. */
    outstanding: model.text(),
    currency_code: model.text(),
    words: model.text().default(""),
    given_by: model.text(),
    given_at: model.dateTime(),
    confirmed_by: model.text().nullable(),
    confirmed_at: model.dateTime().nullable(),
    cancelled_by: model.text().nullable(),
    cancelled_at: model.dateTime().nullable(),
    denied_by: model.text().nullable(),
    denied_at: model.dateTime().nullable(),
    /** What its member wrote of it. */
    denied_because: model.text().default(""),
  })
  .indexes([
    {
      name: "IDX_advance_once",
      on: ["cooperative_id", "request_key"],
      unique: true,
      where: "deleted_at is null",
    },
    { on: ["wholesale_order_id", "seller_id"] },
    { on: ["cooperative_id", "given_at"] },
    { on: ["seller_id", "given_at"] },
  ]);
