import { SELLER_EVENTS } from "@dastranj/sellers/contract";

/** What an event says has changed, and how far it shows in the storefront. */
export type Change =
  /** Goods: the way from the event's entity to the ids of the products, and where else than on them it shows. */
  | { of: "product"; entity: string; path: string; reach: "everywhere" | "its lists" | "itself" }
  | { of: "seller" }
  | { of: "category" };

const product = { of: "product", entity: "product", path: "id", reach: "everywhere" } as const;
const variant = { of: "product", entity: "variant", path: "product_id", reach: "its lists" } as const;
const price = { ...variant, entity: "price", path: "price_set.variant.product_id" } as const;
// Stock is asked by the visitor's browser; of it a page only shows whether there is any, on the product's cards.
const stock = {
  of: "product",
  entity: "inventory_level",
  path: "inventory_item.variants.product_id",
  reach: "itself",
} as const;

/** The events after which pages of the storefront are out of date. */
export const CHANGES: Readonly<Record<string, Change>> = {
  "product.created": product,
  "product.updated": product,
  "product.deleted": product,
  "product-variant.created": variant,
  "product-variant.updated": variant,
  "pricing.price.created": price,
  "pricing.price.updated": price,
  "inventory.inventory-level.created": stock,
  "inventory.inventory-level.updated": stock,
  "order.placed": { ...stock, entity: "order", path: "items.product_id" },
  "product-category.created": { of: "category" },
  "product-category.updated": { of: "category" },
  "product-category.deleted": { of: "category" },
  [SELLER_EVENTS.statusChanged]: { of: "seller" },
};

/** Follows a dotted path through what a query answered, through lists too, to the texts at its end. */
export function textsAt(found: unknown, path: string): string[] {
  let here: unknown[] = [found].flat();
  for (const key of path.split(".")) {
    here = here.flatMap((one) => (isRecord(one) ? [one[key]].flat() : []));
  }
  return [...new Set(here.filter((one): one is string => typeof one === "string"))];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
