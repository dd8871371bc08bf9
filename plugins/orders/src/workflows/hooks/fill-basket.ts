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

/** Only published goods of a seller who may sell come into a basket. */
async function refuseWhatIsNotSold(container: MedusaContainer, items: WantedItem[]): Promise<void> {
  for (const { quantity } of items) refuseTooMany(Number(quantity));
  const variantIds = items.flatMap(({ variant_id }) => (variant_id ? [variant_id] : []));
  if (variantIds.length === 0) return;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "variant",
    fields: ["id", "product.status", "product.seller.status"],
    filters: { id: variantIds },
  });
  for (const { product } of data) {
    const seller = (product as { seller?: { status: string } | null } | null)?.seller;
    if (product?.status !== "published" || seller?.status !== "verified")
      throw refusal("product_not_on_sale");
  }
}

function refuseTooMany(quantity: number): void {
  if (quantity > MOST_PIECES) throw refusal("quantity_too_large");
}
