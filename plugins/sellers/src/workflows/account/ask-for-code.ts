import { type CodePurpose, ONE_TIME_CODES_MODULE, type OneTimeCodes } from "@dastranj/identity/contract";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../contract/names";
import type { SellerModuleService } from "../../modules/seller/service";
import { refusal } from "../refusal";
import { type Acting, ownersOnly } from "./acting";

interface AskForCodeInput extends Acting {
  purpose: Exclude<CodePurpose, "sign_in">;
  language: "fa" | "en";
}

const askForCodeStep = createStep("ask-owner-for-code", async (input: AskForCodeInput, { container }) => {
  ownersOnly(input);
  const { member_id, purpose, language } = input;
  const { mobile } = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .retrieveSellerMember(member_id, { select: ["mobile"] });
  if (!mobile) throw refusal("mobile_missing");
  const sent = await container
    .resolve<OneTimeCodes>(ONE_TIME_CODES_MODULE)
    .request({ purpose, mobile, language, now: new Date(input.now) });
  return new StepResponse({ mobile, ...sent });
});

/** Sends a code to an owner's own mobile, never to one that a request names. */
export const askForCodeWorkflow = createWorkflow(
  "ask-owner-for-code",
  (input: AskForCodeInput) => new WorkflowResponse(askForCodeStep(input)),
);
