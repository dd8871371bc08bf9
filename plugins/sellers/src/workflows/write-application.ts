import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../contract/names";
import type { ApplicationChange } from "../modules/seller/application-change";
import type { SellerModuleService } from "../modules/seller/service";
import { readApplicant, refuseUnlessWritable } from "./application/read-applicant";
import { type Part, READ_PART } from "./application/read-part";
import { refusal } from "./refusal";
import { lockApplication, unlockApplication } from "./steps/lock-application";
import { isTaken } from "./taken";

export interface WriteApplicationInput {
  seller_id: string;
  member_id: string;
  part: Part;
  /** As it came in. */
  body: unknown;
  now: Date;
}

const writePartStep = createStep(
  "write-part-of-application",
  async ({ seller_id, member_id, part, body, now }: WriteApplicationInput, { container }) => {
    const applicant = await readApplicant(container, seller_id, now);
    refuseUnlessWritable(applicant, part === "licence");
    const change = await READ_PART[part]({ container, applicant, member_id, body });
    await save(container, { seller_id, ...change });
    return new StepResponse({ id: seller_id });
  },
);

/** Writes, and says what is taken in words of its own. */
async function save(container: MedusaContainer, change: ApplicationChange): Promise<void> {
  try {
    await container.resolve<SellerModuleService>(SELLER_MODULE).writeApplication(change);
  } catch (error) {
    if (isTaken(error, "identity_key")) throw refusal("identity_taken");
    if (isTaken(error, "number_key")) throw refusal("licence_taken");
    throw error;
  }
}

/** Saves one part of an application: all of it or, when anything of it is wrong, nothing. */
export const writeApplicationWorkflow = createWorkflow(
  "write-application",
  (input: WorkflowData<WriteApplicationInput>) => {
    lockApplication(input);
    writePartStep(input);
    unlockApplication(input);
  },
);
