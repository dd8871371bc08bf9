import { model } from "@medusajs/framework/utils";
import { MEASURES, type Measure } from "../../../contract/measure";
import { POOL_STATES } from "../../../contract/pool";

/** What a cooperative offers in bulk. Quantities in the measure's smallest, money in whole smallest units. */
export const Pool = model
  .define("pool", {
    id: model.id({ prefix: "pool" }).primaryKey(),
    cooperative_id: model.text(),
    /** Medusa's product, once it stands; it has the same handle. */
    product_id: model.text().nullable(),
    handle: model.text(),
    state: model.enum([...POOL_STATES]).default("draft"),
    title: model.text(),
    title_en: model.text(),
    story: model.text().default(""),
    story_en: model.text().default(""),
    /** Handle. */
    category: model.text(),
    measure: model.enum(Object.keys(MEASURES) as Measure[]),
    currency_code: model.text(),
    /** As `PoolGrade`. */
    grades: model.json(),
    packaging: model.text().default(""),
    packaging_en: model.text().default(""),
    tolerance_bp: model.number(),
    minimum_order: model.number(),
    deposit_percent: model.number(),
    lead_days: model.number(),
    /** As `PoolTier`. */
    tiers: model.json(),
    margin_bp: model.number(),
    /** As `PoolDirect`; null: it is only quoted. */
    direct: model.json().nullable(),
    /** `Photo[]`, the cover first; null where there is none. */
    photos: model.json().nullable(),
    /** Names the form that made it: sent twice it stands once. */
    request_key: model.text(),
    opened_at: model.dateTime().nullable(),
    closed_at: model.dateTime().nullable(),
  })
  .indexes([
    { name: "IDX_pool_handle_unique", on: ["handle"], unique: true, where: "deleted_at is null" },
    {
      name: "IDX_pool_request_key_unique",
      on: ["cooperative_id", "request_key"],
      unique: true,
      where: "deleted_at is null",
    },
    {
      name: "IDX_pool_product_unique",
      on: ["product_id"],
      unique: true,
      where: "product_id is not null and deleted_at is null",
    },
    { on: ["cooperative_id", "state"] },
    { on: ["state", "opened_at"] },
  ]);
