import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../contract/names";
import { officeDay } from "../../domain/office-day";
import type { SellerVerb } from "../../domain/seller-states";
import { latestVisit, refuseVerification } from "../../domain/verification";
import { refuseVisit } from "../../domain/visit";
import type { Decided, Decision, SellerModuleService, SellerRecord } from "../../modules/seller/service";
import { refusal } from "../refusal";
import { tellOwners } from "../tell-owners";
import { tellVerified } from "../tell-verified";
import { changeOf } from "./change-status";
import { requirementsOf } from "./requirements";

export interface JudgeSellerInput {
  seller_id: string;
  verb: SellerVerb;
  operator_id: string;
  reason?: string;
  /** What is to be changed, field by field. */
  fields?: Record<string, string>;
  /** When the office comes, as an ISO instant. */
  scheduled_for?: string;
  now: Date;
}

/** One decision of the office, with the message that tells her of it: all or nothing. */
export const judgeSellerStep = createStep(
  "judge-seller",
  async (input: JudgeSellerInput, { container }) => {
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    const decided = await sellers.decide(
      input.seller_id,
      (record) => judge(container, record, input),
      tells(container),
    );
    if (!decided) throw refusal("seller_not_found");
    return new StepResponse({ id: decided.id }, decided);
  },
  async (decided, { container }) => {
    if (decided) await container.resolve<SellerModuleService>(SELLER_MODULE).undo(decided);
  },
);

function tells(container: MedusaContainer) {
  return async (decided: Decided, record: SellerRecord, context: Context) => {
    await tellOwners(container, decided, record, context);
    await tellVerified(container, decided, context);
  };
}

async function judge(
  container: MedusaContainer,
  record: SellerRecord,
  input: JudgeSellerInput,
): Promise<Decision> {
  const { verb, operator_id, fields } = input;
  // What passes through a workflow comes out as JSON: a date is a text.
  const now = new Date(input.now);
  const reason = input.reason?.trim() || (fields && Object.values(fields).join(" · "));
  const decision = changeOf(record, {
    verb,
    by: "operator",
    actor_id: operator_id,
    reason,
    details: detailsOf(input),
    now,
  });
  if (verb === "verify" || verb === "approve_renewal") {
    const wanted = await requirementsOf(container, record, now);
    const flaw = refuseVerification(record, wanted, { verifier: operator_id, today: officeDay(now) });
    if (flaw) throw refusal(flaw);
  }
  if (verb !== "schedule_visit" || !input.scheduled_for) return decision;
  const scheduled_for = new Date(input.scheduled_for);
  const flaw = refuseVisit(scheduled_for, now);
  if (flaw) throw refusal(flaw);
  const visit = { scheduled_for, scheduled_by: operator_id };
  const waiting = latestVisit(record.site_visits);
  return waiting && !waiting.recorded_at
    ? { ...decision, visits: [{ id: waiting.id, ...visit }] }
    : { ...decision, new_visit: visit };
}

function detailsOf({ fields, scheduled_for }: JudgeSellerInput): Record<string, unknown> | undefined {
  if (fields) return { fields };
  return scheduled_for ? { scheduled_for } : undefined;
}
