import type { IAuthModuleService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { SELLER_MODULE } from "../contract/names";
import type { SellerModuleService } from "../modules/seller/service";
import { refusal } from "./refusal";
import { isTaken } from "./taken";

export interface BeginApplicationInput {
  auth_identity_id: string;
  kind: "producer" | "cooperative";
  language: "fa" | "en";
  /** What she has shown to be hers by signing in. */
  mobile: string | null;
  /** A handle that nobody has, until she has a name. */
  handle: string;
  now: Date;
}

interface Begun {
  seller_id: string;
  member_id: string;
  /** Whether she stood already. */
  stood: boolean;
}

const makeApplicantStep = createStep(
  "make-applicant",
  async (input: BeginApplicationInput, { container }) => {
    const { auth_identity_id, kind, language, handle, now } = input;
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    const auth = container.resolve<IAuthModuleService>(Modules.AUTH);
    const identity = await auth.retrieveAuthIdentity(auth_identity_id, {
      relations: ["provider_identities"],
    });
    const bound = identity.app_metadata?.seller_id;
    const mine = typeof bound === "string" ? await memberOf(sellers, { id: bound }) : undefined;
    if (mine) {
      await chooseKind(sellers, mine.seller_id, kind);
      return new StepResponse<Begun, string>({ ...mine, stood: true });
    }
    const email = identity.provider_identities?.find(({ provider }) => provider === "emailpass")?.entity_id;
    const contact = { mobile: input.mobile, email: input.mobile ? null : (email ?? null) };
    try {
      const begun = await sellers.beginApplication(
        { handle, kind, status: "draft", status_since: now },
        { name: "", ...contact, role: "owner", language },
      );
      return new StepResponse<Begun, string>({ ...begun, stood: false }, begun.seller_id);
    } catch (error) {
      if (isTaken(error)) throw refusal("member_taken");
      throw error;
    }
  },
  async (seller_id, { container }) => {
    if (!seller_id) return;
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    const members = await sellers.listSellerMembers({ seller_id }, { select: ["id"] });
    await sellers.deleteSellerMembers(members.map(({ id }) => id));
    await sellers.deleteSellers(seller_id);
  },
);

/** Before anything is sent she may still choose otherwise; the number of the other kind goes with it. */
async function chooseKind(sellers: SellerModuleService, seller_id: string, kind: string): Promise<void> {
  const [seller] = await sellers.listSellers(
    { id: seller_id },
    { select: ["id", "kind", "status"], take: 1 },
  );
  if (seller?.status !== "draft" || seller.kind === kind) return;
  const particulars = { identity_sealed: null, identity_key: null };
  await sellers.writeApplication({ seller_id, seller: { kind }, particulars });
}

/** Medusa's own step for this refuses whoever was a member of somebody before. */
const bindApplicantStep = createStep(
  "bind-applicant",
  async ({ input, begun }: { input: BeginApplicationInput; begun: Begun }, { container }) => {
    if (begun.stood) return new StepResponse(undefined);
    const auth = container.resolve<IAuthModuleService>(Modules.AUTH);
    const { id, app_metadata } = await auth.retrieveAuthIdentity(input.auth_identity_id);
    const before = app_metadata ?? {};
    await auth.updateAuthIdentities({ id, app_metadata: { ...before, seller_id: begun.member_id } });
    return new StepResponse(undefined, { id, app_metadata: before });
  },
  async (before, { container }) => {
    if (before) await container.resolve<IAuthModuleService>(Modules.AUTH).updateAuthIdentities(before);
  },
);

async function memberOf(sellers: SellerModuleService, who: { id: string }) {
  const [member] = await sellers.listSellerMembers(who, { select: ["id", "seller_id"], take: 1 });
  return member && { seller_id: member.seller_id, member_id: member.id };
}

/**
 * Begins an application for whoever signed in: a seller in the state `draft`, and she its owner. Done twice it answers what
 * stands, also when both come at once.
 */
export const beginApplicationWorkflow = createWorkflow(
  "begin-application",
  (input: WorkflowData<BeginApplicationInput>) => {
    const key = transform({ input }, ({ input }) => `seller-begins:${input.auth_identity_id}`);
    acquireLockStep({ key, timeout: 10, ttl: 60 });
    const begun = makeApplicantStep(input);
    bindApplicantStep(transform({ input, begun }, ({ input, begun }) => ({ input, begun })));
    releaseLockStep({ key });
    return new WorkflowResponse(begun);
  },
);
