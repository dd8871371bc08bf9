import { databaseOf } from "@dastranj/database";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Products and the sellers they are of. A product stays its seller's, and each checkout asks twice. */
type Known = Map<string, string>;

/** More than the goods that people buy; then it begins anew. */
const MOST_KNOWN = 20_000;

const ofProducts: Known = new Map();

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

/** Which seller each shipping option is of: hers whose shipping profile it has. Options of nobody are missing. One statement. */
export async function sellersOfOptions(
  container: MedusaContainer,
  optionIds: string[],
): Promise<Map<string, string>> {
  const { rows } = await databaseOf(container).raw<{ id: string; seller_id: string }>(
    `select option.id, of.seller_id from shipping_option option
     join seller_seller_fulfillment_shipping_profile of
       on of.shipping_profile_id = option.shipping_profile_id and of.deleted_at is null
     where option.id = any(?) and option.deleted_at is null`,
    [[...new Set(optionIds)]],
  );
  return new Map(rows.map(({ id, seller_id }) => [id, seller_id]));
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
