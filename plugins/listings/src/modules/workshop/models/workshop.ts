import { model } from "@medusajs/framework/utils";

/** What a seller can do in a week. Who has none here packs within two working days, and keeps the days off of her country. */
export const Workshop = model.define("workshop", {
  id: model.id({ prefix: "work" }).primaryKey(),
  seller_id: model.text().unique(),
  weekly_minutes: model.number().nullable(),
  /** Working days until something from the shelf is packed. */
  handling_days: model.number(),
  /** Weekdays, 0 is Sunday; null: her country's. */
  days_off: model.json().nullable(),
});
