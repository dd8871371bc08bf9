import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AdminSellersAnswer } from "../../../contract/answers";
import { ADMIN_SELLER_FIELDS, toAdminSeller } from "./answer";
import type { AdminListSellers } from "./input";

/** Operators only: all sellers in any state, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminSellersAnswer>,
): Promise<void> {
  const { q, status, kind, county, created_from, limit, offset } = req.validatedQuery as AdminListSellers;
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data, metadata } = await query.graph({
    entity: "seller",
    fields: ADMIN_SELLER_FIELDS,
    filters: {
      ...(status && { status }),
      ...(kind && { kind }),
      ...(county && { county_id: county }),
      ...(created_from && { created_at: { $gte: new Date(created_from) } }),
      ...(q && { q }),
    },
    pagination: { skip: offset, take: limit, order: { created_at: "DESC", handle: "ASC" } },
  });
  res.json({ sellers: data.map(toAdminSeller), count: metadata?.count ?? 0, offset, limit });
}
