import { LISTING_MODULE, WORKSHOP_MODULE } from "@dastranj/listings/contract";
import { giveListings } from "@dastranj/listings/workflows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { SeededSeller } from "./sellers";

/** Hours of work in a week and working days to pack, by booth. */
const WORKSHOPS: Record<string, { weekly_minutes: number; handling_days: number }> = {
  "monabbat-e-sarv": { weekly_minutes: 40 * 60, handling_days: 2 },
  "namad-e-kazerun": { weekly_minutes: 30 * 60, handling_days: 1 },
};

/** What is made to order, by product: so many pieces a week, or so many minutes of the workshop's hours. */
const MADE_TO_ORDER: Record<
  string,
  { weekly_quantity?: number; minutes_per_piece?: number; lead_days?: number }
> = {
  "carved-mirror-cypress": { minutes_per_piece: 20 * 60, lead_days: 2 },
  "carved-book-rest": { weekly_quantity: 4, lead_days: 1 },
  "felt-floor-rug": { minutes_per_piece: 15 * 60, lead_days: 1 },
  "palm-floor-mat": { weekly_quantity: 3 },
  "giveh-fine-stitch": { weekly_quantity: 5 },
};

/** Gives the demonstration's goods their listings, and says of some how and in what time they are made. */
export async function seedWorkshops(
  container: MedusaContainer,
  sellers: Map<string, SeededSeller>,
): Promise<void> {
  await giveListings(container);
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: products } = await query.graph({
    entity: "product",
    fields: ["id", "handle", "variants.id"],
    filters: { handle: Object.keys(MADE_TO_ORDER) },
  });
  const listings = container.resolve<Listings>(LISTING_MODULE);
  for (const { id: product_id, handle, variants } of products) {
    const [listing] = await listings.listListings({ product_id });
    if (!listing || listing.made_to_order) continue;
    for (const { id } of variants)
      await container.resolve(Modules.PRODUCT).updateProductVariants(id, { allow_backorder: true });
    await listings.updateListings({ id: listing.id, made_to_order: true, ...MADE_TO_ORDER[handle] });
  }
  const workshops = container.resolve<Workshops>(WORKSHOP_MODULE);
  for (const [handle, workshop] of Object.entries(WORKSHOPS)) {
    const seller_id = sellers.get(handle)?.id;
    if (!seller_id || (await workshops.listWorkshops({ seller_id })).length > 0) continue;
    await workshops.createWorkshops({ seller_id, ...workshop });
  }
}

interface Listings {
  listListings(of: object): Promise<{ id: string; made_to_order: boolean }[]>;
  updateListings(row: object): Promise<unknown>;
}

interface Workshops {
  listWorkshops(of: object): Promise<unknown[]>;
  createWorkshops(row: object): Promise<unknown>;
}
