import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { LicencePolicyRecord } from "../contract/licence-policy";
import { LICENCE_POLICY_MODULE } from "../contract/may-sell";
import { dayAt } from "../domain/day-at";
import type { LicencePolicyModuleService } from "../modules/licence-policy";
import { haveAllSellersJudged } from "./judge-all-sellers";
import { refusal } from "./refusal";

interface WritePolicyVersionInput {
  record: LicencePolicyRecord;
  note: string | null;
  operator_id: string;
  now: Date;
}

/** First, so that sellers are judged anew even if this process dies right after it has written; judging them in vain does no harm. */
const haveSellersJudgedStep = createStep(
  "have-sellers-judged",
  async ({ now }: { now: Date }, { container }) => {
    await haveAllSellersJudged(container, new Date(now));
    return new StepResponse(null);
  },
);

/** A version that is written stays: nothing follows that could undo it. */
const writeVersionStep = createStep(
  "write-policy-version",
  async ({ record, note, operator_id, now }: WritePolicyVersionInput, { container }) => {
    const policies = container.resolve<LicencePolicyModuleService>(LICENCE_POLICY_MODULE);
    // What comes with the product is there first, whichever comes first.
    await policies.compiledPolicies();
    const today = dayAt(new Date(now), record.time_zone);
    const written = await policies.writeVersion(record, { today, note, created_by: operator_id });
    if (typeof written === "string") throw refusal(written);
    return new StepResponse(written);
  },
);

/** Writes the next version of a licence policy, and has every seller judged by it. */
export const writePolicyVersionWorkflow = createWorkflow(
  "write-policy-version",
  (input: WritePolicyVersionInput) => {
    haveSellersJudgedStep(input);
    return new WorkflowResponse(writeVersionStep(input));
  },
);
