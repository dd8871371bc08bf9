import { beginningOf, dayAt } from "@dastranj/sellers/contract/days";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { COMMISSION_MODULE } from "../../contract/names";
import { spanOf } from "../../domain/commission/rule-days";
import type { CommissionModuleService } from "../../modules/commission";
import { refusal } from "../refusal";

interface WriteVatInput {
  rate: number;
  /** ISO day in the market's time zone; null: from now on. */
  from: string | null;
  note: string | null;
  operator_id: string;
  now: Date;
}

const writeVatStep = createStep(
  "write-commission-vat",
  async ({ rate, from, note, operator_id, now }: WriteVatInput, { container }) => {
    const service = container.resolve<CommissionModuleService>(COMMISSION_MODULE);
    const at = new Date(now);
    const today = dayAt(at, service.timeZone);
    const span = spanOf(
      { from, to: null },
      { now: at, today, beginningOf: (day) => beginningOf(day, service.timeZone) },
    );
    if (typeof span === "string") throw refusal(span);
    await service.createCommissionVats({
      rate,
      from_day: from ?? today,
      begins_at: span.begins_at,
      note,
      created_by: operator_id,
    });
    return new StepResponse(null);
  },
);

/** Says the rate of VAT on commission from a day on. Sales that were made before keep theirs. */
export const writeCommissionVatWorkflow = createWorkflow(
  "write-commission-vat",
  (input: WriteVatInput) => new WorkflowResponse(writeVatStep(input)),
);
