import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Ids and the sellers they are of. A product and a shipping profile stay their seller's, and each checkout asks twice. */
type Known = Map<string, string>;

/** More than the goods that people buy; then it begins anew. */
const MOST_KNOWN = 20_000;

const ofProducts: Known = new Map();
const ofProfiles: Known = new Map();

/** Which seller each product is of; products of nobody are missing. One query at most. */
export async function sellersOfProducts(
  container: MedusaContainer,
  productIds: string[],
): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  return remembered(ofProducts, productIds, async (product_id) => {
    const { data } = await query.graph({
      entity: "product_seller",
      fields: ["product_id", "seller_id"],
      filters: { product_id },
    });
    return data.map(({ product_id, seller_id }) => [product_id, seller_id]);
  });
}

/** Which seller each shipping profile is of; others are missing. One query at most. */
export async function sellersOfProfiles(
  container: MedusaContainer,
  profileIds: string[],
): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  return remembered(ofProfiles, profileIds, async (shipping_profile_id) => {
    const { data } = await query.graph({
      entity: "seller_shipping_profile",
      fields: ["shipping_profile_id", "seller_id"],
      filters: { shipping_profile_id },
    });
    return data.map(({ shipping_profile_id, seller_id }) => [shipping_profile_id, seller_id]);
  });
}

async function remembered(
  known: Known,
  ids: string[],
  read: (unknown: string[]) => Promise<[string, string][]>,
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)];
  const unknown = wanted.filter((id) => !known.has(id));
  const found = new Map(unknown.length > 0 ? await read(unknown) : []);
  const of = new Map(
    wanted.flatMap((id) => {
      const seller = known.get(id) ?? found.get(id);
      return seller ? [[id, seller] as const] : [];
    }),
  );
  if (known.size + found.size > MOST_KNOWN) known.clear();
  for (const [id, seller] of found) known.set(id, seller);
  return of;
}

/** Which seller each shipping option is of; options of nobody are missing. Two queries. */
export async function sellersOfOptions(
  container: MedusaContainer,
  optionIds: string[],
): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "shipping_profile_id"],
    filters: { id: [...new Set(optionIds)] },
  });
  const ofProfile = await sellersOfProfiles(
    container,
    data.map(({ shipping_profile_id }) => shipping_profile_id),
  );
  const known = data.flatMap(({ id, shipping_profile_id }) => {
    const seller = ofProfile.get(shipping_profile_id);
    return seller ? [[id, seller] as const] : [];
  });
  return new Map(known);
}

/** Digits of currencies that were asked for: a currency keeps them, and each checkout asks twice. */
const digits = new Map<string, number>();

/** Decimal digits of a currency: 0 for IRR, 2 for EUR. */
export async function decimalsOf(container: MedusaContainer, currencyCode: string): Promise<number> {
  const known = digits.get(currencyCode);
  if (known !== undefined) return known;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "currency",
    fields: ["decimal_digits"],
    filters: { code: currencyCode },
  });
  const decimals = Number(data[0]?.decimal_digits ?? 0);
  if (data[0]) digits.set(currencyCode, decimals);
  return decimals;
}
