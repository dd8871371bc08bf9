import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../contract/names";
import { latestVisit } from "../../domain/verification";
import type { Decision, SellerModuleService, SellerRecord } from "../../modules/seller/service";
import { refusal } from "../refusal";

export interface RecordVisitInput {
  seller_id: string;
  operator_id: string;
  passed: boolean;
  findings: string;
  now: Date;
}

/** Writes what was found at a seller's work place. Whoever wrote it does not verify her. */
export const recordVisitStep = createStep(
  "record-visit",
  async (input: RecordVisitInput, { container }) => {
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    const decided = await sellers.decide(input.seller_id, (record) => recordVisit(record, input));
    if (!decided) throw refusal("seller_not_found");
    return new StepResponse({ id: decided.id }, decided);
  },
  async (decided, { container }) => {
    if (decided) await container.resolve<SellerModuleService>(SELLER_MODULE).undo(decided);
  },
);

function recordVisit(
  record: SellerRecord,
  { operator_id, passed, findings, ...input }: RecordVisitInput,
): Decision {
  const now = new Date(input.now);
  if (record.status !== "site_visit") throw refusal("seller_wrong_state");
  const visit = latestVisit(record.site_visits);
  if (!visit || visit.recorded_at) throw refusal("visit_not_scheduled");
  return {
    visits: [{ id: visit.id, recorded_at: now, recorded_by: operator_id, passed, findings }],
    event: {
      verb: "visit_recorded",
      from: null,
      to: null,
      actor_kind: "operator",
      actor_id: operator_id,
      reason: findings,
      details: { visit_id: visit.id, passed },
      at: now,
    },
  };
}
