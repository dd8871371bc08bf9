import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../contract/names";
import type { SellerModuleService } from "../modules/seller/service";
import { removeFilesStep } from "./steps/remove-files";

export interface EraseSellerInput {
  seller_id: string;
}

const eraseStep = createStep("erase-seller", async ({ seller_id }: EraseSellerInput, { container }) => {
  const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
  return new StepResponse(await sellers.eraseSeller(seller_id));
});

/**
 * Forgets the person behind a seller for good: her number, address and account, her papers, how she and her team are reached,
 * what she told of herself. What the books need stays: the booth's name and handle, its state and trail, days and categories of
 * its licences, its orders. Done twice it changes nothing more. It is for a seller whose account is closed.
 */
export const eraseSellerWorkflow = createWorkflow("erase-seller", (input: WorkflowData<EraseSellerInput>) => {
  const files = eraseStep(input);
  removeFilesStep(files);
});
