import { changePricesWorkflow, giveListings } from "@dastranj/listings/workflows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { OFFERS, type OfferStory } from "./offers";
import type { ProductStory, TradeStory, VariantStory } from "./story";

/** What is laid on a floor is compared by the square metre; cushions and bags are not. */
const BY_AREA = new Set(["rugs", "gabbehs", "kilims", "jajims", "felt", "palm-mats"]);
const SMALLEST_CM2 = 5000;

/** The listings of all goods, with their measures, their attributes and what they cost in numbers. */
export async function seedListings(container: MedusaContainer, stories: TradeStory[]): Promise<void> {
  await giveListings(container);
  const products = stories.flatMap(({ sellers }) => sellers.flatMap((seller) => seller.products));
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  // Only what nobody has told yet: a seller who has changed it keeps her own.
  const { rows } = await database.raw(
    `select p.handle, l.id, l.seller_id from listing l join product p on p.id = l.product_id
     where p.handle = any(:handles) and l.attributes is null and l.deleted_at is null`,
    { handles: products.map(({ handle }) => handle) },
  );
  const untold = new Map(
    (rows as { handle: string; id: string; seller_id: string }[]).map((row) => [row.handle, row]),
  );
  const told = products.flatMap((product) => {
    const listing = untold.get(product.handle);
    return listing ? [{ product, listing, offer: OFFERS[product.handle] ?? {} }] : [];
  });
  await database.raw(TELL, {
    listings: JSON.stringify(told.map(({ product, listing, offer }) => rowOf(listing.id, product, offer))),
    variants: JSON.stringify(told.flatMap(({ product }) => areasOf(product))),
  });
  for (const { product, listing, offer } of told) {
    if (offer.wholesale) await offerWholesale(container, listing, product, offer.wholesale);
  }
}

function rowOf(id: string, product: ProductStory, { attributes = {}, material }: OfferStory) {
  return {
    id,
    attributes,
    materials: material ? product.variants.map((variant) => materialOf(variant, material)) : null,
    by_area: areasOf(product).length > 0,
  };
}

/** What her material costs of a variant, in whole thousands of rials. */
const materialOf = ({ sku, priceIrr }: VariantStory, percent: number) => ({
  sku,
  cost: Math.floor((priceIrr * percent) / 100_000) * 1000,
});

/** Square centimetres by SKU, when every variant tells two sides of something that is laid on a floor. */
function areasOf({ category, variants }: ProductStory): { sku: string; area: number }[] {
  if (!BY_AREA.has(category)) return [];
  const areas = variants.map((variant) => ({ sku: variant.sku, area: areaOf(variant) }));
  return areas.every(({ area }) => area >= SMALLEST_CM2) ? areas : [];
}

function areaOf({ values }: VariantStory): number {
  for (const { en } of values) {
    const [, width, length] = /^(\d+) × (\d+) cm$/.exec(en) ?? [];
    if (width && length) return Number(width) * Number(length);
  }
  return 0;
}

async function offerWholesale(
  container: MedusaContainer,
  { id, seller_id }: { id: string; seller_id: string },
  { variants }: ProductStory,
  wholesale: NonNullable<OfferStory["wholesale"]>,
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "variant",
    fields: ["id", "sku"],
    filters: { sku: variants.map(({ sku }) => sku) },
  });
  const story = new Map(variants.map((variant) => [variant.sku, variant]));
  const priced = data.flatMap((variant) => {
    const told = story.get(variant.sku ?? "");
    if (!told) return [];
    const prices = { irr: told.priceIrr, eur: told.priceEurCents };
    const less = (percent: number) => ({
      irr: Math.floor((prices.irr * (100 - percent)) / 100_000) * 1000,
      eur: Math.floor((prices.eur * (100 - percent)) / 100),
    });
    const tiers = wholesale.map(([min_quantity, percent]) => ({ min_quantity, prices: less(percent) }));
    return [{ id: variant.id, prices, wholesale: tiers }];
  });
  await changePricesWorkflow(container).run({
    input: { seller_id, listing_id: id, variants: priced, now: new Date() },
  });
}

const TELL = `
  with told as (
    update listing set attributes = told.attributes,
      chain = case when told.materials is not null then jsonb_build_object('shown', true, 'currency', 'irr', 'materials',
        (select jsonb_object_agg(made.variant_id, of.cost) from jsonb_to_recordset(told.materials) as of(sku text, cost bigint)
         join listing_variant made on made.listing_id = told.id and made.sku = of.sku)) end,
      measure = case when told.by_area then 'area' else listing.measure end
    from jsonb_to_recordset(:listings::jsonb) as told(
  id text, attributes jsonb, materials jsonb, by_area boolean)
    where listing.id = told.id
  )
  update listing_variant set net_amount = sized.area
  from jsonb_to_recordset(:variants::jsonb) as sized(sku text, area int)
  where listing_variant.sku = sized.sku`;
