import { LICENCE_POLICY_MODULE, type MaySell, type Offer } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { LISTING_MODULE } from "../contract/names";
import type { ListingInput } from "../contract/offering";
import { LISTINGS_REFUSALS, type ListingsRefusalCode } from "../contract/refusals";
import { offerFlaws } from "../domain/offer-flaws";
import type { ListingModuleService } from "../modules/listing/service";
import { fieldsRefused } from "./fields-refused";
import { type Market, setOf } from "./offer-ground";

/** A listing as it is to stand, with what it is now where it stands already. */
export interface ListingToCheck {
  content: ListingInput;
  listing_id: string | null;
  product_id: string | null;
}

export interface CheckedListing {
  /** What is wrong, by the path of the field. */
  flaws: Record<string, string>;
  /** Why the gate lets it not through; null when it does. */
  gate: { code: ListingsRefusalCode; field: string } | null;
  /** The office looks at it before it is on sale. */
  reviewed: boolean;
}

interface Asked {
  seller_id: string;
  listings: readonly ListingToCheck[];
  now: Date;
}

/** Says of each listing what is wrong with it and whether the gate lets it through. Nothing is written. */
export async function checkListings(
  container: MedusaContainer,
  { seller_id, listings, now }: Asked,
  market: Market,
): Promise<CheckedListing[]> {
  const [taken, photos, gates] = await Promise.all([
    takenSkus(container, seller_id, listings),
    ownPhotos(container, seller_id, listings),
    askGate(container, seller_id, listings, now),
  ]);
  const skus = new Set<string>();
  return listings.map(({ content, listing_id }, index) => {
    const flaws: Record<string, string> = offerFlaws(content, {
      ...market,
      attributes: setOf(market.sets, content.category)?.attributes ?? [],
    });
    if (!market.categories[content.category]) flaws.category = "category_unknown";
    for (const [at, { sku, id }] of content.variants.entries()) {
      const path = `variants.${at}`;
      if (id !== undefined && listing_id === null) flaws[`${path}.id`] = "variant_unknown";
      const holder = taken.get(sku);
      if (holder !== undefined && holder !== listing_id) flaws[`${path}.sku`] = "sku_taken";
      else if (skus.has(sku)) flaws[`${path}.sku`] = "sku_twice";
    }
    for (const { sku } of content.variants) skus.add(sku);
    const seen = new Set<string>();
    for (const [at, photo] of content.photos.entries()) {
      const holder = photos.get(photo);
      if (holder === undefined || (holder !== null && holder !== listing_id) || seen.has(photo))
        flaws[`photos.${at}`] = "photo_unknown";
      seen.add(photo);
    }
    return { flaws, ...(gates[index] as { gate: CheckedListing["gate"]; reviewed: boolean }) };
  });
}

/** Refuses what is wrong. Of several listings it says at which, by its index. */
export function refuseWrong(checked: readonly CheckedListing[]): void {
  const prefix = (index: number) => (checked.length > 1 ? `listings.${index}.` : "");
  const flaws = checked.flatMap(({ flaws }, index) =>
    Object.entries(flaws).map(([field, flaw]) => [`${prefix(index)}${field}`, flaw] as const),
  );
  if (flaws.length > 0) throw fieldsRefused(Object.fromEntries(flaws));
  for (const [index, { gate }] of checked.entries()) {
    if (gate) throw fieldsRefused({ [`${prefix(index)}${gate.field}`]: gate.code }, gate.code);
  }
}

/** Asks the gate of each listing: at retail, and at wholesale where it has tiers. */
export async function askGate(
  container: MedusaContainer,
  seller_id: string,
  listings: readonly {
    content: { category: string; variants: readonly { wholesale?: readonly unknown[] | undefined }[] };
    product_id: string | null;
  }[],
  now: Date,
): Promise<{ gate: CheckedListing["gate"]; reviewed: boolean }[]> {
  const tiered = listings.map(({ content }) =>
    content.variants.findIndex(({ wholesale }) => (wholesale?.length ?? 0) > 0),
  );
  const offers = listings.flatMap(({ content, product_id }, index): Offer[] => {
    const offer = { seller_id, category: content.category, product_id };
    const retail: Offer = { ...offer, trade: "retail" };
    return (tiered[index] ?? -1) >= 0 ? [retail, { ...offer, trade: "wholesale" }] : [retail];
  });
  const judged = await container
    .resolve<MaySell>(LICENCE_POLICY_MODULE)
    .judgeOffers(container, { offers, now });
  let next = 0;
  return listings.map((_, index) => {
    const retail = judged[next++];
    const at = tiered[index] ?? -1;
    const wholesale = at >= 0 ? judged[next++] : undefined;
    const reviewed = retail?.reviewed ?? false;
    if (retail && !retail.allowed)
      return { gate: { code: offerCode(retail.code), field: "category" }, reviewed };
    if (wholesale && !wholesale.allowed)
      return { gate: { code: offerCode(wholesale.code), field: `variants.${at}.wholesale` }, reviewed };
    return { gate: null, reviewed };
  });
}

/** The gate's code as the seller is told it. */
export function offerCode(code: string): ListingsRefusalCode {
  const own = `offer_${code}`;
  return Object.hasOwn(LISTINGS_REFUSALS, own) ? (own as ListingsRefusalCode) : "offer_category_not_allowed";
}

/** The listings that hold these numbers already, by number. */
async function takenSkus(
  container: MedusaContainer,
  seller_id: string,
  listings: readonly ListingToCheck[],
): Promise<Map<string, string>> {
  const sku = listings.flatMap(({ content }) => content.variants.map((variant) => variant.sku));
  const rows = await container
    .resolve<ListingModuleService>(LISTING_MODULE)
    .listListingVariants({ seller_id, sku }, { select: ["sku", "listing_id"], take: null });
  return new Map(rows.map((row) => [row.sku, row.listing_id]));
}

/** Of the named photos those that are hers, each with the listing that it is of, if any. */
async function ownPhotos(
  container: MedusaContainer,
  seller_id: string,
  listings: readonly ListingToCheck[],
): Promise<Map<string, string | null>> {
  const id = [...new Set(listings.flatMap(({ content }) => content.photos))];
  if (id.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "listing_photo",
    fields: ["id", "listing_id"],
    filters: { seller_id, id },
  });
  const rows = data as unknown as { id: string; listing_id: string | null }[];
  return new Map(rows.map((row) => [row.id, row.listing_id]));
}
