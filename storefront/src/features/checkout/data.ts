import { type AddressDraft, draftOf, EMPTY_ADDRESS } from "@/lib/address";
import type { Cart, CartAddress } from "@/lib/cart";
import { ApiRefusal, callStore } from "@/lib/client";

/** What the checkout asks of the store. */

export type SavedAddress = CartAddress & { id: string; is_default_shipping?: boolean };

export interface Buyer {
  id: string;
  /** Who signed up by mobile may have none. */
  email: string | null;
  first_name: string | null;
  last_name: string | null;
  phone: string | null;
  addresses?: SavedAddress[];
}

/** The signed-in buyer, or null for a guest. */
export async function whoBuys(): Promise<Buyer | null> {
  const response = await fetch("/api/session/buyer");
  const session = (await response.json()) as { signed_in?: boolean };
  if (!session.signed_in) return null;
  try {
    return (await callStore<{ customer: Buyer }>("customers/me?fields=*addresses")).customer;
  } catch (error) {
    if (error instanceof ApiRefusal && error.status === 401) return null;
    throw error;
  }
}

/** What the form starts with: the cart's address, else the buyer's own, where she buys from one of these countries. */
export function firstDraft(cart: Cart, buyer: Buyer | null, countries: readonly string[]): AddressDraft {
  const served = (address: CartAddress | null | undefined): address is CartAddress =>
    Boolean(address?.address_1 && address.country_code && countries.includes(address.country_code));
  const own = buyer?.addresses?.find((each) => each.is_default_shipping) ?? buyer?.addresses?.[0];
  const known = [cart.shipping_address, own].find(served);
  const email = cart.email ?? buyer?.email ?? "";
  if (known) return { ...draftOf(known), email };
  return {
    ...EMPTY_ADDRESS,
    email,
    first_name: buyer?.first_name ?? "",
    last_name: buyer?.last_name ?? "",
    phone: buyer?.phone ?? "",
    country_code: countries.length === 1 ? (countries[0] ?? "") : "",
  };
}

/** Writes who buys and where to into the cart; from then on every parcel knows its shipping choices. */
export async function saveAddress(cart: Cart, draft: AddressDraft): Promise<void> {
  const { email, ...address } = draft;
  await callStore(`carts/${cart.id}`, {
    method: "POST",
    body: { email, shipping_address: address, billing_address: address },
  });
}

/** Chooses how one parcel travels. */
export async function chooseShipping(cartId: string, optionId: string): Promise<void> {
  await callStore(`carts/${cartId}/shipping-methods`, { method: "POST", body: { option_id: optionId } });
}

/** Keeps the address of a buyer who has none yet, so that next time it is already written. */
export async function rememberAddress(buyer: Buyer, draft: AddressDraft): Promise<void> {
  if (buyer.addresses?.length) return;
  const { email: _, ...address } = draft;
  await callStore("customers/me/addresses", {
    method: "POST",
    body: { ...address, is_default_shipping: true },
  });
}
