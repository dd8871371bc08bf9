import type { MedusaContainer } from "@medusajs/framework/types";
import type { MembershipTerms } from "../../contract/membership";
import { MEMBERSHIP_MODULE } from "../../contract/names";
import type { Side } from "../../domain/membership/states";
import { flawOfTerms } from "../../domain/membership/terms";
import type { MembershipModuleService, Pair } from "../../modules/membership/service";
import { refusal } from "../refusal";
import type { Acting } from "./acting";
import { findSeller, isCooperative, statusOf } from "./find-seller";
import { tellOtherSide } from "./tell-other-side";
import { columnsOf } from "./terms-columns";

/** So many may wait for an answer of others at once. */
const MOST_UNANSWERED = { cooperative: 500, producer: 20 };

/**
 * A cooperative invites a producer, on terms. Said again while she has not answered, it changes nothing.
 *
 * @returns the membership's id
 */
export async function inviteProducer(
  container: MedusaContainer,
  { who, terms, words, ...acting }: Acting & { who: string; terms: MembershipTerms; words: string | null },
): Promise<string> {
  const flaw = flawOfTerms(terms);
  if (flaw) throw refusal(flaw);
  if ((await statusOf(container, acting.seller_id)) !== "verified")
    throw refusal("membership_cooperative_not_verified");
  const producer = await findSeller(container, who, "producer");
  if (!producer) throw refusal("producer_not_found");
  const pair = { cooperative_id: acting.seller_id, producer_id: producer.id };
  return ask(container, acting, { pair, by: "cooperative", words, columns: columnsOf(terms) });
}

/**
 * A producer asks a cooperative to take her in. Said again while it has not answered, it changes nothing.
 *
 * @returns the membership's id
 */
export async function applyToCooperative(
  container: MedusaContainer,
  { cooperative, words, ...acting }: Acting & { cooperative: string; words: string | null },
): Promise<string> {
  if (await isCooperative(container, acting.seller_id)) throw refusal("producers_only");
  const found = await findSeller(container, cooperative, "cooperative");
  if (!found) throw refusal("cooperative_not_found");
  if (found.status !== "verified") throw refusal("membership_cooperative_not_verified");
  const pair = { cooperative_id: found.id, producer_id: acting.seller_id };
  return ask(container, acting, { pair, by: "producer", words, columns: {} });
}

async function ask(
  container: MedusaContainer,
  { member_id, now }: Acting,
  { pair, by, words, columns }: { pair: Pair; by: Side; words: string | null; columns: object },
): Promise<string> {
  const service = container.resolve<MembershipModuleService>(MEMBERSHIP_MODULE);
  const state = by === "cooperative" ? "invited" : "applied";
  return service.withPair(pair, async (open, context) => {
    if (open?.state === state) return open.id;
    if (open) throw refusal("membership_open");
    const [, unanswered] = await service.listAndCountMemberships(
      { [`${by}_id`]: pair[`${by}_id`], state },
      { take: 1 },
      context,
    );
    if (unanswered >= MOST_UNANSWERED[by]) throw refusal("membership_too_many_open");
    const { row, event_id } = await service.begin(
      { ...pair, ...columns, state, words, asked_at: now },
      { verb: state, actor_id: member_id, at: now, words },
      context,
    );
    await tellOtherSide(
      container,
      { ...pair, by, membership_id: row.id, event_id, tidings: state, said: words },
      context,
    );
    return row.id;
  });
}
