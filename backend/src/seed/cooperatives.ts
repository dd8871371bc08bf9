import { MEMBERSHIP_MODULE, POOL_MODULE } from "@dastranj/cooperatives/contract";
import type { MembershipModuleService } from "@dastranj/cooperatives/modules/membership";
import type { PoolModuleService } from "@dastranj/cooperatives/modules/pool";
import {
  inviteProducer,
  makePledge,
  makePool,
  moveMembership,
  movePool,
  sayNaming,
} from "@dastranj/cooperatives/workflows";
import { dayAt, SELLER_MODULE } from "@dastranj/sellers/contract";
import { daysAfter } from "@dastranj/sellers/contract/days";
import type { SellerModuleService } from "@dastranj/sellers/modules/seller";
import type { MedusaContainer } from "@medusajs/framework/types";
import { demonstrationPhoto } from "./addresses";
import { COOPERATIVES, type CooperativeStory, type PledgeStory, type PoolStory } from "./pools";
import type { SeededSeller } from "./sellers";

/** Who acts for a seller, now. */
interface Actor {
  seller_id: string;
  member_id: string;
  now: Date;
}

/** Members, pools and pledges of the demonstration's cooperatives. */
export async function seedCooperatives(
  container: MedusaContainer,
  sellers: Map<string, SeededSeller>,
): Promise<void> {
  const actors = await actorsOf(container, sellers);
  for (const story of COOPERATIVES) await seedCooperative(container, story, actors);
}

async function seedCooperative(
  container: MedusaContainer,
  { handle, members, pools }: CooperativeStory,
  actors: Map<string, Actor>,
): Promise<void> {
  const cooperative = actors.get(handle);
  if (!cooperative) return;
  for (const { seller, ...terms } of members) {
    const producer = actors.get(seller);
    if (producer) await join(container, cooperative, { ...producer, handle: seller, ...terms });
  }
  for (const story of pools) await seedPool(container, cooperative, story, actors);
}

type Joining = Actor & { handle: string } & Omit<CooperativeStory["members"][number], "seller">;

/** She is invited and accepts; whoever left since is left in peace. */
async function join(
  container: MedusaContainer,
  cooperative: Actor,
  { handle, role, weight, named, ...producer }: Joining,
): Promise<void> {
  const pair = { cooperative_id: cooperative.seller_id, producer_id: producer.seller_id };
  const memberships = container.resolve<MembershipModuleService>(MEMBERSHIP_MODULE);
  const [standing] = await memberships.listMemberships(pair, { take: 1, select: ["id", "state"] });
  if (standing && standing.state !== "invited") return;
  const terms = { mode: "cooperative" as const, role, agreement: null, share_fee: null, weight };
  const id =
    standing?.id ?? (await inviteProducer(container, { ...cooperative, who: handle, terms, words: null }));
  // Before she accepts: once she is a member, what she says of her name is hers.
  if (named) await sayNaming(container, { ...producer, id, may_be_named: true });
  await moveMembership(container, { ...producer, id, by: "producer", verb: "accept" });
}

/** A pool opens once, with its pledges: one that was closed, or a pledge that was withdrawn, stays so. */
async function seedPool(
  container: MedusaContainer,
  cooperative: Actor,
  { key, pictures, prices, pledges, ...told }: PoolStory,
  actors: Map<string, Actor>,
): Promise<void> {
  const tiers = prices.map(([from, priceIrr]) => ({ from, unit_price: String(priceIrr) }));
  const spec = { ...told, tiers, minimum_order: tiers[0]?.from ?? 0 };
  const id = await makePool(container, { ...cooperative, spec, request_key: key });
  const pools = container.resolve<PoolModuleService>(POOL_MODULE);
  const [pool] = await pools.listPools({ id }, { take: 1, select: ["state"] });
  if (pool?.state !== "draft") return;
  const photos = pictures.map((name) => demonstrationPhoto(key, name));
  await pools.updatePools({ id, photos: photos as never });
  for (const pledge of pledges) {
    const producer = actors.get(pledge.seller);
    if (producer) await pledgeTo(container, id, producer, pledge);
  }
  await movePool(container, { ...cooperative, id, verb: "open" });
}

/** Holds for about a harvest's year. */
const PLEDGED_DAYS = 300;

async function pledgeTo(
  container: MedusaContainer,
  pool_id: string,
  producer: Actor,
  { weekly, priceIrr, materialIrr, batch, grade }: PledgeStory,
): Promise<void> {
  const pools = container.resolve<PoolModuleService>(POOL_MODULE);
  const [standing] = await pools.listPledges({ pool_id, producer_id: producer.seller_id }, { take: 1 });
  if (standing) return;
  const today = dayAt(producer.now, pools.timeZone);
  const terms = {
    weekly_quantity: weekly,
    unit_price: String(priceIrr),
    raw_material: materialIrr === undefined ? null : String(materialIrr),
    minimum_batch: batch,
    grade,
    valid_from: today,
    valid_to: daysAfter(today, PLEDGED_DAYS),
  };
  await makePledge(container, { ...producer, pool_id, terms });
}

/** The first of each seller's team, by the seller's handle. */
async function actorsOf(
  container: MedusaContainer,
  sellers: Map<string, SeededSeller>,
): Promise<Map<string, Actor>> {
  const now = new Date();
  const handles = COOPERATIVES.flatMap(({ handle, members }) => [
    handle,
    ...members.map(({ seller }) => seller),
  ]);
  const wanted = handles.map((handle) => [handle, sellers.get(handle)?.id ?? ""] as const);
  const team = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .listSellerMembers(
      { seller_id: wanted.map(([, id]) => id) },
      { take: null, select: ["id", "seller_id"], order: { created_at: "ASC" } },
    );
  return new Map(
    wanted.flatMap(([handle, seller_id]) => {
      const member = team.find((one) => one.seller_id === seller_id);
      return member ? [[handle, { seller_id, member_id: member.id, now }] as const] : [];
    }),
  );
}
