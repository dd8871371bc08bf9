import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  type WorkflowData,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../contract/names";
import { missingFrom } from "../domain/application";
import type { SellerModuleService } from "../modules/seller/service";
import { latestLicence, latestPapers, onFile, ownerOf, readApplicant } from "./application/read-applicant";
import { changeSellerStatusWorkflow } from "./change-seller-status";
import { incomplete } from "./fields-refused";
import { refusal } from "./refusal";
import { requiredPapers } from "./required-papers";
import { lockApplication, unlockApplication } from "./steps/lock-application";

export interface SendApplicationInput {
  seller_id: string;
  member_id: string;
  verb: "submit" | "resubmit" | "renew";
  now: Date;
}

const checkCompleteStep = createStep(
  "check-application-is-complete",
  async (input: SendApplicationInput, { container }) => {
    const { seller_id, verb } = input;
    const applicant = await readApplicant(container, seller_id, input.now);
    const { seller, now, today, writable } = applicant;
    const licence = latestLicence(applicant);
    const required = await requiredPapers(container, { ...seller, licence }, new Date(now));
    const owner = await ownerOf(container, seller_id);
    const missing = missingFrom(onFile(applicant, owner?.name ?? ""), required, today);
    const early = verb === "renew" && seller.status === "verified";
    if (early && writable !== "renewal") throw refusal("seller_wrong_state");
    const isNew = [licence, ...latestPapers(applicant)].some((shown) => shown?.status === "pending");
    // A state that has no such verb is said first: what is missing does not matter then.
    const sendable = { submit: "draft", resubmit: "changes_requested", renew: "expired" }[verb];
    if (!early && seller.status !== sendable) throw refusal("seller_wrong_state");
    if (verb === "renew" && !isNew) throw incomplete(missing.length > 0 ? missing : ["licence"]);
    if (missing.length > 0) throw incomplete(missing);
    return new StepResponse({ early, status: seller.status });
  },
);

/** She still sells: her state stays, and she waits in the office's queue for what is new to be looked at. */
const recordEarlyRenewalStep = createStep(
  "record-early-renewal",
  async ({ seller_id, member_id, now }: SendApplicationInput, { container }) => {
    const at = new Date(now);
    const offered = await container.resolve<SellerModuleService>(SELLER_MODULE).decide(seller_id, () => ({
      seller: { submitted_at: at },
      event: {
        verb: "renewal_offered",
        from: null,
        to: null,
        actor_kind: "seller",
        actor_id: member_id,
        reason: null,
        details: null,
        at,
      },
    }));
    return new StepResponse({ id: seller_id }, offered);
  },
  async (offered, { container }) => {
    if (offered) await container.resolve<SellerModuleService>(SELLER_MODULE).undo(offered);
  },
);

/** Sends an application, sends it again after changes, or sends what renews a licence, when nothing is missing. */
export const sendApplicationWorkflow = createWorkflow(
  "send-application",
  (input: WorkflowData<SendApplicationInput>) => {
    lockApplication(input);
    const { early } = checkCompleteStep(input);
    when({ early }, ({ early }) => early).then(() => {
      recordEarlyRenewalStep(input);
    });
    when({ early }, ({ early }) => !early).then(() => {
      const verb = transform({ input }, ({ input: { seller_id, member_id, verb, now } }) => ({
        seller_id,
        verb,
        by: "seller" as const,
        actor_id: member_id,
        now: new Date(now),
      }));
      changeSellerStatusWorkflow.runAsStep({ input: verb });
    });
    unlockApplication(input);
    return new WorkflowResponse(input.seller_id);
  },
);
