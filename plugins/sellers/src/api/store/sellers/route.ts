import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { StoreSellersAnswer } from "../../../contract/answers";
import { STORE_SELLER_FIELDS, toStoreSeller } from "./answer";
import type { StoreListSellers } from "./input";
import { LICENCE_FIELDS, licensedFor } from "./licensed-for";

/** Open to all: the verified sellers, newest verification first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StoreSellersAnswer>): Promise<void> {
  const { county, craft, kind, limit, offset } = req.validatedQuery as StoreListSellers;
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data, metadata } = await query.graph({
    entity: "seller",
    fields: [...STORE_SELLER_FIELDS, ...LICENCE_FIELDS],
    filters: {
      status: "verified",
      ...(county && { county_id: county }),
      ...(craft && { craft_id: craft }),
      ...(kind && { kind }),
    },
    pagination: { skip: offset, take: limit, order: { verified_at: "DESC", handle: "ASC" } },
  });
  const categories = await licensedFor(req.scope, data);
  res.json({
    sellers: data.map((row, at) => toStoreSeller(row, categories[at] ?? [])),
    count: metadata?.count ?? 0,
    offset,
    limit,
  });
}
