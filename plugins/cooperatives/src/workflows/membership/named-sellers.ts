import { SELLER_MODULE } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { NamedSeller } from "../../contract/membership";

interface Row extends Omit<NamedSeller, "verified"> {
  id: string;
  status: string;
}

/** Sellers as they are named to those who deal with them, by their ids. */
export async function namedSellers(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, NamedSeller>> {
  if (ids.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: SELLER_MODULE,
    fields: ["id", "handle", "name", "name_en", "status", "county.code", "county.name", "county.name_en"],
    filters: { id: [...new Set(ids)] },
    pagination: { take: ids.length },
  });
  return new Map(
    (data as unknown as Row[]).map(({ id, handle, name, name_en, status, county }) => [
      id,
      {
        handle,
        name,
        name_en,
        county: county && { code: county.code, name: county.name, name_en: county.name_en },
        verified: status === "verified",
      },
    ]),
  );
}

/** A seller that is there no more. */
export const NOBODY: NamedSeller = { handle: "", name: "", name_en: "", county: null, verified: false };
