import { model } from "@medusajs/framework/utils";

/** What was left of a cooperative's year in one currency, and that it was shared among its members: once. */
export const Surplus = model
  .define("surplus", {
    id: model.id({ prefix: "surp" }).primaryKey(),
    cooperative_id: model.text(),
    /** Of the cooperative's own calendar. */
    year: model.number(),
    calendar: model.enum(["persian", "gregory"]),
    currency_code: model.text(),
    amount: model.text(),
    earned: model.text(),
    members: model.number(),
    shared_by: model.text(),
    shared_at: model.dateTime(),
  })
  .indexes([
    {
      name: "IDX_surplus_once_a_year",
      on: ["cooperative_id", "year", "currency_code"],
      unique: true,
      where: "deleted_at is null",
    },
  ]);
