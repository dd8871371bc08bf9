import { model } from "@medusajs/framework/utils";
import { SCHEDULES, WEEKDAYS } from "../../../domain/payouts/schedule";
import { PAYOUT_WAYS } from "../../../domain/payouts/ways";

/** How a seller is paid. Who has none is paid as `DEFAULT_TERMS` say. */
export const PayoutTerms = model
  .define("payout_terms", {
    id: model.id({ prefix: "pterm" }).primaryKey(),
    seller_id: model.text(),
    schedule: model.enum([...SCHEDULES]).default("weekly"),
    weekday: model.enum([...WEEKDAYS]).default("saturday"),
    /** Below it she waits, in whole smallest units of the market's currency; null: the market's own. */
    minimum: model.text().nullable(),
    /** By which way, in the currencies that it pays; the market's bank pays its own otherwise. */
    way: model.enum([...PAYOUT_WAYS]).default("bank_file"),
    /** Since she chose another way. */
    way_held_until: model.dateTime().nullable(),
    /** When she last asked to be paid at once. */
    requested_at: model.dateTime().nullable(),
    /** Held by an operator, with why; until a moment, or until it is lifted. */
    held_at: model.dateTime().nullable(),
    held_until: model.dateTime().nullable(),
    held_by: model.text().nullable(),
    held_reason: model.text().nullable(),
  })
  .indexes([{ on: ["seller_id"], unique: true }]);
