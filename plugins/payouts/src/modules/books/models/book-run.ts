import { model } from "@medusajs/framework/utils";

/** One time that the books were compared with the facts. */
export const BookRun = model
  .define("book_run", {
    id: model.id({ prefix: "brun" }).primaryKey(),
    started_at: model.dateTime(),
    finished_at: model.dateTime().nullable(),
    /** Where the rolling look at all parts, changed or not, goes on. */
    cursor: model.text().default(""),
    parts: model.number().default(0),
    /** What was only late and was posted: how many entries, and the first of their references. */
    late: model.number().default(0),
    late_references: model.json(),
    differences: model.number().default(0),
  })
  .indexes([{ on: ["started_at"] }]);
