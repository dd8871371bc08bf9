import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { defineMessage, type MessageLanguage } from "../contract/define-message";
import { MESSAGES_MODULE, type Reachable } from "../contract/messages";
import type { MessagesModuleService } from "../modules/messages/service";

/** What the operator sends herself to see whether messages arrive. */
const testMessage = defineMessage({
  name: "messages.test",
  data: z.strictObject({}),
  write: {
    fa: () => ({ subject: "پیام آزمایشی دسترنج", text: "پیام‌های دسترنج به شما می‌رسد." }),
    en: () => ({ subject: "A test message of Dastranj", text: "Messages of Dastranj reach you." }),
  },
});

export interface SendTestMessageInput {
  to: Reachable;
  language: MessageLanguage;
  /** Of one key there is one message, however often it is asked for. */
  key: string;
}

const sendStep = createStep(
  "send-test-message",
  async ({ to, language, key: asked }: SendTestMessageInput, { container }) => {
    const messages = container.resolve<MessagesModuleService>(MESSAGES_MODULE);
    const key = `messages.test:${asked}`;
    await messages.send([{ key, name: testMessage.name, to, language, data: {} }]);
    const [message] = await messages.listMessages({ key }, { take: 1, select: ["id"] });
    return new StepResponse(message?.id ?? "");
  },
);

/** Sends a test message; answers its id. */
export const sendTestMessageWorkflow = createWorkflow(
  "send-test-message",
  (input: WorkflowData<SendTestMessageInput>) => new WorkflowResponse(sendStep(input)),
);
