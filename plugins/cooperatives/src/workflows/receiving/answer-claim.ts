import { update } from "@dastranj/database";
import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { type Claim, type ClaimDeed, isClaimOpen, moveClaim } from "../../domain/receiving/claim-states";
import { claimsRunOut } from "../../modules/receiving/read-rows";
import type { DispatchRow } from "../../modules/receiving/rows";
import { refusal } from "../refusal";
import type { DispatchDeed } from "./answer-dispatch";
import { billWhenAccepted } from "./bill-when-accepted";
import { hubOf } from "./hub";
import { SWEEP_CLAIMS, TELL_OF_DISPATCH } from "./job-names";
import type { ToldOfDispatch } from "./tell-of-hub";

defineJob({
  name: SWEEP_CLAIMS,
  data: z.strictObject({}),
  attempts: 30,
  backoff: { firstMs: 500, mostMs: 10 * 60_000 },
  schedule: { cron: "7,22,37,52 * * * *", timeZone: "UTC", data: {} },
  handle: async (_, { container }) => {
    const now = new Date();
    for (const id of await claimsRunOut(hubOf(container).database, now))
      await letClaimRunOut(container, { id, now });
  },
});

/** The cooperative agrees with all that is claimed: so much less was delivered. */
export const grantClaim = (container: MedusaContainer, deed: DispatchDeed): Promise<void> =>
  move(container, deed, { verb: "grant" });

/** The cooperative agrees with a part of it, or with nothing, and says why; the buyer has some days to say that she is not content. */
export const answerClaim = (
  container: MedusaContainer,
  { granted, words, ...deed }: DispatchDeed & { granted: number; words: string },
): Promise<void> => move(container, deed, { verb: "answer", granted }, words);

/** The buyer is content with what was answered. */
export const consentToAnswer = (container: MedusaContainer, deed: DispatchDeed): Promise<void> =>
  move(container, deed, { verb: "consent" });

/** The buyer is not content: the operator decides. */
export const escalateClaim = (container: MedusaContainer, deed: DispatchDeed): Promise<void> =>
  move(container, deed, { verb: "escalate" });

/** The operator says how much of it was right, and why. */
export const decideClaim = (
  container: MedusaContainer,
  { granted, words, ...deed }: Omit<DispatchDeed, "of"> & { granted: number; words: string },
): Promise<void> => move(container, { ...deed, of: {} }, { verb: "decide", granted }, words);

/** The time of whose turn it was is over; before that, and a second time, nothing happens. */
export const letClaimRunOut = (
  container: MedusaContainer,
  deed: Pick<DispatchDeed, "id" | "now">,
): Promise<void> => move(container, { ...deed, of: {}, actor_id: null }, { verb: "run_out" });

/** Does something to a shipment's claim, under the lock of its order; with the claim's end the shipment is accepted. */
async function move(
  container: MedusaContainer,
  { id, of, actor_id, now }: DispatchDeed,
  deed: ClaimDeed,
  words: string | null = null,
): Promise<void> {
  const hub = hubOf(container);
  const [known] = await hub.listDispatches({ id, ...of }, { select: ["id", "wholesale_order_id"], take: 1 });
  if (!known) throw refusal("dispatch_not_found");
  await hub.step({ order_id: known.wholesale_order_id }, async (order, sql, context) => {
    const { rows } = await sql.raw("select * from dispatch where id = ?", [id]);
    const claim = claimOf(rows[0] as DispatchRow);
    if (!claim) throw refusal("dispatch_wrong_state");
    const moved = moveClaim(claim, deed, { now, days: hub.days.answerClaim });
    if (moved === "said") return { answer: true, deed: null };
    if (typeof moved === "string") throw refusal(moved);
    await update(sql, "dispatch", id, {
      state: isClaimOpen(moved.state) ? "claimed" : "accepted",
      claim_state: moved.state,
      claim_until: moved.until,
      claim_offered: moved.offered,
      claim_granted: moved.granted,
      granted_at: isClaimOpen(moved.state) ? null : now,
      ...(deed.verb === "answer" && { claim_answer: words }),
      ...(deed.verb === "decide" && { claim_decision: words }),
    });
    await billWhenAccepted(container, sql, order, context);
    const { what, verb } = SAID[deed.verb === "run_out" && moved.state === "settled" ? "consent" : deed.verb];
    await container
      .resolve<Jobs>(JOBS_MODULE)
      .enqueue(TELL_OF_DISPATCH, { dispatch_id: id, what }, { key: `${id}:${what}` }, context);
    const { granted, offered } = moved;
    return {
      answer: true,
      deed: { of_id: id, verb, actor_id, at: now, words, details: { granted, offered } },
    };
  });
}

/** What is told of a deed, and how it is called in the history. */
const SAID: Record<ClaimDeed["verb"], { what: ToldOfDispatch; verb: string }> = {
  grant: { what: "claim_granted", verb: "claim_granted" },
  answer: { what: "claim_answered", verb: "claim_answered" },
  consent: { what: "claim_settled", verb: "claim_consented" },
  escalate: { what: "claim_escalated", verb: "claim_escalated" },
  run_out: { what: "claim_escalated", verb: "claim_escalated" },
  decide: { what: "claim_decided", verb: "claim_decided" },
};

function claimOf(row: DispatchRow): Claim | null {
  const { claim_state: state, claim_quantity: claimed, claim_offered: offered, claim_granted: granted } = row;
  if (state === null || claimed === null) return null;
  return { state, claimed, offered, granted, until: row.claim_until && new Date(row.claim_until) };
}
