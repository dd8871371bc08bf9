import type { MedusaContainer } from "@medusajs/framework/types";
import { inDays } from "../../domain/returns";
import { tellOf } from "../tidings/tell-of";
import { moveReturn, type ReturnActor } from "./move-return";

/** It may be sent: the seller says so, the office, or the clock for a seller who said nothing. */
export async function approveReturn(
  container: MedusaContainer,
  actor: ReturnActor,
  reason: string | null = null,
): Promise<void> {
  const { id, now } = actor;
  await moveReturn(container, { ...actor, verb: "approve", reason }, (kept) => ({
    fields: {
      approved_at: now,
      send_by: inDays(now, kept.send_within_days),
      ...(actor.by === "operator" && { office_words: reason }),
    },
    alongside: (context) =>
      tellOf(
        container,
        { about: "return", id, seller_order_id: kept.seller_order_id, step: "approved", reason: null },
        context,
      ),
  }));
}

/** The seller does not take it back, and says why; the buyer may take that to the office. */
export async function refuseReturn(
  container: MedusaContainer,
  actor: ReturnActor,
  reason: string,
): Promise<void> {
  const { id, now } = actor;
  await moveReturn(container, { ...actor, verb: "refuse", reason }, (kept) => ({
    fields: { refusal_words: reason, dispute_by: inDays(now, kept.dispute_within_days) },
    alongside: (context) =>
      tellOf(
        container,
        { about: "return", id, seller_order_id: kept.seller_order_id, step: "refused", reason },
        context,
      ),
  }));
}
