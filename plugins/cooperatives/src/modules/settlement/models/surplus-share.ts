import { model } from "@medusajs/framework/utils";

/** A member's part of a year's surplus, by what her goods earned in it. */
export const SurplusShare = model
  .define("surplus_share", {
    id: model.id({ prefix: "sups" }).primaryKey(),
    surplus_id: model.text(),
    cooperative_id: model.text(),
    seller_id: model.text(),
    earned: model.text(),
    share: model.text(),
    shared_at: model.dateTime(),
  })
  .indexes([
    {
      name: "IDX_surplus_share_once",
      on: ["surplus_id", "seller_id"],
      unique: true,
      where: "deleted_at is null",
    },
    { on: ["seller_id", "shared_at"] },
  ]);
