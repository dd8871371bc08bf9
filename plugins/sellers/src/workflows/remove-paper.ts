import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../contract/names";
import type { SellerModuleService } from "../modules/seller/service";
import { readApplicant, refuseUnlessWritable } from "./application/read-applicant";
import { refusal } from "./refusal";
import { lockApplication, unlockApplication } from "./steps/lock-application";
import { removeFilesStep } from "./steps/remove-files";

export interface RemovePaperInput {
  seller_id: string;
  paper_id: string;
  now: Date;
}

const removePaperStep = createStep(
  "remove-paper",
  async ({ seller_id, paper_id, now }: RemovePaperInput, { container }) => {
    const applicant = await readApplicant(container, seller_id, now);
    const paper = applicant.papers.find(({ id }) => id === paper_id);
    if (!paper || paper.status === "replaced") throw refusal("paper_not_found");
    refuseUnlessWritable(applicant, true);
    // What the office has judged stays for the record.
    if (paper.status !== "pending") throw refusal("application_not_writable");
    await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      .writeApplication({ seller_id, papers: { removed: [paper_id] } });
    return new StepResponse({ file_key: paper.file_key });
  },
);

/** Takes back a paper that nobody has judged yet. */
export const removePaperWorkflow = createWorkflow("remove-paper", (input: WorkflowData<RemovePaperInput>) => {
  lockApplication(input);
  const { file_key } = removePaperStep(input);
  unlockApplication(input);
  removeFilesStep(transform({ file_key }, ({ file_key }) => [file_key]));
  return new WorkflowResponse(input.seller_id);
});
