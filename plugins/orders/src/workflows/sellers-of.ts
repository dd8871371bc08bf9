import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Which seller each product is of; products of nobody are missing. One query. */
export async function sellersOfProducts(
  container: MedusaContainer,
  productIds: string[],
): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product_seller",
    fields: ["product_id", "seller_id"],
    filters: { product_id: [...new Set(productIds)] },
  });
  return new Map(data.map(({ product_id, seller_id }) => [product_id, seller_id]));
}

/** Which seller each shipping profile is of; others are missing. One query. */
export async function sellersOfProfiles(
  container: MedusaContainer,
  profileIds: string[],
): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "seller_shipping_profile",
    fields: ["shipping_profile_id", "seller_id"],
    filters: { shipping_profile_id: [...new Set(profileIds)] },
  });
  return new Map(data.map(({ shipping_profile_id, seller_id }) => [shipping_profile_id, seller_id]));
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
