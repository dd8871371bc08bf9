import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../contract/names";
import { type Actor, refuseTransition, type SellerVerb, TRANSITIONS } from "../../domain/seller-states";
import type { SellerModuleService } from "../../modules/seller/service";
import { refusal } from "../refusal";

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

/** Loads the seller, asks the table of states, saves with a line in the audit trail; undone by putting both back. */
export const changeStatusStep = createStep(
  "change-seller-status",
  async (input: ChangeSellerStatusInput, { container }) => {
    const { seller_id, verb, by, actor_id, reason, details, now } = input;
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    const [seller] = await sellers.listSellers({ id: seller_id }, { take: 1 });
    if (!seller) throw refusal("seller_not_found");
    const { id, status, status_since, submitted_at, verified_at, suspended_reason } = seller;
    const flaw = refuseTransition(verb, { from: status, by, reason });
    if (flaw) throw refusal(flaw);
    const to = TRANSITIONS[verb].to;
    const event_id = await sellers.changeSeller(
      {
        id,
        status: to,
        status_since: now,
        submitted_at: verb === "submit" || verb === "resubmit" || verb === "renew" ? now : submitted_at,
        verified_at: to === "verified" ? (verified_at ?? now) : verified_at,
        suspended_reason: to === "suspended" ? (reason ?? null) : null,
      },
      {
        seller_id,
        verb,
        from: status,
        to,
        actor_kind: by,
        actor_id,
        reason: reason?.trim() || null,
        details: details ?? null,
        at: now,
      },
    );
    const before = { id, status, status_since, submitted_at, verified_at, suspended_reason };
    return new StepResponse({ id }, { before, event_id });
  },
  async (done, { container }) => {
    if (!done) return;
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    await sellers.updateSellers(done.before);
    await sellers.deleteSellerEvents(done.event_id);
  },
);
