import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  addToCartWorkflow,
  createCartWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows";
import { refusal } from "../refusal";

/** More pieces of one thing than any home makes; beyond it a number is a slip or an attack. */
const MOST_PIECES = 10_000;

addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await refuseWhatIsNotSold(container, input.items ?? []);
});

createCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await refuseWhatIsNotSold(container, input.items ?? []);
});

updateLineItemInCartWorkflow.hooks.validate(async ({ input }) => {
  refuseTooMany(Number(input.update.quantity ?? 0));
});

interface WantedItem {
  variant_id?: string | null;
  quantity: unknown;
}

/** Only published goods that their seller may sell come into a basket. */
async function refuseWhatIsNotSold(container: MedusaContainer, items: WantedItem[]): Promise<void> {
  for (const { quantity } of items) refuseTooMany(Number(quantity));
  const variantIds = items.flatMap(({ variant_id }) => (variant_id ? [variant_id] : []));
  if (variantIds.length === 0) return;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "variant",
    fields: [
      "id",
      "product.status",
      "product.categories.handle",
      "product.seller.status",
      "product.seller.covered_categories",
      "product.seller.away_until",
    ],
    filters: { id: variantIds },
  });
  const products = data.map(({ product }) => product as unknown as WantedProduct | null);
  if (products.some((product) => !isOffered(product))) throw refusal("product_not_on_sale");
}

interface WantedProduct {
  status: string;
  categories?: { handle: string }[] | null;
  seller?: { status: string; covered_categories: string[] | null; away_until: string | null } | null;
}

/** Whether its seller may sell and is not away, and every category of it is one that she may offer, unless nobody has judged that yet. */
function isOffered(product: WantedProduct | null): boolean {
  if (product?.status !== "published" || product.seller?.status !== "verified") return false;
  if (product.seller.away_until) return false;
  const covered = product.seller.covered_categories;
  const categories = product.categories ?? [];
  return !covered || (categories.length > 0 && categories.every(({ handle }) => covered.includes(handle)));
}

function refuseTooMany(quantity: number): void {
  if (quantity > MOST_PIECES) throw refusal("quantity_too_large");
}
