import { model } from "@medusajs/framework/utils";

/** What was done with a pool or with a pledge to it, and by whom: only ever added. */
export const PoolEvent = model
  .define("pool_event", {
    id: model.id({ prefix: "plev" }).primaryKey(),
    pool_id: model.text(),
    /** Null for what was done with the pool itself. */
    pledge_id: model.text().nullable(),
    verb: model.text(),
    /** A member of a seller's team. */
    actor_id: model.text(),
    at: model.dateTime(),
    details: model.json().nullable(),
  })
  .indexes([{ on: ["pool_id", "at"] }]);
