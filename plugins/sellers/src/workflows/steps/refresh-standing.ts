import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LICENCE_POLICY_MODULE } from "../../contract/may-sell";
import { SELLER_MODULE } from "../../contract/names";
import { type CategoryPath, categoryPaths, coveredCategories } from "../../domain/standing";
import type { LicencePolicyModuleService } from "../../modules/licence-policy";
import { type JudgedSeller, readSellers } from "../../modules/licence-policy/seller-facts";
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
      categoriesOf(container),
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

/**
 * Whether she was verified before a licence was asked for and has shown none since. Nobody takes her off sale silently: the
 * office asks her for it.
 */
function isUnjudged({ covered_categories, has_licence }: JudgedSeller): boolean {
  return covered_categories === null && !has_licence;
}

/** Every category of the shop. */
async function categoriesOf(container: MedusaContainer): Promise<CategoryPath[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product_category",
    fields: ["id", "handle", "parent_category_id"],
    pagination: { take: 10_000, order: { handle: "ASC" } },
  });
  return categoryPaths(data);
}
