import { z } from "zod";
import { id, LISTING_LIMITS, whole } from "./offering";

/**
 * `POST /seller/listings/:id/chain`, at once: what she declares of where the money for her goods goes. Of variants that are left out
 * nothing is declared.
 */
export const DeclaredChain = z.strictObject({
  /** Buyers see it on the product's page and with their orders. */
  shown: z.boolean("field_missing"),
  variants: z
    .array(
      z.strictObject({
        id,
        /** What the material of one piece costs her, in the home currency; no more than its price. */
        raw_material: whole(1, LISTING_LIMITS.price).nullable(),
      }),
    )
    .max(LISTING_LIMITS.variants, "variants_too_many"),
});
export type DeclaredChain = z.output<typeof DeclaredChain>;
