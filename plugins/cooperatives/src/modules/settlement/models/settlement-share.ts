import { model } from "@medusajs/framework/utils";

/** A member's part of a settlement, with all that it was reckoned from: never changed. */
export const SettlementShare = model
  .define("settlement_share", {
    id: model.id({ prefix: "sshr" }).primaryKey(),
    settlement_id: model.text(),
    wholesale_order_id: model.text(),
    cooperative_id: model.text(),
    /** The member: a seller. */
    seller_id: model.text(),
    quantity: model.number(),
    /** As `ShareLine`. */
    lines: model.json(),
    /** As `ShareRepaid`. */
    repayments: model.json(),
    earned: model.text(),
    repaid: model.text(),
    due: model.text(),
    settled_at: model.dateTime(),
  })
  .indexes([
    {
      name: "IDX_settlement_share_one_of_an_order",
      on: ["wholesale_order_id", "seller_id"],
      unique: true,
      where: "deleted_at is null",
    },
    { on: ["settlement_id", "seller_id"] },
    { on: ["seller_id", "settled_at"] },
    { on: ["cooperative_id", "settled_at"] },
  ]);
