import { z } from "@medusajs/framework/zod";
import { isListingField } from "../../../contract/listing-fields";

/** Query of `GET /admin/listing-reviews`. */
export const AdminListingReviews = z.strictObject({
  kind: z.enum(["new", "changed"]).optional(),
  category: z.string().max(64).optional(),
  seller_id: z.string().max(64).optional(),
  q: z.string().trim().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export type AdminListingReviews = z.infer<typeof AdminListingReviews>;

/** Body of `POST /admin/listings/:id/approve`. */
export const AdminApproveListing = z.strictObject({});

/** Body of `POST /admin/listings/:id/reject`: a reason per field; under `""` what concerns the whole. */
export const AdminRejectListing = z.strictObject({
  reasons: z
    .record(z.string().max(80), z.string().trim().min(1).max(1000))
    .refine((reasons) => Object.keys(reasons).length > 0, "Say what is to be changed.")
    .refine((reasons) => Object.keys(reasons).length <= 40, "At most 40 fields.")
    .refine(
      (reasons) => Object.keys(reasons).every(isListingField),
      "No change can be asked for of that field.",
    ),
});
export type AdminRejectListing = z.infer<typeof AdminRejectListing>;
