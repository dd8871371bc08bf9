import { update } from "@dastranj/database";
import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { openClaim } from "../../domain/receiving/claim-states";
import { type DispatchActor, type DispatchVerb, moveDispatch } from "../../domain/receiving/dispatch-states";
import type { DispatchRow } from "../../modules/receiving/rows";
import { refusal } from "../refusal";
import { billWhenAccepted } from "./bill-when-accepted";
import { hubOf } from "./hub";
import { ACCEPT_SILENTLY, TELL_OF_DISPATCH } from "./job-names";

/** Who does something to a shipment, and whose it must be to be found. */
export interface DispatchDeed {
  id: string;
  of: { cooperative_id?: string; company_id?: string; wholesale_order_id?: string };
  actor_id: string | null;
  now: Date;
}

defineJob({
  name: ACCEPT_SILENTLY,
  data: z.strictObject({ dispatch_id: z.string().max(100) }),
  attempts: 30,
  backoff: { firstMs: 500, mostMs: 10 * 60_000 },
  handle: ({ dispatch_id: id }, { container }) => {
    const now = new Date();
    return change(container, { id, of: {}, actor_id: null, now }, "accept", "clock", () => ({
      answered_at: now,
    }));
  },
});

/** The cooperative notes that a shipment came; from then on the buyer has some days. */
export function noteArrived(container: MedusaContainer, deed: DispatchDeed): Promise<void> {
  return change(container, deed, "arrive", "cooperative", () => ({ arrived_at: deed.now }));
}

/** The buyer accepts all of it. */
export function acceptDispatch(container: MedusaContainer, deed: DispatchDeed): Promise<void> {
  const { actor_id: answered_by, now: answered_at } = deed;
  return change(container, deed, "accept", "buyer", () => ({ answered_by, answered_at }));
}

/** The buyer says that so much of it was missing or not as agreed. */
export function claim(
  container: MedusaContainer,
  { quantity, words, ...deed }: DispatchDeed & { quantity: number; words: string },
): Promise<void> {
  const { actor_id: answered_by, now: answered_at } = deed;
  return change(container, deed, "claim", "buyer", (dispatch) => {
    if (quantity > dispatch.quantity) throw refusal("claim_more_than_sent");
    const { state, until } = openClaim(quantity, {
      now: deed.now,
      days: hubOf(container).days.answerClaim,
    });
    return {
      ...{ answered_by, answered_at, claim_quantity: quantity, claim_words: words },
      ...{ claim_state: state, claim_until: until },
    };
  });
}

/** Does a verb of the table to a shipment, under the lock of its order; said twice, it is said once. */
async function change(
  container: MedusaContainer,
  { id, of, actor_id, now }: DispatchDeed,
  verb: DispatchVerb,
  by: DispatchActor,
  prepare: (dispatch: DispatchRow) => Partial<DispatchRow>,
): Promise<void> {
  const hub = hubOf(container);
  const [known] = await hub.listDispatches({ id, ...of }, { select: ["id", "wholesale_order_id"], take: 1 });
  if (!known) throw refusal("dispatch_not_found");
  await hub.step({ order_id: known.wholesale_order_id }, async (order, sql, context) => {
    const { rows } = await sql.raw("select * from dispatch where id = ?", [id]);
    const dispatch = rows[0] as DispatchRow;
    const state = moveDispatch(dispatch.state, verb, by);
    if (state === null) {
      if (by === "clock" || isSaid(dispatch, verb)) return { answer: true, deed: null };
      throw refusal("dispatch_wrong_state");
    }
    const changes = prepare(dispatch);
    await update(sql, "dispatch", id, { state, ...changes });
    const jobs = container.resolve<Jobs>(JOBS_MODULE);
    if (verb === "arrive") {
      const runAt = new Date(now.getTime() + hub.days.claim * 86_400_000);
      await jobs.enqueue(ACCEPT_SILENTLY, { dispatch_id: id }, { key: id, runAt }, context);
    }
    await billWhenAccepted(container, sql, order, context);
    if (verb === "claim")
      await jobs.enqueue(
        TELL_OF_DISPATCH,
        { dispatch_id: id, what: "claimed" },
        { key: `${id}:claimed` },
        context,
      );
    const { claim_quantity: quantity = null, claim_words: words = null } = changes;
    const details = quantity === null ? null : { quantity };
    return { answer: true, deed: { of_id: id, verb: DEEDS[verb], actor_id, at: now, words, details } };
  });
}

const DEEDS: Record<DispatchVerb, string> = {
  arrive: "arrived",
  accept: "accepted",
  claim: "claimed",
};

/** Whether that was said of it before. */
function isSaid({ state, claim_quantity }: DispatchRow, verb: DispatchVerb): boolean {
  if (verb === "accept") return state === "accepted" && claim_quantity === null;
  return verb === "arrive" && state === "arrived";
}
