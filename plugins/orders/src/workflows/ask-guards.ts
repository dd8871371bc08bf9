import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { CheckoutGuard, GuardedBasket, GuardedCheckout, KeptPromise } from "../contract/checkout-guard";
import { SELLER_ORDER_MODULE } from "../contract/names";
import { inBoth } from "../contract/two-languages";
import type { SellerOrderModuleService } from "../modules/seller-order/service";

/** Asks every guard whether a basket may become an order. @throws the first refusal; what was noted of the basket is forgotten then */
export async function askGuards(container: MedusaContainer, basket: GuardedBasket): Promise<void> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const checkout: GuardedCheckout = {
    container,
    now: new Date(),
    soldSoFar: (count) => service.soldSoFar(count),
  };
  const passed: CheckoutGuard[] = [];
  for (const name of service.checkoutGuards) {
    const guard = container.resolve<CheckoutGuard>(name);
    const refused = await guard.guardCheckout(basket, checkout);
    if (refused) {
      for (const earlier of passed) await earlier.checkoutUndone?.(basket.cart_id);
      throw new MedusaError(refused.kind, inBoth(refused), refused.code);
    }
    passed.push(guard);
  }
}

/** What the guards promised a basket when they let it pass. */
export async function promisedTo(container: MedusaContainer, cartId: string): Promise<KeptPromise[]> {
  const { checkoutGuards } = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const promised = checkoutGuards.map(
    async (name) => (await container.resolve<CheckoutGuard>(name).promised?.(cartId)) ?? [],
  );
  return (await Promise.all(promised)).flat();
}

/** Has the guards forget what they noted of a basket. */
export async function tellGuardsItIsUndone(container: MedusaContainer, cartId: string): Promise<void> {
  const { checkoutGuards } = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  for (const name of checkoutGuards) await container.resolve<CheckoutGuard>(name).checkoutUndone?.(cartId);
}
