import { model } from "@medusajs/framework/utils";
import { MEASURES } from "../../../contract/measure";
import { PAYMENT_TERMS, WHOLESALE_ORDER_STATES } from "../../../contract/wholesale-order";

/**
 * A quote that was accepted, or a purchase at tier price: one cooperative's promise of so much to one company. What was agreed is copied here and never
 * changed by what becomes of the pool; an agreed smaller quantity is written with its event. Quantities in the measure's smallest, money in whole smallest units.
 */
export const WholesaleOrder = model
  .define("wholesale_order", {
    id: model.id({ prefix: "word" }).primaryKey(),
    cooperative_id: model.text(),
    pool_id: model.text(),
    /** The pool's Medusa product, and what of it is sold. */
    product_id: model.text(),
    variant_id: model.text(),
    company_id: model.text(),
    /** Who agreed for the company: a Medusa customer. */
    customer_id: model.text(),
    /** The accepted quote; null where it was bought at tier price. One order for each. */
    quote_id: model.text().nullable(),
    quote_request_id: model.text().nullable(),
    /** Under which name it was bought at tier price; null where it came of a quote. One order for each. */
    request_key: model.text().nullable(),
    /** Medusa's order and the cooperative's part of it, once they stand. */
    order_id: model.text().nullable(),
    seller_order_id: model.text().nullable(),
    /** Medusa's payment collections of the deposit and of the rest; null where there is nothing to pay. */
    deposit_collection_id: model.text().nullable(),
    rest_collection_id: model.text().nullable(),
    state: model.enum([...WHOLESALE_ORDER_STATES]).default("agreed"),
    measure: model.enum(Object.keys(MEASURES)),
    /** In the measure's smallest. */
    quantity: model.number(),
    /** Codes of the pool's grades that may be delivered. */
    grades: model.array(),
    /** What each of the pool's grades was worth when it was agreed, by code, in hundredths of a percent of the first. */
    grade_factors: model.json().default({}),
    currency_code: model.text(),
    /** For one unit of the measure. */
    unit_price: model.text(),
    goods_total: model.text(),
    shipping_total: model.text(),
    tax_goods_bp: model.number(),
    tax_shipping_bp: model.number(),
    tax_total: model.text(),
    total: model.text(),
    /** What is to be paid before work begins. */
    deposit: model.text(),
    payment_terms: model.enum([...PAYMENT_TERMS]),
    /** ISO date of the cooperative's calendar. */
    deliver_by: model.text(),
    /** The cooperative's margin as it stood, in hundredths of a percent of the goods' price. */
    margin_bp: model.number(),
    /** The buyer collects it at the hub. */
    is_collected: model.boolean().default(false),
    agreed_at: model.dateTime(),
    /** When its part of Medusa's order was completed: its buyer had accepted and paid. */
    concluded_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_wholesale_order_one_of_a_quote",
      on: ["quote_id"],
      unique: true,
      where: "quote_id is not null and deleted_at is null",
    },
    {
      name: "IDX_wholesale_order_one_of_a_purchase",
      on: ["request_key"],
      unique: true,
      where: "request_key is not null and deleted_at is null",
    },
    {
      name: "IDX_wholesale_order_of_an_order",
      on: ["order_id"],
      unique: true,
      where: "order_id is not null and deleted_at is null",
    },
    { on: ["cooperative_id", "state", "agreed_at"] },
    { on: ["company_id", "agreed_at"] },
    { on: ["pool_id", "state"] },
    // What waits for its deposit is looked for at each payment of the market.
    {
      name: "IDX_wholesale_order_waits",
      on: ["id"],
      where: "state = 'agreed' and order_id is not null and deleted_at is null",
    },
    {
      name: "IDX_wholesale_order_waits_for_conclusion",
      on: ["id"],
      where: "state = 'accepted' and concluded_at is null and deleted_at is null",
    },
  ])
  .checks([
    { name: "wholesale_order_of_something", expression: (columns) => `${columns.quantity} > 0` },
    {
      name: "wholesale_order_adds_up",
      expression: (columns) =>
        `${columns.goods_total}::numeric + ${columns.shipping_total}::numeric + ${columns.tax_total}::numeric = ${columns.total}::numeric and ${columns.deposit}::numeric between 0 and ${columns.total}::numeric`,
    },
  ]);
