import { model } from "@medusajs/framework/utils";

/** A copy of the product index in another engine; its id is what the engine calls it. Debts, and how often it was told: see the migrations. */
export const CatalogueCopy = model.define("catalogue_copy", {
  id: model.id({ prefix: "product" }).primaryKey(),
  /** In which engine, and of which shape. */
  place: model.text(),
  /** The engine's own word on when it was made, once it holds everything: a copy by this name made later is not it. */
  born: model.text().nullable(),
});
