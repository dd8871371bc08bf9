import type { AttributeRule, AttributeValue, ListingContent, VariantContent } from "./listing-content";

/** What the office is to look at, by field. */
export type WaitingField = "category" | `attributes.${string}`;

/**
 * What of a changed listing the office looks at before buyers see it: the category, and what the licence goes by among the
 * attributes; nothing where the policy has no listing of the category looked at. Price and stock never wait.
 */
export function whatWaits(
  before: Pick<ListingContent, "category" | "attributes">,
  after: Pick<ListingContent, "category" | "attributes">,
  { reviewed, rules }: { reviewed: boolean; rules: readonly AttributeRule[] },
): WaitingField[] {
  if (!reviewed) return [];
  const relevant = rules.filter(({ licence_relevant }) => licence_relevant).map(({ key }) => key);
  return [
    ...(before.category === after.category ? [] : (["category"] as const)),
    ...relevant
      .filter((key) => !isSame(before.attributes[key], after.attributes[key]))
      .map((key) => `attributes.${key}` as const),
  ];
}

/** The standing version with what applies at once of a changed one: prices, tiers and stock of the variants that both have. */
export function atOnce<V extends VariantContent, Content extends { variants: readonly V[] }>(
  before: Content,
  after: { variants: readonly VariantContent[] },
): Content {
  const changed = new Map(after.variants.flatMap((variant) => (variant.id ? [[variant.id, variant]] : [])));
  return {
    ...before,
    variants: before.variants.map((variant) => {
      const wanted = changed.get(variant.id ?? "");
      if (!wanted) return variant;
      const { prices, wholesale } = wanted;
      // What changes between stock and made to order waits with the version it belongs to.
      const stock = variant.stock === null || wanted.stock === null ? variant.stock : wanted.stock;
      return { ...variant, prices, wholesale, stock };
    }),
  };
}

/** A proposal as it is when it is approved: what was changed at once since it was made stays changed. */
export function asApproved<V extends VariantContent, Content extends { variants: readonly V[] }>(
  proposal: Content,
  standing: { variants: readonly VariantContent[] },
): Content {
  return atOnce(proposal, {
    variants: standing.variants,
  });
}

function isSame(a: AttributeValue | undefined, b: AttributeValue | undefined): boolean {
  const plain = (value: AttributeValue | undefined) =>
    value === undefined || value === "" ? [] : Array.isArray(value) ? [...value].sort() : value;
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}
