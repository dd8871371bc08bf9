import type { CompiledPolicies } from "./compile-policy";
import { inForce } from "./compile-policy";
import { maySell, type SellerFacts } from "./may-sell";
import type { CategoryPath } from "./standing";

/** What must stand on a label, and from which licence. */
export interface LabelDecision {
  template: { fa: string; en: string };
  licence_number: string;
  licence_class: string;
}

/**
 * The label of a seller's goods of a category: that of the first licence under which she may sell them. Null when she may not,
 * or the policy asks for no label.
 */
export function labelRule(
  seller: SellerFacts,
  category: CategoryPath,
  policies: CompiledPolicies,
  now: Date,
): LabelDecision | null {
  const classes = inForce(policies, seller.jurisdiction, now)?.classes;
  for (const licence of seller.licences) {
    const template = classes?.get(licence.licence_class)?.rules.label_template;
    if (template && allows(licence)) {
      return { template, licence_number: licence.number, licence_class: licence.licence_class };
    }
  }
  return null;

  function allows(licence: SellerFacts["licences"][number]): boolean {
    return maySell(
      {
        seller: { ...seller, licences: [licence] },
        // The number on the label is the licence's own: a licence for one product is for this one.
        product: { needs_cold_storage: false, registration: licence.number },
        category,
        channel: { trade: "retail", place: "online", buyer_kind: null },
        shipTo: null,
        amount: null,
        soldSoFar: new Map(),
        now,
      },
      policies,
    ).allowed;
  }
}
