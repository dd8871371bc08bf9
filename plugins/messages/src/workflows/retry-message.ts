import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { MESSAGES_MODULE } from "../contract/messages";
import type { MessagesModuleService } from "../modules/messages/service";

const retryStep = createStep("retry-message", async ({ id }: { id: string }, { container }) => {
  await container.resolve<MessagesModuleService>(MESSAGES_MODULE).retryMessage(id);
  return new StepResponse(id);
});

/** Has a message that failed, or was kept before anything could send it, sent after all. */
export const retryMessageWorkflow = createWorkflow("retry-message", (input: WorkflowData<{ id: string }>) => {
  return new WorkflowResponse(retryStep(input));
});
