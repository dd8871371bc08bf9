import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SellerHome } from "../../contract/may-sell";
import { type CompiledPolicies, inForce } from "../../domain/compile-policy";

/** Where the policies that bind sellers are in force; between two versions the newest says it. Of whom no policy tells, nothing is answered. */
export async function homesOf(
  container: MedusaContainer,
  seller_ids: string[],
  policies: CompiledPolicies,
  now: Date,
): Promise<SellerHome[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller",
    fields: ["id", "jurisdiction"],
    filters: { id: seller_ids },
  });
  return data.flatMap(({ id: seller_id, jurisdiction }): SellerHome[] => {
    const found = inForce(policies, jurisdiction, now) ?? policies.get(jurisdiction)?.[0];
    if (!found) return [];
    const { time_zone, home } = found.policy;
    return [{ seller_id, jurisdiction, time_zone, ...home }];
  });
}
