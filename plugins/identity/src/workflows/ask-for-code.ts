import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { type CodePurpose, ONE_TIME_CODES_MODULE, type OneTimeCodes } from "../contract/one-time-codes";

/** Who asks, and for what. */
export type AskForCodeInput = { mobile: string; purpose: CodePurpose; language: "fa" | "en"; now: Date };

const askStep = createStep("ask-for-code", async (input: AskForCodeInput, { container }) => {
  const codes = container.resolve<OneTimeCodes>(ONE_TIME_CODES_MODULE);
  return new StepResponse(await codes.request({ ...input, now: new Date(input.now) }));
});

/** Sends a code to a number, whether or not anybody is known by it. */
export const askForCodeWorkflow = createWorkflow("ask-for-code", (input: WorkflowData<AskForCodeInput>) => {
  return new WorkflowResponse(askStep(input));
});
