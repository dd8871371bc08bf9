import { z } from "@medusajs/framework/zod";

/** Name of the module that keeps what changed in the catalogue until the index and all who follow it know. */
export const CATALOGUE_CHANGES_MODULE = "catalogue_changes";

/**
 * What a job is given that follows the catalogue: everything named has changed, and the index already shows it. What
 * was deleted is named too.
 */
export const CatalogueChanged = z.strictObject({
  /** Ids of products, by how far the change shows. */
  products: z.array(z.strictObject({ id: z.string(), reach: z.enum(["everywhere", "its lists", "itself"]) })),
  sellers: z.array(z.string()),
  categories: z.array(z.string()),
  /** When the last of these changes was made; ISO instant. */
  at: z.iso.datetime(),
});
export type CatalogueChanged = z.infer<typeof CatalogueChanged>;

/** How far a change of a product shows: on every list, on the lists that hold it (they may be in order of price), or on its card alone. */
export type Reach = CatalogueChanged["products"][number]["reach"];
