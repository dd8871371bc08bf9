import { model } from "@medusajs/framework/utils";

/** What a member promises a pool; see `PledgeTerms`. At most one of a member and pool is not withdrawn. */
export const Pledge = model
  .define("pledge", {
    id: model.id({ prefix: "pldg" }).primaryKey(),
    pool_id: model.text(),
    cooperative_id: model.text(),
    producer_id: model.text(),
    weekly_quantity: model.number(),
    unit_price: model.text(),
    raw_material: model.text().nullable(),
    minimum_batch: model.number(),
    grade: model.text(),
    valid_from: model.text(),
    valid_to: model.text(),
    withdrawn_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_pledge_one_standing",
      on: ["pool_id", "producer_id"],
      unique: true,
      where: "withdrawn_at is null and deleted_at is null",
    },
    { on: ["producer_id", "withdrawn_at"] },
    { on: ["cooperative_id"] },
  ])
  .checks([
    {
      name: "pledge_of_something",
      expression: (columns) => `${columns.weekly_quantity} > 0 and ${columns.minimum_batch} > 0`,
    },
  ]);
