import { model } from "@medusajs/framework/utils";
import { PAYOUT_STATES } from "../../../domain/payouts/states";
import { PAYOUT_WAYS } from "../../../domain/payouts/ways";

/** What one seller is paid in a run, or why she is not. Its id names it to the bank and in the books. */
export const Payout = model
  .define("payout", {
    id: model.id({ prefix: "pout" }).primaryKey(),
    run_id: model.text(),
    seller_id: model.text(),
    currency_code: model.text(),
    /** Whole smallest units. */
    amount: model.text(),
    state: model.enum([...PAYOUT_STATES]),
    /** By which way it goes; as it was approved. */
    provider_id: model.enum([...PAYOUT_WAYS]).default("bank_file"),
    /** Why she was left out, by its code; or in the bank's words why it failed. */
    reason: model.text().nullable(),
    /** The account as it stood when the books were told, still sealed: what was approved is what is paid. */
    sheba_sealed: model.text().nullable(),
    /** Written when it was opened for the bank's file. */
    sheba_masked: model.text().nullable(),
    /** Her account at Stripe as it stood then, and the transfer to it. */
    account_id: model.text().nullable(),
    transfer_id: model.text().nullable(),
    /** Before Stripe was first asked: from then on it may have been sent, whatever was answered. */
    called_at: model.dateTime().nullable(),
    /** What of it and of its transfer at Stripe does not agree. */
    flaw: model.text().nullable(),
    /** When the books were told that it goes, and what came of it. */
    intent_at: model.dateTime().nullable(),
    outcome_at: model.dateTime().nullable(),
    /** Why the reconciler found it hanging; null when it does not. */
    hangs: model.text().nullable(),
  })
  .indexes([
    { on: ["run_id", "state", "id"] },
    { on: ["seller_id", "intent_at"] },
    {
      name: "IDX_payout_one_open",
      on: ["seller_id", "currency_code"],
      unique: true,
      where: "state = 'in_transit' and deleted_at is null",
    },
    { name: "IDX_payout_hangs", on: ["id"], where: "hangs is not null and deleted_at is null" },
  ]);
