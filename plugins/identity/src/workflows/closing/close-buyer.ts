import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { AuthenticationInput, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { CloseBuyer } from "../../contract/closing";
import { codeOf } from "../../contract/mobile";
import {
  ONE_TIME_CODE_PROVIDER,
  ONE_TIME_CODES_MODULE,
  type OneTimeCodes,
} from "../../contract/one-time-codes";
import { refusal } from "../refusal";
import { ERASE_BUYER, eraseBuyer } from "./erase-buyer";

/** A dead process is followed by the job after so long. */
const SAFETY_MS = 60_000;

/** By what somebody signs in: the number and the e-mail that her identity has proved. */
export async function waysOf(
  container: MedusaContainer,
  auth_identity_id: string,
): Promise<{ mobile?: string; email?: string }> {
  const { provider_identities = [] } = await container
    .resolve(Modules.AUTH)
    .retrieveAuthIdentity(auth_identity_id, { relations: ["provider_identities"] });
  const by = (name: string) => provider_identities.find(({ provider }) => provider === name)?.entity_id;
  return { mobile: by(ONE_TIME_CODE_PROVIDER), email: by("emailpass") };
}

export interface CloseBuyerInput {
  customer_id: string;
  auth_identity_id: string;
  proof: CloseBuyer;
  now: Date;
}

const proveStep = createStep(
  "prove-buyer",
  async ({ auth_identity_id, proof, now }: CloseBuyerInput, { container }) => {
    const { mobile, email } = await waysOf(container, auth_identity_id);
    if (proof.code) {
      if (!mobile) throw refusal("closing_mobile_missing");
      const code = codeOf(proof.code) ?? "";
      await container
        .resolve<OneTimeCodes>(ONE_TIME_CODES_MODULE)
        .spend({ purpose: "close_account", mobile, code, now: new Date(now) });
    } else if (proof.password) {
      const body = { email: email ?? "", password: proof.password };
      const input = { body } as unknown as AuthenticationInput;
      const { success } = email
        ? await container.resolve(Modules.AUTH).authenticate("emailpass", input)
        : { success: false };
      if (!success) throw refusal("closing_password_wrong");
    } else throw refusal("closing_proof_missing");
    return new StepResponse();
  },
);

const eraseStep = createStep("erase-buyer", async ({ customer_id, now }: CloseBuyerInput, { container }) => {
  const runAt = new Date(new Date(now).getTime() + SAFETY_MS);
  await container
    .resolve<Jobs>(JOBS_MODULE)
    .enqueue(ERASE_BUYER, { customer_id }, { key: customer_id, runAt });
  await eraseBuyer(container, customer_id);
  return new StepResponse();
});

/** A buyer closes her account: proved anew, and erased at once. */
export const closeBuyerWorkflow = createWorkflow("close-buyer", (input: CloseBuyerInput) => {
  proveStep(input);
  eraseStep(input);
});

interface AskInput {
  auth_identity_id: string;
  language: "fa" | "en";
  now: Date;
}

const askStep = createStep("ask-for-closing-code", async (input: AskInput, { container }) => {
  const { mobile } = await waysOf(container, input.auth_identity_id);
  if (!mobile) throw refusal("closing_mobile_missing");
  const sent = await container
    .resolve<OneTimeCodes>(ONE_TIME_CODES_MODULE)
    .request({ purpose: "close_account", mobile, language: input.language, now: new Date(input.now) });
  return new StepResponse({ mobile, ...sent });
});

/** Sends a code to the number that she signs in with, never to one that a request names. */
export const askForClosingCodeWorkflow = createWorkflow(
  "ask-for-closing-code",
  (input: AskInput) => new WorkflowResponse(askStep(input)),
);
