import { model } from "@medusajs/framework/utils";
import { ACCOUNT_STATES } from "../../../contract/payout-words";

/** A seller's account at Stripe, as it stood when Stripe was last asked. */
export const PayoutAccount = model
  .define("payout_account", {
    id: model.id({ prefix: "pacc" }).primaryKey(),
    seller_id: model.text(),
    /** Stripe's id of it. */
    account_id: model.text(),
    country: model.text(),
    state: model.enum([...ACCOUNT_STATES]).default("incomplete"),
    /** What Stripe still wants to know, by kind. */
    needs: model.array(),
    /** In which it is paid. */
    currencies: model.array(),
    /** When Stripe was asked for what stands here. */
    looked_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["seller_id"], unique: true },
    { on: ["account_id"], unique: true },
  ]);
