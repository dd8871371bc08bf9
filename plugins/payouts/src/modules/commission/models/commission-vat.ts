import { model } from "@medusajs/framework/utils";

/** The rate of VAT on commission from a day on, until the next. Written once; of two for one day the later written holds. */
export const CommissionVat = model.define("commission_vat", {
  id: model.id({ prefix: "cvat" }).primaryKey(),
  /** Hundredths of a percent. */
  rate: model.number(),
  from_day: model.text(),
  begins_at: model.dateTime(),
  note: model.text().nullable(),
  created_by: model.text().nullable(),
});
