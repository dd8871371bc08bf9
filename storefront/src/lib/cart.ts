import type { CartParcelsAnswer } from "@dastranj/orders/contract";
import { ApiRefusal, callStore, pageLocale } from "./client";
import type { Region as Currency } from "./region";
import { readRegion } from "./use-region";

/** The visitor's cart: its id and how much lies in it are kept in the browser, all else is asked when it is needed. */

export interface CartLine {
  id: string;
  variant_id: string;
  product_title: string;
  variant_title: string | null;
  product_handle: string;
  thumbnail: string | null;
  quantity: number;
  unit_price: number;
}

export interface CartAddress {
  first_name: string | null;
  last_name: string | null;
  phone: string | null;
  address_1: string | null;
  address_2: string | null;
  city: string | null;
  province: string | null;
  postal_code: string | null;
  country_code: string | null;
}

export interface Cart {
  id: string;
  currency_code: Currency;
  locale: string | null;
  email: string | null;
  completed_at: string | null;
  items: CartLine[];
  region?: { id: string; countries?: { iso_2: string }[] };
  customer?: { id: string } | null;
  shipping_address: CartAddress | null;
  original_item_total: number;
  original_shipping_total: number;
  discount_total: number;
  tax_total: number;
  credit_line_total: number;
  total: number;
}

/** The cart and how it falls into parcels. */
export interface Basket extends CartParcelsAnswer {
  cart: Cart;
}

const ID = "dastranj-cart";
const COUNT = "dastranj-cart-count";

const listeners = new Set<() => void>();
const changed = () => {
  for (const listener of listeners) listener();
};

/** Calls back when the basket changes, in this tab or in another. */
export function subscribe(listener: () => void): () => void {
  const heard = (event: StorageEvent) => {
    if (event.key === null || event.key === COUNT || event.key === ID) listener();
  };
  listeners.add(listener);
  window.addEventListener("storage", heard);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", heard);
  };
}

/** How many pieces lie in the basket, without asking the server. */
export const countInBasket = (): number => Number(localStorage.getItem(COUNT) ?? 0) || 0;

/** The id of the visitor's cart, if she has one. */
export const cartId = (): string | null => localStorage.getItem(ID);

/** Keeps what the browser remembers of the cart in step with what the server answered. */
export function keep(cart: Cart): Cart {
  localStorage.setItem(ID, cart.id);
  localStorage.setItem(COUNT, String(cart.items.reduce((sum, line) => sum + line.quantity, 0)));
  changed();
  return cart;
}

/** Lets the cart go: it became an order, or the server no longer knows it. */
export function letGo(): void {
  localStorage.removeItem(ID);
  localStorage.removeItem(COUNT);
  changed();
}

interface Region {
  id: string;
  currency_code: string;
  countries: { iso_2: string }[];
}

let regions: Promise<Region[]> | undefined;

/** The region that sells in this currency. */
export async function regionOf(currency: Currency): Promise<Region> {
  regions ??= callStore<{ regions: Region[] }>("regions?fields=id,currency_code,*countries").then(
    (a) => a.regions,
  );
  const found = await regions.catch((error) => {
    regions = undefined;
    throw error;
  });
  const region = found.find((one) => one.currency_code === currency);
  if (!region) throw new ApiRefusal(404, "region_not_found", currency);
  return region;
}

let changes: Promise<unknown> = Promise.resolve();

/** Changes the cart after every change before it: the server never sees two at once, nor an order before a change. */
export function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const done = changes.then(act);
  changes = done.catch(() => undefined);
  return done;
}

/** Takes a line out of the basket. */
export function removeLine(lineId: string): Promise<Cart> {
  return inTurn(async () => {
    const { parent } = await callStore<{ parent: Cart }>(`carts/${cartId()}/line-items/${lineId}`, {
      method: "DELETE",
    });
    return keep(parent);
  });
}

let opening: Promise<string> | undefined;

/** The id of a cart to put something into; makes one when there is none. Two callers at once get the same. */
export function openCart(): Promise<string> {
  const known = cartId();
  if (known) return Promise.resolve(known);
  opening ??= regionOf(readRegion())
    .then(({ id }) =>
      callStore<{ cart: Cart }>("carts", { method: "POST", body: { region_id: id, locale: pageLocale() } }),
    )
    .then(({ cart }) => keep({ ...cart, items: cart.items ?? [] }).id)
    .finally(() => {
      opening = undefined;
    });
  return opening;
}

/** Whether the cart has ended (bought, or unknown to the server): then the browser forgets it. */
export async function hasEnded(id: string): Promise<boolean> {
  try {
    const { cart } = await callStore<{ cart: Cart }>(`carts/${id}`);
    if (!cart.completed_at) return false;
  } catch (error) {
    if (!(error instanceof ApiRefusal) || error.status !== 404) return false;
  }
  if (cartId() === id) letGo();
  return true;
}

/** Whether the cart stood in another language or money than the page's, and was brought to the reader's. */
async function brought(cart: Cart): Promise<boolean> {
  const currency = readRegion();
  const body: { region_id?: string; locale?: string } = {};
  if (cart.currency_code !== currency) body.region_id = (await regionOf(currency)).id;
  if (cart.locale && cart.locale !== pageLocale()) body.locale = pageLocale();
  if (Object.keys(body).length === 0) return false;
  await callStore(`carts/${cart.id}`, { method: "POST", body });
  return true;
}

async function fetchBasket(id: string): Promise<Basket> {
  const [{ cart }, parcels] = await Promise.all([
    callStore<{ cart: Cart }>(`carts/${id}`),
    callStore<CartParcelsAnswer>(`carts/${id}/parcels`),
  ]);
  return { cart, ...parcels };
}

/**
 * Reads the basket whole; null when there is none. A cart the server no longer knows is forgotten, not an error. Takes
 * its turn among the changes: what was read is never older than a change that was answered before it.
 */
export function readBasket(): Promise<Basket | null> {
  return inTurn(read);
}

async function read(): Promise<Basket | null> {
  const id = cartId();
  if (!id) return null;
  try {
    let basket = await fetchBasket(id);
    if (!basket.cart.completed_at && (await brought(basket.cart))) basket = await fetchBasket(id);
    if (!basket.cart.completed_at) {
      keep(basket.cart);
      return basket;
    }
  } catch (error) {
    if (!(error instanceof ApiRefusal) || error.status !== 404) throw error;
  }
  letGo();
  return null;
}
