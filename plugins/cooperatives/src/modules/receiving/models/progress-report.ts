import { model } from "@medusajs/framework/utils";

/** How far a member says she is with her share: only ever added. */
export const ProgressReport = model
  .define("progress_report", {
    id: model.id({ prefix: "prog" }).primaryKey(),
    allotment_id: model.text(),
    cooperative_id: model.text(),
    seller_id: model.text(),
    request_key: model.text(),
    /** Made so far. */
    quantity: model.number(),
    words: model.text().default(""),
    reported_by: model.text(),
    reported_at: model.dateTime(),
  })
  .indexes([
    {
      name: "IDX_progress_report_once",
      on: ["allotment_id", "request_key"],
      unique: true,
      where: "deleted_at is null",
    },
    { on: ["allotment_id", "reported_at"] },
  ]);
