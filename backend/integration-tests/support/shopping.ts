import type { CartParcelsAnswer } from "@dastranj/orders/contract";
import { application, BUYER, load } from "./application";
import type { TestProduct } from "./factories";
import { type Answer, send } from "./http";

const HOME = {
  first_name: "نگار",
  last_name: "صادقی",
  address_1: "خیابان زند",
  city: "شیراز",
  province: "IR-07",
  postal_code: "7134567890",
  country_code: "ir",
  phone: "+989171234567",
};

const ABROAD = {
  first_name: "Anna",
  last_name: "Berg",
  address_1: "Gartenstraße 1",
  city: "Berlin",
  postal_code: "10115",
  country_code: "de",
};

type Currency = "irr" | "eur";

/** A basket of the region with a piece of each product, as often as it is named, an address and an e-mail. */
export async function aBasket(products: TestProduct[], currency: Currency = "irr"): Promise<string> {
  const { regions } = await application();
  const { status, body } = await send<{ cart: { id: string } }>("POST", "/store/carts", {
    region_id: regions[currency],
    email: BUYER,
    shipping_address: currency === "irr" ? HOME : ABROAD,
    // With the basket, since each line put in later costs as much time as the whole.
    items: [...new Set(products)].map((product) => ({
      variant_id: product.variantId,
      quantity: products.filter((other) => other === product).length,
    })),
  });
  if (status !== 200) throw new Error(`No basket: ${status} ${JSON.stringify(body)}`);
  return body.cart.id;
}

/** Puts a variant into a basket. */
export function put(cart: string, variant_id: string, quantity: number): Promise<Answer> {
  return send("POST", `/store/carts/${cart}/line-items`, { variant_id, quantity });
}

/** The basket by seller. */
export async function parcelsOf(cart: string): Promise<CartParcelsAnswer["parcels"]> {
  const { body } = await send<CartParcelsAnswer>("GET", `/store/carts/${cart}/parcels`);
  return body.parcels;
}

/** Chooses the post for every parcel, of all in one request. */
export async function chooseShipping(cart: string, kind = "post"): Promise<void> {
  const chosen = (await parcelsOf(cart)).map(({ shipping_options }) => ({
    option_id: shipping_options.find((offered) => offered.kind === kind)?.id,
  }));
  await send("POST", `/store/carts/${cart}/shipping-methods`, chosen);
}

interface PaymentCollection {
  payment_collection: { id: string; amount: number };
}

/** Begins the payment; answers the amount that will be charged. */
export async function beginPayment(cart: string, provider_id = "pp_system_default"): Promise<number> {
  const { body } = await send<PaymentCollection>("POST", "/store/payment-collections", { cart_id: cart });
  const session = await send<PaymentCollection>(
    "POST",
    `/store/payment-collections/${body.payment_collection.id}/payment-sessions`,
    { provider_id },
  );
  if (session.status !== 200)
    throw new Error(`No payment: ${session.status} ${JSON.stringify(session.body)}`);
  return session.body.payment_collection.amount;
}

export type Completed = Answer<{ type: string; order: { id: string; total: number } }>;

/** Makes the basket an order, or is refused. */
export function complete(cart: string, language?: string): Promise<Completed> {
  return send("POST", `/store/carts/${cart}/complete`, {}, { language });
}

/** A basket that needs nothing more but to be completed; whatever else it is to hold is put in by `before`. */
export async function paidBasket(
  products: TestProduct[],
  before?: (cart: string) => Promise<void>,
): Promise<string> {
  const cart = await aBasket(products);
  await before?.(cart);
  await chooseShipping(cart);
  await beginPayment(cart);
  return cart;
}

/** Buys one of each product by post; answers the order's id. */
export async function buy(products: TestProduct[]): Promise<string> {
  const { body } = await complete(await paidBasket(products));
  return body.order.id;
}

/** So many percent off all goods of a basket, whoever sells them, for who has the code. @returns the promotion's id */
export async function aDiscount(code: string, percent: number): Promise<string> {
  const { container } = await application();
  const promotion = {
    code,
    type: "standard",
    status: "active",
    application_method: {
      type: "percentage",
      target_type: "items",
      allocation: "across",
      value: percent,
      currency_code: "irr",
    },
  };
  const { result } = await load("@medusajs/medusa/core-flows")
    .createPromotionsWorkflow(container)
    .run({ input: { promotionsData: [promotion] } });
  return result[0].id;
}
