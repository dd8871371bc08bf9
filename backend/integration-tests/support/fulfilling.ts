import type { SellerOrderAnswer, SellerOrdersAnswer } from "@dastranj/orders/contract";
import { application } from "./application";
import { aProduct, type TestProduct, type TestSeller } from "./factories";
import { send } from "./http";
import { aBasket, beginPayment, chooseShipping, complete } from "./shopping";

/** A rug and three kilos of figs of a seller's, bought by post or to be fetched, and accepted by her. */
export async function aRugAndFigs(
  seller: TestSeller,
  { kind = "post", buyer }: { kind?: string; buyer?: string } = {},
): Promise<{ order: string; id: string; rug: string; figs: string }> {
  const { rug, figs } = await goodsOf(seller);
  const cart = await aBasket([rug, figs, figs, figs]);
  if (buyer) await send("POST", `/store/carts/${cart}/customer`, {}, { token: buyer });
  await chooseShipping(cart, kind);
  await beginPayment(cart);
  const order = (await complete(cart)).body.order.id;
  const { body } = await send<SellerOrdersAnswer>("GET", "/seller/orders?limit=1", undefined, seller);
  const id = body.orders[0]?.id ?? "none";
  const accepted = await send<SellerOrderAnswer>("POST", `/seller/orders/${id}/accept`, {}, seller);
  const lineOf = (pieces: number) =>
    accepted.body.order.items.find(({ quantity }) => quantity === pieces)?.line_item_id ?? "none";
  return { order, id, rug: lineOf(1), figs: lineOf(3) };
}

const offered = new WeakMap<TestSeller, Promise<{ rug: TestProduct; figs: TestProduct }>>();

/** Her goods: the same for all who buy of her, and enough of them. */
function goodsOf(seller: TestSeller): Promise<{ rug: TestProduct; figs: TestProduct }> {
  const goods = offered.get(seller) ?? offerGoods(seller);
  offered.set(seller, goods);
  return goods;
}

const offerGoods = async (seller: TestSeller) => ({
  rug: await aProduct(seller, { stock: 1000 }),
  figs: await aProduct(seller, { title: "انجیر", stock: 1000 }),
});

/** A fulfilment of Medusa's. */
interface Fulfilment {
  id: string;
  delivered_at: string | null;
  items: { quantity: number }[];
  labels: { tracking_number: string; tracking_url: string }[];
}

/** Those of an order. */
export async function fulfilmentsOf(order: string): Promise<Fulfilment[]> {
  const { container } = await application();
  const { data } = await container.resolve("query").graph({
    entity: "order",
    fields: ["fulfillments.*", "fulfillments.items.*", "fulfillments.labels.*"],
    filters: { id: order },
  });
  return data[0].fulfillments ?? [];
}
