import type { CreateProductWorkflowInputDTO, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../contract/names";
import type { ListingInput, ListingPhoto, ListingState } from "../../contract/offering";
import { addressOf } from "../../domain/address";
import type { ListingModuleService } from "../../modules/listing/service";
import { type CheckedListing, checkListings, refuseWrong } from "../check-listings";
import { type Market, type Offerer, readMarket, readOfferer } from "../offer-ground";
import { productOf } from "../product-of-listing";

/** A listing to be put on sale. */
export interface ListingToPublish extends ListingInput {
  /** Names the draft, or the row of an import: what was sent under the same one stands once. */
  draft_key: string | null;
  /** The product's address where it is settled beforehand; else it is made of the title. */
  handle?: string;
}

export interface PublishListingsInput {
  seller_id: string;
  listings: ListingToPublish[];
  now: Date;
}

/** A listing that is about to be made. */
export interface PlannedListing {
  id: string;
  handle: string;
  state: ListingState;
  content: ListingToPublish;
  photos: Pick<ListingPhoto, "id" | "files">[];
}

export interface PublishedListing {
  id: string;
  product_id: string;
  state: ListingState;
  draft_key: string | null;
}

export interface Plan {
  seller: Offerer;
  market: Market;
  planned: PlannedListing[];
  products: CreateProductWorkflowInputDTO[];
  /** Those that stand already, by their draft. */
  standing: PublishedListing[];
}

/** Looks whether everything may be put on sale, and says what has to be made for it. Nothing is written. */
export const planListingsStep = createStep(
  "plan-listings",
  async ({ seller_id, listings, now }: PublishListingsInput, { container }) => {
    const standing = await standingDrafts(container, seller_id, listings);
    const known = new Set(standing.map(({ draft_key }) => draft_key));
    const wanted = listings.filter(({ draft_key }) => draft_key === null || !known.has(draft_key));
    const [seller, market] = await Promise.all([readOfferer(container, seller_id), readMarket(container)]);
    const checked = await checkListings(
      container,
      {
        seller_id,
        listings: wanted.map((content) => ({ content, listing_id: null, product_id: null })),
        now: new Date(now),
      },
      market,
    );
    refuseWrong(checked);
    const planned = await plan(container, wanted, checked);
    const products = planned.map(({ content, ...around }) =>
      productOf(content, { ...around, seller, market }),
    );
    return new StepResponse<Plan>({ seller, market, planned, products, standing });
  },
);

async function plan(
  container: MedusaContainer,
  listings: readonly ListingToPublish[],
  checked: readonly CheckedListing[],
): Promise<PlannedListing[]> {
  const ids = listings.flatMap(({ photos }) => photos);
  const photos = await filesOfPhotos(container, ids);
  return listings.map((content, index) => {
    const id = generateEntityId(undefined, "list");
    return {
      id,
      handle: content.handle ?? addressOf(content.title, id.slice(-6).toLowerCase()),
      // What has no picture yet, such as a row of an import, is put on sale when it has one.
      state: content.photos.length === 0 ? "off_sale" : checked[index]?.reviewed ? "proposed" : "published",
      content,
      photos: content.photos.map((photo) => ({ id: photo, files: photos.get(photo) ?? [] })),
    };
  });
}

/** The files of photos, by the photo's id. */
export async function filesOfPhotos(
  container: MedusaContainer,
  id: string[],
): Promise<Map<string, ListingPhoto["files"]>> {
  if (id.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "listing_photo",
    fields: ["id", "files"],
    filters: { id },
  });
  const rows = data as unknown as { id: string; files: ListingPhoto["files"] }[];
  return new Map(rows.map(({ id, files }) => [id, files]));
}

/** The listings that were made of these drafts before. */
async function standingDrafts(
  container: MedusaContainer,
  seller_id: string,
  listings: readonly ListingToPublish[],
): Promise<PublishedListing[]> {
  const draft_key = listings.flatMap((listing) => listing.draft_key ?? []);
  if (draft_key.length === 0) return [];
  const rows = await container
    .resolve<ListingModuleService>(LISTING_MODULE)
    .listListings(
      { seller_id, draft_key },
      { select: ["id", "product_id", "state", "draft_key"], take: null },
    );
  return rows.map(({ id, product_id, state, draft_key }) => ({ id, product_id, state, draft_key }));
}
