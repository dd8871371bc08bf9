import { type Cart, cartId, hasEnded, inTurn, keep, openCart } from "@/lib/cart";
import { ApiRefusal, callStore } from "@/lib/client";

/** What can be done to the basket. Small and free of libraries: the button "add to basket" is on public pages. */

/** More than this of one thing is a wholesale order, or a slip of the finger. */
export const MOST_OF_ONE = 999;

/** Puts a variant into the basket; a basket that has ended meanwhile is replaced by a fresh one. */
export function addToBasket(variantId: string, quantity: number): Promise<Cart> {
  return inTurn(() => add(variantId, quantity));
}

async function add(variantId: string, quantity: number): Promise<Cart> {
  const id = await openCart();
  const put = (cart: string) =>
    callStore<{ cart: Cart }>(`carts/${cart}/line-items`, {
      method: "POST",
      body: { variant_id: variantId, quantity },
    });
  try {
    return keep((await put(id)).cart);
  } catch (error) {
    const refused = error instanceof ApiRefusal && error.status >= 400 && error.status < 500;
    if (!refused || !(await hasEnded(id))) throw error;
    return keep((await put(await openCart())).cart);
  }
}

/** Sets how many of a line are wanted. */
export function setQuantity(lineId: string, quantity: number): Promise<Cart> {
  return inTurn(async () => {
    const { cart } = await callStore<{ cart: Cart }>(`carts/${cartId()}/line-items/${lineId}`, {
      method: "POST",
      body: { quantity },
    });
    return keep(cart);
  });
}
