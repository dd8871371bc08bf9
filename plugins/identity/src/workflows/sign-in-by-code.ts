import type { AuthenticationResponse, AuthIdentityDTO } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { definedActors } from "../contract/actors";
import { ONE_TIME_CODE_PROVIDER } from "../contract/one-time-codes";
import { IDENTITY_REFUSALS, type IdentityRefusalCode } from "../contract/refusals";
import { refusal } from "./refusal";

export type SignInByCodeInput = { actor_type: string; mobile: string; code: string };

/** Who she is, as Medusa's tokens are made of it. */
export type SignedInByCode = {
  identity: AuthIdentityDTO;
  mfa_challenge: AuthenticationResponse["mfaChallenge"];
};

const showCodeStep = createStep(
  "show-code",
  async ({ actor_type, mobile, code }: SignInByCodeInput, { container }) => {
    const { success, authIdentity, error, mfaChallenge } = await container
      .resolve(Modules.AUTH)
      .authenticate(ONE_TIME_CODE_PROVIDER, { actor_type, body: { mobile, code } } as never);
    if (success && authIdentity)
      return new StepResponse<SignedInByCode>({ identity: authIdentity, mfa_challenge: mfaChallenge });
    // Of a provider's refusal Medusa keeps the sentence alone: ours says its code.
    if (error && Object.hasOwn(IDENTITY_REFUSALS, error)) throw refusal(error as IdentityRefusalCode);
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, error ?? "The code could not be looked at.");
  },
);

type ToBind = { signed_in: SignedInByCode; actor_type: string; mobile: string };

const bindActorStep = createStep(
  "bind-actor",
  async ({ signed_in, actor_type, mobile }: ToBind, { container }) => {
    const actor = definedActors().get(actor_type);
    if (!actor) return new StepResponse(signed_in);
    const key = `${actor_type}_id`;
    const known = signed_in.identity.app_metadata ?? {};
    const bound = typeof known[key] === "string" ? known[key] : undefined;
    const found = await actor.find({ mobile, bound }, container);
    if (found === bound) return new StepResponse(signed_in);
    // Null and not left out, for Medusa merges what it is given into what stands.
    const app_metadata = { ...known, [key]: found ?? null };
    const { id } = signed_in.identity;
    await container.resolve(Modules.AUTH).updateAuthIdentities({ id, app_metadata });
    return new StepResponse({ ...signed_in, identity: { ...signed_in.identity, app_metadata } });
  },
);

/**
 * Signs the holder of a number in: spends her code, and has her identity name whom the number stands for now. A number that
 * nobody is known by gets an identity too, from which a buyer or an applicant may become.
 */
export const signInByCodeWorkflow = createWorkflow(
  "sign-in-by-code",
  (input: WorkflowData<SignInByCodeInput>) => {
    const signed_in = showCodeStep(input);
    return new WorkflowResponse(
      bindActorStep({ signed_in, actor_type: input.actor_type, mobile: input.mobile }),
    );
  },
);
