import { model } from "@medusajs/framework/utils";

/** One listing of a list that is new or changed, as it is to stand. Forgotten when the import has ended. */
export const ListingImportEntry = model
  .define("listing_import_entry", {
    id: model.id({ prefix: "limpe" }).primaryKey(),
    import_id: model.text(),
    /** From 1 on, in the order of the list. */
    place: model.number(),
    /** Numbers of its rows in the file, in the order of its variants. */
    rows: model.json(),
    /** The listing that it changes; null for a new one. */
    listing_id: model.text().nullable(),
    /** A `ListingInput`, for a new one without photos. */
    content: model.json(),
  })
  .indexes([{ on: ["import_id", "place"], unique: true }]);
