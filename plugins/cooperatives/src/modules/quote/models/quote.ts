import { model } from "@medusajs/framework/utils";
import { MEASURES } from "../../../contract/measure";
import { QUOTE_SIDES } from "../../../contract/quote-states";
import { PAYMENT_TERMS } from "../../../contract/wholesale-order";

/**
 * One version of what is offered, by the cooperative (a proforma) or by the company (a counter-offer); never changed, a newer one takes its
 * place. Quantities in the measure's smallest, money in whole smallest units, rates in hundredths of a percent.
 */
export const Quote = model
  .define("quote", {
    id: model.id({ prefix: "quot" }).primaryKey(),
    quote_request_id: model.text(),
    version: model.number(),
    offered_by: model.enum([...QUOTE_SIDES]),
    actor_id: model.text(),
    measure: model.enum(Object.keys(MEASURES)),
    currency_code: model.text(),
    quantity: model.number(),
    grades: model.array(),
    unit_price: model.text(),
    goods_total: model.text(),
    shipping_total: model.text(),
    tax_goods_bp: model.number(),
    tax_shipping_bp: model.number(),
    tax_total: model.text(),
    total: model.text(),
    deposit_bp: model.number(),
    deposit: model.text(),
    payment_terms: model.enum([...PAYMENT_TERMS]),
    deliver_by: model.text(),
    valid_until: model.dateTime(),
    words: model.text().nullable(),
    request_key: model.text(),
    offered_at: model.dateTime(),
  })
  .indexes([
    { on: ["quote_request_id", "version"], unique: true },
    { on: ["quote_request_id", "request_key"], unique: true },
  ])
  .checks([
    // What is shown adds up, whatever the program does.
    {
      name: "quote_adds_up",
      expression: (columns) =>
        `${columns.goods_total}::numeric + ${columns.shipping_total}::numeric + ${columns.tax_total}::numeric = ${columns.total}::numeric and ${columns.deposit}::numeric between 0 and ${columns.total}::numeric`,
    },
  ]);
