import { LICENCE_POLICY_MODULE, type MaySell, SELLER_MODULE } from "@dastranj/sellers/contract";
import type { SellerModuleService } from "@dastranj/sellers/modules/seller";
import { refreshStandingWorkflow } from "@dastranj/sellers/workflows";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { SeededSeller } from "./sellers";
import type { SellerStory, TradeStory } from "./story";

const ISSUER = "دبیرخانهٔ مشاغل خانگی استان فارس";
const CLASS = "home_business";
const JURISDICTION = "ir-fars";
const DAY_MS = 86_400_000;

/**
 * An accepted licence for what each seller of the stories makes, and the accepted papers that the policy asks for it. Only
 * where there is no licence yet; sellers of an older market, whom nobody had judged, are judged with it.
 */
export async function seedLicences(
  container: MedusaContainer,
  stories: TradeStory[],
  sellers: Map<string, SeededSeller>,
): Promise<void> {
  const service = container.resolve<SellerModuleService>(SELLER_MODULE);
  const licences = await service.listLicences({}, { select: ["id", "seller_id"], take: null });
  const licensed = new Set(licences.map(({ seller_id }) => seller_id));
  const now = new Date();
  const told = stories
    .flatMap((story) => story.sellers)
    .map((story, index) => ({ story, index, seller_id: sellers.get(story.handle)?.id ?? "" }));
  const missing = told.filter(({ seller_id }) => seller_id !== "" && !licensed.has(seller_id));
  if (missing.length === 0) return;
  for (const { story, index, seller_id } of missing) {
    const categories = [...new Set(story.products.map(({ category }) => category))];
    // The papers first: a seller whose licence stands is whole.
    await service.createPapers(await papersFor(container, story, categories, seller_id, now));
    await service.createLicences({
      ...licence(categories, index, now),
      status: "accepted",
      seller_id,
    } as never);
  }
  await refreshStandingWorkflow(container).run({
    input: { seller_ids: missing.map(({ seller_id }) => seller_id), judge_anew: true, now },
  });
}

/** Numbers and dates differ from seller to seller, and are the same whenever the seed is run on one day. */
function licence(categories: string[], index: number, now: Date) {
  const number = `1403-07-${String(20_118 + 37 * index)}`;
  return {
    licence_class: CLASS,
    number,
    number_key: `fars ${number}`,
    issuer: ISSUER,
    issued_on: day(now, -400 - 3 * index),
    expires_on: day(now, 400 + 11 * index),
    categories,
  };
}

async function papersFor(
  container: MedusaContainer,
  { handle }: SellerStory,
  categories: string[],
  seller_id: string,
  now: Date,
) {
  const required = await container
    .resolve<MaySell>(LICENCE_POLICY_MODULE)
    .requiredPapers({ jurisdiction: JURISDICTION, licence_class: CLASS, categories, now });
  return required.map(({ type }) => ({
    type,
    issuer: "دانشگاه علوم پزشکی شیراز",
    issued_on: day(now, -200),
    expires_on: day(now, 500),
    status: "accepted" as const,
    reviewed_at: now,
    file_key: `demonstration/${handle}/${type}`,
    mime_type: "image/png",
    bytes: 0,
    seller_id,
  })) as never;
}

function day(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}
