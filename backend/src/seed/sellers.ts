import { openDispatch } from "@dastranj/orders/workflows";
import { SELLER_MODULE } from "@dastranj/sellers/contract";
import type { SellerModuleService } from "@dastranj/sellers/modules/seller";
import { changeSellerStatusWorkflow } from "@dastranj/sellers/workflows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { demonstrationPhoto, pictureAddress } from "./addresses";
import type { SellerStory, TradeStory } from "./story";

/** Where the sellers of the stories live. */
const FARS = { country: "ir", province: "IR-07" };

/** A seller that stands, with where her goods lie. */
export interface SeededSeller {
  id: string;
  profileId: string;
  locationId: string;
}

/** The sellers of all stories, verified, each with a place to send from; answers them by handle. */
export async function seedSellers(
  container: MedusaContainer,
  stories: TradeStory[],
): Promise<Map<string, SeededSeller>> {
  const seeded = await standingSellers(container);
  for (const { craft, sellers } of stories) {
    for (const story of sellers) {
      if (seeded.has(story.handle)) continue;
      seeded.set(story.handle, await openBooth(container, story, craft.code));
    }
  }
  const handles = stories.flatMap(({ sellers }) => sellers.map(({ handle }) => handle));
  await haveBeenHere(container, handles.slice(0, -NEWCOMERS));
  return seeded;
}

/** So many of the demonstration's booths are new; the others have sold for longer than a newcomer's terms last. */
const NEWCOMERS = 3;

/** Booths that were opened long before the demonstration began. */
async function haveBeenHere(container: MedusaContainer, handles: string[]): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `update seller set verified_at = verified_at - interval '400 days'
     where handle = any(:handles) and verified_at > now() - interval '300 days'`,
    { handles },
  );
}

async function openBooth(
  container: MedusaContainer,
  story: SellerStory,
  craft: string,
): Promise<SeededSeller> {
  const service = container.resolve<SellerModuleService>(SELLER_MODULE);
  const [cutOff] = await service.listSellers({ handle: story.handle }, { take: 1 });
  const seller =
    cutOff ??
    (await service.createSellers({
      handle: story.handle,
      kind: story.kind,
      name: story.name.fa,
      name_en: story.name.en,
      story: story.story.fa,
      story_en: story.story.en,
      picture: pictureAddress(story.picture),
      photos: boothPhotos(story) as unknown as Record<string, unknown>,
      county_id: story.county,
      craft_id: craft,
      status: "docs_review",
    }));
  const dispatch = await openDispatch(container, { seller_id: seller.id, home: FARS });
  if (!dispatch) throw new RangeError("the backend has no plan for who sends from Fars");
  if (seller.status === "docs_review") {
    await changeSellerStatusWorkflow(container).run({
      input: { seller_id: seller.id, verb: "verify", by: "operator", actor_id: null, now: new Date() },
    });
  }
  return { id: seller.id, profileId: dispatch.profile_id, locationId: dispatch.location_id };
}

/** Demonstration booths show what lies on their tables: the pictures of their goods. */
function boothPhotos({ handle, products }: SellerStory) {
  const names = [...new Set(products.flatMap(({ pictures }) => pictures))].slice(0, 4);
  return names.map((name) => demonstrationPhoto(handle, name));
}

/** Sellers whose booth is whole; one that was cut off half-way is opened again. */
async function standingSellers(container: MedusaContainer): Promise<Map<string, SeededSeller>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "seller",
    fields: ["id", "handle", "status", "shipping_profile.id", "stock_location.id"],
    pagination: { take: 1000 },
  });
  return new Map(
    data.flatMap(({ id, handle, status, shipping_profile, stock_location }) =>
      status !== "docs_review" && shipping_profile && stock_location
        ? [[handle, { id, profileId: shipping_profile.id, locationId: stock_location.id }] as const]
        : [],
    ),
  );
}
