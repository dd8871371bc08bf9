import { randomUUID } from "node:crypto";
import type {
  BuyerReturnAnswer,
  OrderPartsAnswer,
  OrderReturnsAnswer,
  SellerReturnAnswer,
} from "@dastranj/orders/contract";
import { application } from "./application";
import type { TestProduct, TestSeller } from "./factories";
import { type Answer, send } from "./http";
import { act } from "./orders";
import { aBasket, beginPayment, chooseShipping, complete } from "./shopping";

type Part = OrderPartsAnswer["parts"][number];

/** Buys so many of one product by a payment provider, and has it delivered: so many days ago. */
export async function delivered(
  seller: TestSeller,
  product: TestProduct,
  {
    pieces = 1,
    provider = "pp_system_default",
    daysAgo = 0,
    token,
    code,
  }: { pieces?: number; provider?: string; daysAgo?: number; token?: string; code?: string } = {},
): Promise<{ order: string; part: Part; line: string; provider: string }> {
  const cart = await aBasket(Array(pieces).fill(product));
  if (token) await send("POST", `/store/carts/${cart}/customer`, {}, { token });
  await chooseShipping(cart);
  if (code) await send("POST", `/store/carts/${cart}/promotions`, { promo_codes: [code] });
  await beginPayment(cart, provider);
  const { body } = await complete(cart);
  const parts = await send<OrderPartsAnswer>("GET", `/store/orders/${body.order.id}/parts`);
  const [part] = parts.body.parts;
  if (!part) throw new Error(`No part: ${JSON.stringify(parts.body)}`);
  await act(seller, part, "accept");
  await act(seller, part, "ship", { tracking_number: "RR123456789IR", carrier: "post" });
  const { container } = await application();
  await container.resolve<Parts>("seller_order").updateSellerOrders({
    id: part.id,
    status: "delivered",
    delivered_at: new Date(Date.now() - daysAgo * 86_400_000),
  });
  return { order: body.order.id, part, line: part.items[0]?.line_item_id ?? "", provider };
}

interface Parts {
  updateSellerOrders(row: object): Promise<unknown>;
}

interface Bought {
  order: string;
  part: Pick<Part, "id">;
  line: string;
}

interface Asked {
  reason?: string;
  quantity?: number;
  words?: string;
  key?: string;
  token?: string;
}

/** The buyer asks to send something back. */
export function askBack(
  { order, part, line }: Bought,
  { reason = "damaged", quantity = 1, words = "ترک دارد", key = randomUUID(), token }: Asked = {},
): Promise<Answer<BuyerReturnAnswer>> {
  return send(
    "POST",
    `/store/orders/${order}/returns`,
    { key, part_id: part.id, reason, words, items: [{ line_item_id: line, quantity }] },
    { token },
  );
}

/** What the buyer sees of her returns. */
export async function returnsOf(order: string, token?: string): Promise<OrderReturnsAnswer> {
  return (await send<OrderReturnsAnswer>("GET", `/store/orders/${order}/returns`, undefined, { token })).body;
}

/** The buyer does something to one of her returns. */
export const pursue = (
  order: string,
  id: string,
  verb: string,
  body: object = {},
): Promise<Answer<BuyerReturnAnswer>> => send("POST", `/store/orders/${order}/returns/${id}/${verb}`, body);

/** The seller does something to a return. */
export const answer = (
  seller: { token: string },
  id: string,
  verb: string,
  body: object = {},
): Promise<Answer<SellerReturnAnswer>> => send("POST", `/seller/returns/${id}/${verb}`, body, seller);

/** The buyer shows a photo. */
export async function sendReturnPhoto(
  order: string,
  id: string,
  picture: Buffer,
  { key = randomUUID(), type = "image/jpeg" }: { key?: string; type?: string } = {},
): Promise<{ status: number; body: { photo?: { id: string }; code?: string } }> {
  const { url, market } = await application();
  const response = await fetch(`${url}/store/orders/${order}/returns/${id}/photos?key=${key}`, {
    method: "POST",
    headers: { "x-publishable-api-key": market.publishableKey, "content-type": type },
    body: new Uint8Array(picture),
  });
  return { status: response.status, body: await response.json() };
}
