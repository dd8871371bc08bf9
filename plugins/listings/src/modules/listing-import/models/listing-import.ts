import { model } from "@medusajs/framework/utils";
import { IMPORT_STATES } from "../../../contract/sheets";

/** A list that a seller brought in: what was found in it, and how far it is. */
export const ListingImport = model
  .define("listing_import", {
    id: model.id({ prefix: "limp" }).primaryKey(),
    seller_id: model.text(),
    file_name: model.text(),
    state: model.enum([...IMPORT_STATES]).default("checked"),
    rows: model.number().default(0),
    fresh: model.number().default(0),
    changed: model.number().default(0),
    unchanged: model.number().default(0),
    flawed: model.number().default(0),
    problems: model.number().default(0),
    /** Headers that name no column. */
    ignored_columns: model.json(),
    /** The place of the last entry that is through. */
    cursor: model.number().default(0),
    done: model.number().default(0),
    failed: model.number().default(0),
    finished_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["seller_id", "created_at"] }]);
