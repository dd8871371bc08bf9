import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../contract/names";
import { type Actor, refuseTransition, type SellerVerb, TRANSITIONS } from "../../domain/seller-states";
import type { Decision, SellerModuleService, SellerRecord } from "../../modules/seller/service";
import { refusal } from "../refusal";
import { tellVerified } from "../tell-verified";

export interface ChangeSellerStatusInput {
  seller_id: string;
  verb: SellerVerb;
  by: Actor;
  /** Id of the member or operator; null for the clock. */
  actor_id: string | null;
  reason?: string;
  /** A reason per field, for requested changes. Nothing secret: it stays in the audit trail. */
  details?: Record<string, unknown>;
  now: Date;
}

/** What a verb of the table of states makes of a seller, or the refusal. */
export function changeOf(record: SellerRecord, input: Omit<ChangeSellerStatusInput, "seller_id">): Decision {
  const { verb, by, actor_id, reason, details } = input;
  // What passes through a workflow comes out as JSON: a date is a text.
  const now = new Date(input.now);
  const { status: from, submitted_at, verified_at } = record;
  const flaw = refuseTransition(verb, { from, by, reason });
  if (flaw) throw refusal(flaw);
  const to = TRANSITIONS[verb].to;
  const handsIn = verb === "submit" || verb === "resubmit" || verb === "renew";
  return {
    seller: {
      status: to,
      status_since: now,
      submitted_at: handsIn ? now : submitted_at,
      verified_at: to === "verified" ? (verified_at ?? now) : verified_at,
      suspended_reason: to === "suspended" ? (reason ?? null) : null,
      ...(verb === "take_up" && { reviewer_id: actor_id }),
    },
    event: {
      verb,
      from,
      to,
      actor_kind: by,
      actor_id,
      reason: reason?.trim() || null,
      details: details ?? null,
      at: now,
    },
  };
}

/** Asks the table of states under the seller's lock and saves with a line in the audit trail; undone by a line of its own. */
export const changeStatusStep = createStep(
  "change-seller-status",
  async (input: ChangeSellerStatusInput, { container }) => {
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    const decided = await sellers.decide(
      input.seller_id,
      (record) => changeOf(record, input),
      (decided, _, context) => tellVerified(container, decided, context),
    );
    if (!decided) throw refusal("seller_not_found");
    return new StepResponse({ id: decided.id }, decided);
  },
  async (decided, { container }) => {
    if (decided) await container.resolve<SellerModuleService>(SELLER_MODULE).undo(decided);
  },
);
