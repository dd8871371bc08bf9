import { model } from "@medusajs/framework/utils";

/** Of which index all words have been learned. One row; the words stand in tables of the migration. */
export const Vocabulary = model.define("vocabulary", {
  id: model.id().primaryKey(),
  /** Version of the index, and of how words are learned. */
  learned_of: model.text(),
});
