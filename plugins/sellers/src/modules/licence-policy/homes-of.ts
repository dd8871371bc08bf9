import { databaseOf } from "@dastranj/database";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { SellerHome } from "../../contract/may-sell";
import { type CompiledPolicies, inForce } from "../../domain/compile-policy";

/** Where sellers live whose jurisdiction has no policy any more. */
const OFFICE = { time_zone: "Asia/Tehran", country: "ir", province: "IR-07" };

/** The home of each seller, as the policy that binds her tells it; whoever is no seller is missing. */
export async function homesOf(
  container: MedusaContainer,
  seller_ids: string[],
  policies: CompiledPolicies,
  now: Date,
): Promise<SellerHome[]> {
  const { rows } = await databaseOf(container).raw<{ id: string; jurisdiction: string }>(
    "select id, jurisdiction from seller where id = any(:ids) and deleted_at is null",
    { ids: [...new Set(seller_ids)] },
  );
  return rows.map(({ id, jurisdiction }) => {
    const compiled = inForce(policies, jurisdiction, now) ?? policies.get(jurisdiction)?.[0];
    const home = compiled ? { time_zone: compiled.policy.time_zone, ...compiled.policy.home } : OFFICE;
    return { seller_id: id, jurisdiction, ...home };
  });
}
