import { type CompiledPolicies, covers, inForce } from "./compile-policy";
import type { SellerFacts } from "./may-sell";

/**
 * Whether the office looks at a listing of a category before it is on sale: when any licence that the seller holds has it so.
 * Nobody is spared the look by holding a second licence.
 */
export function isReviewed(
  seller: Pick<SellerFacts, "jurisdiction" | "licences">,
  category: readonly string[],
  policies: CompiledPolicies,
  now: Date,
): boolean {
  const policy = inForce(policies, seller.jurisdiction, now);
  return seller.licences.some(({ licence_class }) => {
    const kind = policy?.classes.get(licence_class);
    return kind !== undefined && covers(kind.reviewed, category);
  });
}
