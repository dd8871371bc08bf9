import { z } from "@medusajs/framework/zod";
import { SELLER_STATUSES } from "../../../domain/seller-states";

/** Query of `GET /admin/sellers`. */
export const AdminListSellers = z.strictObject({
  q: z.string().max(200).optional(),
  status: z.enum(SELLER_STATUSES).optional(),
  kind: z.enum(["producer", "cooperative"]).optional(),
  county: z.string().max(64).optional(),
  /** Registered at or after this instant. */
  created_from: z.iso.datetime({ offset: true }).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export type AdminListSellers = z.infer<typeof AdminListSellers>;
