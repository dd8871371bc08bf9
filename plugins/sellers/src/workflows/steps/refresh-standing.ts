import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LICENCE_POLICY_MODULE } from "../../contract/may-sell";
import { SELLER_MODULE } from "../../contract/names";
import { coveredCategories } from "../../domain/standing";
import type { LicencePolicyModuleService } from "../../modules/licence-policy";
import { isUnjudged } from "../../modules/licence-policy/judge-sales";
import { readSellers } from "../../modules/licence-policy/seller-facts";
import { readCategories } from "../../modules/licence-policy/sold-goods";
import type { SellerModuleService } from "../../modules/seller/service";

export interface RefreshStandingInput {
  seller_ids: string[];
  /** Judges also whom nobody has judged yet: she was just verified, and a licence is part of that. */
  judge_anew?: boolean;
  now: Date;
}

/** Writes anew which categories sellers may offer, where that has changed; undone by writing what stood there. */
export const refreshStandingStep = createStep(
  "refresh-seller-standing",
  async ({ seller_ids, judge_anew = false, now }: RefreshStandingInput, { container }) => {
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    const [found, categories, policies] = await Promise.all([
      readSellers(container, seller_ids),
      readCategories(container),
      container.resolve<LicencePolicyModuleService>(LICENCE_POLICY_MODULE).compiledPolicies(),
    ]);
    const changes = [...found.values()]
      .filter((seller) => judge_anew || !isUnjudged(seller))
      .map(({ id, facts, covered_categories: before }) => ({
        id,
        before,
        after: coveredCategories(facts, categories, policies, new Date(now)),
      }))
      .filter(({ before, after }) => before?.join() !== after.join());
    if (changes.length > 0)
      await sellers.updateSellers(changes.map(({ id, after }) => ({ id, covered_categories: after })));
    const changed = changes.map(({ id }) => id);
    return new StepResponse(
      changed,
      changes.map(({ id, before }) => ({ id, covered_categories: before })),
    );
  },
  async (before, { container }) => {
    if (before?.length) await container.resolve<SellerModuleService>(SELLER_MODULE).updateSellers(before);
  },
);
