import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type StoreWholesaleAnswer, WHOLESALE_GROUP } from "../../../../../contract/wholesale";
import { refusal } from "../../../../../workflows/refusal";
import { listingOnSale } from "../../on-sale";

/** Anybody: a wholesale buyer reads the tiers of a listing, everybody else an empty list. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreWholesaleAnswer>,
): Promise<void> {
  const listing = await listingOnSale(req.scope, req.params.handle ?? "");
  if (!listing) throw refusal("listing_not_found");
  const buyer = req.auth_context?.actor_id;
  const admitted = buyer ? await isWholesaleBuyer(req, buyer) : false;
  res.set("cache-control", "private, no-store");
  res.json({
    variants: admitted
      ? listing.content.variants
          .filter(({ wholesale }) => wholesale.length > 0)
          .map(({ id, wholesale }) => ({ id, tiers: wholesale }))
      : [],
  });
}

async function isWholesaleBuyer(req: AuthenticatedMedusaRequest, id: string): Promise<boolean> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "customer",
    fields: ["groups.name"],
    filters: { id },
  });
  const groups = (data[0]?.groups ?? []) as unknown as ({ name: string } | null)[];
  return groups.some((group) => group?.name === WHOLESALE_GROUP);
}
