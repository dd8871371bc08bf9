import { codeOf, ONE_TIME_CODES_MODULE, type OneTimeCodes } from "@dastranj/identity/contract";
import type { AuthenticationInput } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../contract/names";
import type { CloseSeller, ClosingGuard } from "../../contract/team";
import type { SellerModuleService } from "../../modules/seller/service";
import { changeSellerStatusWorkflow } from "../change-seller-status";
import { refusal } from "../refusal";
import { removeFilesStep } from "../steps/remove-files";
import { type Acting, ownersOnly } from "./acting";
import { eraseAccountStep } from "./erase-account";

export interface CloseSellerInput extends Acting {
  auth_identity_id: string;
  proof: CloseSeller;
}

/** Asks whoever still waits for something of hers, then for the proof: a refused closing uses no code up. */
const mayCloseStep = createStep("may-close-seller", async (input: CloseSellerInput, { container }) => {
  ownersOnly(input);
  const { seller_id, member_id, auth_identity_id, proof } = input;
  const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
  for (const guard of sellers.closingGuards) {
    if (await container.resolve<ClosingGuard>(guard).hasOpenBusiness(seller_id))
      throw refusal("business_open");
  }
  if (proof.code) {
    const { mobile } = await sellers.retrieveSellerMember(member_id, { select: ["mobile"] });
    if (!mobile) throw refusal("mobile_missing");
    const code = codeOf(proof.code) ?? "";
    await container
      .resolve<OneTimeCodes>(ONE_TIME_CODES_MODULE)
      .spend({ purpose: "close_account", mobile, code, now: new Date(input.now) });
  } else if (proof.password) {
    const auth = container.resolve(Modules.AUTH);
    const { provider_identities = [] } = await auth.retrieveAuthIdentity(auth_identity_id, {
      relations: ["provider_identities"],
    });
    const email = provider_identities.find(({ provider }) => provider === "emailpass")?.entity_id;
    const body = { email: email ?? "", password: proof.password };
    const { success } = email
      ? await auth.authenticate("emailpass", { body } as unknown as AuthenticationInput)
      : { success: false };
    if (!success) throw refusal("proof_wrong");
  } else throw refusal("proof_missing");
  return new StepResponse();
});

/** An owner closes the seller's account: she sells nothing more, what is personal is erased, what the books need stays. */
export const closeSellerWorkflow = createWorkflow("close-seller", (input: CloseSellerInput) => {
  mayCloseStep(input);
  changeSellerStatusWorkflow.runAsStep({
    input: transform({ input }, ({ input: { seller_id, member_id, now } }) => ({
      seller_id,
      verb: "close" as const,
      by: "seller" as const,
      actor_id: member_id,
      now: new Date(now),
    })),
  });
  const files = eraseAccountStep(input);
  removeFilesStep(files);
});
