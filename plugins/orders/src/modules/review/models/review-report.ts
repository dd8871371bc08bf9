import { model } from "@medusajs/framework/utils";
import { REPORT_REASONS } from "../../../contract/review-reports";

/** Somebody says that a review should not stand there. */
export const ReviewReport = model
  .define("review_report", {
    id: model.id({ prefix: "revrp" }).primaryKey(),
    review_id: model.text(),
    by: model.enum(["buyer", "seller"]),
    /** Of the buyer or of the seller's member; null for who closed her account. */
    by_id: model.text().nullable(),
    reason: model.enum([...REPORT_REASONS]),
    words: model.text().nullable(),
    reported_at: model.dateTime(),
    /** When the office has judged; null while it waits. */
    settled_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["review_id", "by_id"], unique: true },
    { on: ["reported_at"], where: "settled_at is null and deleted_at is null" },
  ]);
