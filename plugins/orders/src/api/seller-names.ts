import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SellerName } from "../contract/answers";

/** What a buyer reads of each seller, by the seller's id, in one query. */
export async function sellerNames(
  container: MedusaContainer,
  sellerIds: string[],
): Promise<Map<string, SellerName>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "seller",
    fields: ["id", "handle", "name", "name_en", "county.name", "county.name_en"],
    filters: { id: [...new Set(sellerIds)] },
  });
  return new Map(
    data.map(({ id, handle, name, name_en, county }) => [
      id,
      { handle, name, name_en, county_name: county.name, county_name_en: county.name_en },
    ]),
  );
}
