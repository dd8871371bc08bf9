import { MESSAGES_MODULE, type Messages } from "@dastranj/messages/contract";
import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { ONE_TIME_CODES_MODULE } from "../contract/one-time-codes";
import { resetLink } from "../domain/reset-link";
import type { OneTimeCodesModuleService } from "../modules/one-time-codes/service";

export type SendResetLinkInput = {
  actor_type: string;
  /** What the identity is known by to its provider. */
  entity_id: string;
  token: string;
  language: "fa" | "en";
};

const sendStep = createStep("send-reset-link", async (input: SendResetLinkInput, { container }) => {
  const { provider, jti } = claimsOf(input.token);
  // A number has no password, so there is nothing that could be set anew.
  if (provider !== "emailpass" || !jti) return new StepResponse(false);
  const { actor_type, entity_id: email, token, language } = input;
  const { addresses } = container.resolve<OneTimeCodesModuleService>(ONE_TIME_CODES_MODULE);
  const link = resetLink({ actor_type, email, token, language }, addresses);
  const key = `identity.password_reset:${jti}`;
  await container
    .resolve<Messages>(MESSAGES_MODULE)
    .send([{ key, name: "identity.password_reset", to: { email }, language, data: { link } }]);
  return new StepResponse(true);
});

/** Sends the way to a new password to the e-mail it was forgotten for; answers whether there was one to send. */
export const sendResetLinkWorkflow = createWorkflow(
  "send-reset-link",
  (input: WorkflowData<SendResetLinkInput>) => new WorkflowResponse(sendStep(input)),
);

/** What Medusa says in its token; it has just made it, so nobody needs to prove it. */
function claimsOf(token: string): { provider?: string; jti?: string } {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8") || "{}");
}
