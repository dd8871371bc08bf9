import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import type { MembershipTerms } from "../../contract/membership";
import { MEMBERSHIP_MODULE } from "../../contract/names";
import { type MembershipVerb, moved, OPEN_STATES, type Side } from "../../domain/membership/states";
import { flawOfTerms } from "../../domain/membership/terms";
import type { MembershipModuleService, MembershipRow } from "../../modules/membership/service";
import { FOLLOW_STANDING } from "../allotment/job-names";
import { refusal } from "../refusal";
import type { Acting } from "./acting";
import { statusOf } from "./find-seller";
import type { MembershipTidings } from "./membership-messages";
import { tellOtherSide } from "./tell-other-side";
import { columnsOf } from "./terms-columns";

/** Whose a membership is, and who of the two acts. */
interface Asked extends Acting {
  id: string;
  by: Side;
}

/** One side answers, ends, suspends or reinstates a membership. Said again it changes nothing. */
export async function moveMembership(
  container: MedusaContainer,
  { verb, words = null, ...asked }: Asked & { verb: MembershipVerb; words?: string | null },
): Promise<void> {
  await withOwn(container, asked, async (row, context) => {
    const state = moved(row.state, verb, asked.by);
    if (!state) throw refusal("membership_moved");
    if (state === row.state) return;
    if (state === "active") await bothVerified(container, row);
    const { now, member_id } = asked;
    const service = container.resolve<MembershipModuleService>(MEMBERSHIP_MODULE);
    const ends = state !== "active" && state !== "suspended";
    const event_id = await service.change(
      row.id,
      {
        state,
        words,
        ...(state === "active" && verb === "accept" && { joined_at: now }),
        ...(ends && { ended_at: now }),
      },
      { verb, actor_id: member_id, at: now, words, details: { from: row.state, to: state } },
      context,
    );
    const tidings: MembershipTidings =
      verb === "reinstate" ? "reinstated" : state === "active" ? "accepted" : (state as MembershipTidings);
    await tellOtherSide(container, { ...of(row), by: asked.by, event_id, tidings, said: words }, context);
    // What she is asked for and has not answered goes to the others.
    if (row.state === "active")
      await container
        .resolve<Jobs>(JOBS_MODULE)
        .enqueue(FOLLOW_STANDING, { seller_id: row.producer_id }, {}, context);
  });
}

/** The cooperative writes the terms of an open membership; she is told and may leave. */
export async function changeMembershipTerms(
  container: MedusaContainer,
  { terms, ...asked }: Omit<Asked, "by"> & { terms: MembershipTerms },
): Promise<void> {
  const flaw = flawOfTerms(terms);
  if (flaw) throw refusal(flaw);
  const by = "cooperative";
  await withOwn(container, { ...asked, by }, async (row, context) => {
    if (!isOpen(row)) throw refusal("membership_moved");
    const columns = columnsOf(terms);
    if (Object.entries(columns).every(([column, value]) => row[column as keyof typeof columns] === value))
      return;
    const event_id = await container
      .resolve<MembershipModuleService>(MEMBERSHIP_MODULE)
      .change(
        row.id,
        columns,
        { verb: "terms_changed", actor_id: asked.member_id, at: asked.now, details: { ...columns } },
        context,
      );
    await tellOtherSide(
      container,
      { ...of(row), by, event_id, tidings: "terms_changed", said: null },
      context,
    );
  });
}

/** The producer says whether buyers may read her name. */
export async function sayNaming(
  container: MedusaContainer,
  { may_be_named, ...asked }: Omit<Asked, "by"> & { may_be_named: boolean },
): Promise<void> {
  await withOwn(container, { ...asked, by: "producer" }, async (row, context) => {
    if (!isOpen(row)) throw refusal("membership_moved");
    if (row.may_be_named === may_be_named) return;
    await container
      .resolve<MembershipModuleService>(MEMBERSHIP_MODULE)
      .change(
        row.id,
        { may_be_named },
        { verb: "naming", actor_id: asked.member_id, at: asked.now, details: { may_be_named } },
        context,
      );
  });
}

const pairOf = ({ cooperative_id, producer_id }: MembershipRow) => ({ cooperative_id, producer_id });
const of = (row: MembershipRow) => ({ ...pairOf(row), membership_id: row.id });

const isOpen = ({ state }: MembershipRow) => (OPEN_STATES as readonly string[]).includes(state);

/** Takes a membership of the acting side as it stands; another's is not there. */
async function withOwn(
  container: MedusaContainer,
  { id, by, seller_id }: Pick<Asked, "id" | "by" | "seller_id">,
  work: (row: MembershipRow, context: Context) => Promise<void>,
): Promise<void> {
  const service = container.resolve<MembershipModuleService>(MEMBERSHIP_MODULE);
  const own = { id, [`${by}_id`]: seller_id };
  const [found] = await service.listMemberships(own, { take: 1 });
  if (!found) throw refusal("membership_not_found");
  await service.withPair(pairOf(found as MembershipRow), async (_open, context) => {
    const [row] = await service.listMemberships(own, { take: 1 }, context);
    if (!row) throw refusal("membership_not_found");
    await work(row as MembershipRow, context);
  });
}

async function bothVerified(container: MedusaContainer, row: MembershipRow): Promise<void> {
  const [cooperative, producer] = await Promise.all([
    statusOf(container, row.cooperative_id),
    statusOf(container, row.producer_id),
  ]);
  if (cooperative !== "verified") throw refusal("membership_cooperative_not_verified");
  if (producer !== "verified") throw refusal("membership_producer_not_verified");
}
