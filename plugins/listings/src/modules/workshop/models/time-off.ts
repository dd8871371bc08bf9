import { model } from "@medusajs/framework/utils";
import { TIME_OFF_MODES } from "../../../contract/workshop";

/** Days on which a seller is away, both included, as ISO dates of her own calendar. No two of hers overlap. */
export const TimeOff = model
  .define("time_off", {
    id: model.id({ prefix: "toff" }).primaryKey(),
    seller_id: model.text(),
    from_day: model.text(),
    to_day: model.text(),
    mode: model.enum([...TIME_OFF_MODES]),
    /** What buyers read of it. */
    note: model.text().default(""),
  })
  .indexes([{ on: ["seller_id", "to_day"] }, { on: ["to_day"] }]);
