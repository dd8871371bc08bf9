import { model } from "@medusajs/framework/utils";

/** Something in the catalogue changed, and the index does not show it yet. Written by triggers; see the migration. */
export const CatalogueChange = model.define("catalogue_change", {
  id: model.id().primaryKey(),
  subject: model.text(),
  subject_id: model.text(),
});
