import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { SELLER_EVENTS } from "../contract/names";
import type { ChangeSellerStatusInput } from "./steps/change-status";
import { refreshStandingStep } from "./steps/refresh-standing";

/** Finds out what a seller may offer in her new state, and tells whoever follows her state (the search index, the pages). */
export function followStatus(
  seller: WorkflowData<object>,
  input: WorkflowData<Pick<ChangeSellerStatusInput, "seller_id" | "verb" | "now">>,
): void {
  refreshStandingStep(
    transform({ input }, ({ input: { seller_id, verb, now } }) => ({
      seller_ids: [seller_id],
      judge_anew: verb === "verify" || verb === "approve_renewal",
      now,
    })),
  );
  emitEventStep({ eventName: SELLER_EVENTS.statusChanged, data: seller });
}
