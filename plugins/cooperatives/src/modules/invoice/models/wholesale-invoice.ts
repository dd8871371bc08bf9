import { model } from "@medusajs/framework/utils";
import { MEASURES } from "../../../contract/measure";
import { PAYMENT_TERMS } from "../../../contract/wholesale-order";

/**
 * What was billed of a wholesale order, one for each. Never changed once it is written, but for when it was told that it is overdue. Quantities in the
 * measure's smallest, money in whole smallest units.
 */
export const WholesaleInvoice = model
  .define("wholesale_invoice", {
    id: model.id({ prefix: "winv" }).primaryKey(),
    wholesale_order_id: model.text(),
    cooperative_id: model.text(),
    company_id: model.text(),
    /** Of the cooperative's calendar: 1405, 2026. */
    year: model.text(),
    /** Counted from 1 in each year of a cooperative, without a gap. */
    nth: model.number(),
    number: model.text(),
    issued_at: model.dateTime(),
    /** As they were named then: `InvoiceSeller`, `InvoiceBuyer`, `InvoicedLine[]` of the contract. */
    seller: model.json(),
    buyer: model.json(),
    lines: model.json(),
    measure: model.enum(Object.keys(MEASURES)),
    quantity: model.number(),
    currency_code: model.text(),
    goods_total: model.text(),
    shipping_total: model.text(),
    tax_goods_bp: model.number(),
    tax_shipping_bp: model.number(),
    tax_total: model.text(),
    total: model.text(),
    /** So much less than was agreed. */
    credit: model.text(),
    /** Of the total: what had come by then, and what had not. */
    paid: model.text(),
    due: model.text(),
    /** What had been paid beyond it. */
    goes_back: model.text(),
    payment_terms: model.enum([...PAYMENT_TERMS]),
    /** ISO date of the cooperative's calendar. */
    due_on: model.text(),
    overdue_told_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_wholesale_invoice_one_of_an_order",
      on: ["wholesale_order_id"],
      unique: true,
      where: "deleted_at is null",
    },
    {
      name: "IDX_wholesale_invoice_number",
      on: ["cooperative_id", "year", "nth"],
      unique: true,
      where: "deleted_at is null",
    },
  ])
  .checks([
    {
      name: "wholesale_invoice_adds_up",
      expression: (columns) =>
        `${columns.goods_total}::numeric + ${columns.shipping_total}::numeric + ${columns.tax_total}::numeric = ${columns.total}::numeric and ${columns.paid}::numeric + ${columns.due}::numeric = ${columns.total}::numeric`,
    },
  ]);
