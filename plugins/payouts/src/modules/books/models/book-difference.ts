import { model } from "@medusajs/framework/utils";
import { DIFFERENCE_KINDS } from "../../../contract/reconciliation";

/** Something that the books and the facts do not agree on. Listed, and never mended by itself. */
export const BookDifference = model
  .define("book_difference", {
    id: model.id({ prefix: "bdiff" }).primaryKey(),
    kind: model.enum([...DIFFERENCE_KINDS]),
    /** What it is about: a reference, a capture, a refund, a row of a report. With its kind it is one difference. */
    subject: model.text(),
    seller_order_id: model.text().nullable(),
    order_id: model.text().nullable(),
    currency_code: model.text().nullable(),
    /** Whole smallest units, or words. */
    expected: model.text().nullable(),
    found: model.text().nullable(),
    first_seen_at: model.dateTime(),
    last_seen_at: model.dateTime(),
    /** When it was not found any more. */
    gone_at: model.dateTime().nullable(),
    explained_at: model.dateTime().nullable(),
    explained_by: model.text().nullable(),
    explanation: model.text().nullable(),
  })
  .indexes([
    { on: ["kind", "subject"], unique: true },
    { on: ["seller_order_id"] },
    { on: ["first_seen_at"], where: "gone_at is null and explained_at is null and deleted_at is null" },
  ]);
