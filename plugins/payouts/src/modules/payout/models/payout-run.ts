import { model } from "@medusajs/framework/utils";
import { RUN_STATES } from "../../../domain/payouts/states";

/** Sellers who are paid together: one operator makes it, another approves it. */
export const PayoutRun = model
  .define("payout_run", {
    id: model.id({ prefix: "prun" }).primaryKey(),
    currency_code: model.text(),
    state: model.enum([...RUN_STATES]).default("draft"),
    /** The browser's: a draft is made once for each. */
    request_key: model.text(),
    made_by: model.text(),
    made_at: model.dateTime(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    /** When the bank's file was first taken, which is written the same each time. */
    file_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["request_key"], unique: true }, { on: ["made_at"] }]);
