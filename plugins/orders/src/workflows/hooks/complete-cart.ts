import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import type { GuardedBasket } from "../../contract/checkout-guard";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import { refuseBasket } from "../../domain/basket";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { askGuards, promisedTo, tellGuardsItIsUndone } from "../ask-guards";
import { decimal } from "../decimal";
import { LOOK_AFTER_CHECKOUT, LOOK_AFTER_MS } from "../look-after-checkout";
import { orderOfCart } from "../order-of-cart";
import { placeSellerOrders } from "../place-seller-orders";
import { refusal } from "../refusal";
import { decimalsOf, sellersOfOptions, sellersOfProducts } from "../sellers-of";

interface CompletedItem {
  id: string;
  quantity: number;
  total?: BigNumberInput;
  raw_total?: BigNumberInput;
  variant: { id: string; product: { id: string } };
}

/** Refuses a basket that is no order of sellers who may sell. Runs again on a repeat, when the order stands already. */
completeCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  if (await orderOfCart(container, cart.id)) return;
  const items: CompletedItem[] = cart.items ?? [];
  const methods: { shipping_option_id: string }[] = cart.shipping_methods ?? [];
  const [ofProduct, ofOption, decimals] = await Promise.all([
    sellersOfProducts(
      container,
      items.map(({ variant }) => variant.product.id),
    ),
    sellersOfOptions(
      container,
      methods.map(({ shipping_option_id }) => shipping_option_id),
    ),
    decimalsOf(container, cart.currency_code),
  ]);
  const code = refuseBasket({
    items: items.map(({ variant }) => ({
      product_id: variant.product.id,
      seller_id: ofProduct.get(variant.product.id) ?? null,
    })),
    shipping: methods.map(({ shipping_option_id }) => ({
      seller_id: ofOption.get(shipping_option_id) ?? null,
    })),
    total: decimal(cart.raw_total ?? cart.total),
    charged: charged(cart),
    decimals,
  });
  if (code) throw refusal(code);
  await askGuards(container, {
    cart_id: cart.id,
    currency_code: cart.currency_code,
    decimals,
    ship_to: goesTo(cart.shipping_address),
    items: items.map(({ id, quantity, variant, total, raw_total }) => ({
      line_item_id: id,
      product_id: variant.product.id,
      variant_id: variant.id,
      quantity: Number(quantity),
      seller_id: ofProduct.get(variant.product.id) ?? "",
      total: decimal(raw_total ?? total),
    })),
  });
  await haveItLookedAfter(container, cart.id, new Date());
});

/** What is undone when the payment is not authorised. */
interface MadeParts {
  cart_id: string;
  parts: string[];
}

/**
 * Medusa marks this hook internal and leaves it out of its types; it is the one moment at which the order stands and
 * no money has moved. The version is pinned and a test buys through it.
 */
const hooks = completeCartWorkflow.hooks as unknown as {
  beforePaymentAuthorization(
    make: (
      on: { input: { id: string } },
      with_: { container: MedusaContainer },
    ) => Promise<StepResponse<string[], MadeParts>>,
    undo: (made: MadeParts | undefined, with_: { container: MedusaContainer }) => Promise<void>,
  ): void;
};

/** Makes each seller's part just before the payment is authorised; undone with the order when that fails. */
hooks.beforePaymentAuthorization(
  async ({ input }, { container }) => {
    const orderId = await orderOfCart(container, input.id);
    const made = orderId
      ? await placeSellerOrders(container, orderId, await promisedTo(container, input.id))
      : [];
    return new StepResponse(made, { cart_id: input.id, parts: made });
  },
  async (made, { container }) => {
    if (!made?.parts.length) return;
    await container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE).deleteSellerOrders(made.parts);
    await tellGuardsItIsUndone(container, made.cart_id);
  },
);

/** Before anything is written: what follows is written module by module, and this process may die between any two. */
async function haveItLookedAfter(container: MedusaContainer, cart_id: string, now: Date): Promise<void> {
  const runAt = new Date(now.getTime() + LOOK_AFTER_MS);
  await container
    .resolve<Jobs>(JOBS_MODULE)
    .enqueue(LOOK_AFTER_CHECKOUT, { cart_id, begun_at: now.toISOString() }, { runAt });
}

interface AddressOfCart {
  country_code?: string | null;
  province?: string | null;
  city?: string | null;
}

function goesTo(address: AddressOfCart | null | undefined): GuardedBasket["ship_to"] {
  if (!address?.country_code) return null;
  return { country: address.country_code, province: address.province ?? null, city: address.city ?? null };
}

/** Medusa charges the first session of the cart's payment collection. */
function charged(cart: {
  payment_collection?: { payment_sessions?: { amount: number; raw_amount?: { value: string } }[] };
}): string | null {
  const [session] = cart.payment_collection?.payment_sessions ?? [];
  return session ? decimal(session.raw_amount ?? session.amount) : null;
}
