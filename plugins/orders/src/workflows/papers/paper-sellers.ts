import { LICENCE_POLICY_MODULE, type MaySell } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { PaperSeller } from "../../domain/papers/outgoing";

/** Sellers as papers name them, by their ids; of one who is gone nothing is known. */
export async function paperSellers(
  container: MedusaContainer,
  sellerIds: string[],
  now: Date,
): Promise<Map<string, PaperSeller>> {
  const ids = [...new Set(sellerIds)];
  const [{ data }, homes] = await Promise.all([
    container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "seller",
      fields: ["id", "name", "name_en", "county.name", "county.name_en"],
      filters: { id: ids },
    }),
    container.resolve<MaySell>(LICENCE_POLICY_MODULE).homesOf(container, ids, now),
  ]);
  const homeOf = new Map(homes.map((home) => [home.seller_id, home]));
  return new Map(
    data.map(({ id, name, name_en, county }) => [
      id,
      {
        name,
        name_en,
        county_name: county?.name ?? "",
        county_name_en: county?.name_en ?? "",
        country: homeOf.get(id)?.country ?? "ir",
        time_zone: homeOf.get(id)?.time_zone ?? "Asia/Tehran",
      },
    ]),
  );
}
