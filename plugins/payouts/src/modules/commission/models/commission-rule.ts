import { model } from "@medusajs/framework/utils";
import { CHANNELS } from "../../../contract/commission-words";

/**
 * One version of a rule of commission. Written once; only its end comes nearer, when it is changed or ended. A trigger refuses all
 * else.
 */
export const CommissionRule = model
  .define("commission_rule", {
    id: model.id({ prefix: "crulev" }).primaryKey(),
    /** The same in all versions. */
    rule_id: model.text(),
    version: model.number(),
    name: model.text(),
    name_en: model.text(),
    seller_id: model.text().nullable(),
    new_seller_days: model.number().nullable(),
    category: model.text().nullable(),
    county: model.text().nullable(),
    channel: model.enum([...CHANNELS]).nullable(),
    /** Hundredths of a percent. */
    rate: model.number(),
    /** `{ irr: { fixed, minimum, maximum } }`, whole smallest units as decimal strings. */
    amounts: model.json(),
    /** The days it was written for, in the market's time zone; it holds from the first and no more on the last. */
    from_day: model.text().nullable(),
    to_day: model.text().nullable(),
    begins_at: model.dateTime(),
    ends_at: model.dateTime().nullable(),
    note: model.text().nullable(),
    /** The operator; null for what came with the market. */
    created_by: model.text().nullable(),
    ended_by: model.text().nullable(),
  })
  .indexes([{ on: ["rule_id", "version"], unique: true }, { on: ["seller_id"] }, { on: ["ends_at"] }]);
