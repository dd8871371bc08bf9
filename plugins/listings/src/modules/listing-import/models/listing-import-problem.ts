import { model } from "@medusajs/framework/utils";

/** What is wrong at one place of a list, or became wrong while it was imported. */
export const ListingImportProblem = model
  .define("listing_import_problem", {
    id: model.id({ prefix: "limpp" }).primaryKey(),
    import_id: model.text(),
    row: model.number(),
    /** Key of the column; null when it is the row as a whole. */
    column: model.text().nullable(),
    code: model.text(),
    value: model.text(),
  })
  .indexes([{ on: ["import_id", "row"] }]);
