import type { CompiledPolicies } from "./compile-policy";
import { maySell, type SellerFacts } from "./may-sell";

/** A category of the shop: its handle, then those of the categories that it lies in. */
export type CategoryPath = readonly string[];

const NOTHING_SOLD: ReadonlyMap<string, number> = new Map();

/** The handles of the categories whose goods a seller may offer in the shop now, in the order in which they were given. */
export function coveredCategories(
  seller: SellerFacts,
  categories: readonly CategoryPath[],
  policies: CompiledPolicies,
  now: Date,
): string[] {
  return categories.flatMap((category) => {
    const [handle] = category;
    const { allowed } = maySell(
      {
        seller,
        product: null,
        category,
        channel: { trade: "retail", place: "online", buyer_kind: null },
        shipTo: null,
        amount: null,
        soldSoFar: NOTHING_SOLD,
        now,
      },
      policies,
    );
    return allowed && handle !== undefined ? [handle] : [];
  });
}

/** The paths of categories that say only which one they lie in. A circle ends where it closes. */
export function categoryPaths(
  categories: readonly { id: string; handle: string; parent_category_id: string | null }[],
): CategoryPath[] {
  const byId = new Map(categories.map((category) => [category.id, category]));
  return categories.map((category) => {
    const path: string[] = [];
    let at: (typeof categories)[number] | undefined = category;
    while (at && !path.includes(at.handle)) {
      path.push(at.handle);
      at = byId.get(at.parent_category_id ?? "");
    }
    return path;
  });
}
