import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  addShippingMethodToCartWorkflow,
  listShippingOptionsForCartWithPricingWorkflow,
  listShippingOptionsForCartWorkflow,
} from "@medusajs/medusa/core-flows";
import { refusal } from "../refusal";
import { basketAttribute } from "../shipping-rule";

interface BasketItems {
  items?: { variant?: { product?: { shipping_profile?: { id: string } | null } | null } | null }[];
}

/** Says to the options' rules which shipping profiles are in the basket, so that strangers' options are not offered. */
listShippingOptionsForCartWorkflow.hooks.setShippingOptionsContext(async ({ cart }, { container }) => {
  // Unlike the priced list, Medusa reads this basket without its items.
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cart",
    fields: ["items.variant.product.shipping_profile.id"],
    filters: { id: cart.id },
  });
  return new StepResponse(basketContext((data[0] ?? {}) as BasketItems));
});
listShippingOptionsForCartWithPricingWorkflow.hooks.setShippingOptionsContext(
  async ({ cart }) => new StepResponse(basketContext(cart as BasketItems)),
);

/** A shipping option must be of a seller whose goods lie in the basket. */
addShippingMethodToCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const inBasket = new Set(profilesIn(cart as BasketItems));
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const ids = (input.options ?? []).map(({ id }: { id: string }) => id);
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "shipping_profile_id"],
    filters: { id: ids },
  });
  const known = new Map(data.map(({ id, shipping_profile_id }) => [id, shipping_profile_id]));
  if (ids.some((id: string) => !inBasket.has(known.get(id) ?? ""))) throw refusal("shipping_not_of_basket");
});

function basketContext(cart: BasketItems): Record<string, unknown> {
  return Object.fromEntries(profilesIn(cart).map((id) => [basketAttribute(id), "true"]));
}

function profilesIn(cart: BasketItems): string[] {
  return (cart.items ?? []).flatMap(({ variant }) => variant?.product?.shipping_profile?.id ?? []);
}
