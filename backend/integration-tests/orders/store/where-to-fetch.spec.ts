import type { OrderPartsAnswer, SellerOrderAnswer, SellerOrdersAnswer } from "@dastranj/orders/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { aBuyer, aProduct, aSeller, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { aBasket, beginPayment, chooseShipping, complete } from "../../support/shopping";

const HUB = {
  kind: "hub",
  city: "شیراز",
  address: "خیابان زند، انبار تعاونی",
  phone: "۰۷۱۳۲۳۴۵۶۷۸",
  hours: null,
};

describe("who reads which address of an order", () => {
  let seller: TestSeller;

  beforeAll(async () => {
    seller = await aSeller();
    await send("POST", "/seller/handover-addresses", HUB, seller);
  });

  async function bought(kind: string, buyer?: string): Promise<string> {
    const cart = await aBasket([await aProduct(seller)]);
    if (buyer) await send("POST", `/store/carts/${cart}/customer`, {}, { token: buyer });
    await chooseShipping(cart, kind);
    await beginPayment(cart);
    return (await complete(cart)).body.order.id;
  }
  const partOf = async (order: string, token?: string) => {
    const { body } = await send<OrderPartsAnswer>("GET", `/store/orders/${order}/parts`, undefined, {
      token,
    });
    return body.parts[0];
  };
  const newest = async () => {
    const { body } = await send<SellerOrdersAnswer>("GET", "/seller/orders?limit=1", undefined, seller);
    return body.orders[0]?.id;
  };
  const seenBySeller = async (id: string | undefined) =>
    (await send<SellerOrderAnswer>("GET", `/seller/orders/${id}`, undefined, seller)).body.order.buyer;
  async function handOver(
    id: string | undefined,
    daysAgo: number,
    fetchedBy?: { order: string; token: string },
  ) {
    await send("POST", `/seller/orders/${id}/accept`, {}, seller);
    const code = fetchedBy && (await partOf(fetchedBy.order, fetchedBy.token))?.pickup_code;
    if (code) await send("POST", `/seller/orders/${id}/hand_over`, { code }, seller);
    else await send("POST", `/seller/orders/${id}/ship`, { tracking_number: "12345" }, seller);
    const { container } = await application();
    await container
      .resolve<{ raw(sql: string, values: unknown[]): Promise<unknown> }>("__pg_connection__")
      .raw(
        "update seller_order_shipment set shipped_at = shipped_at - make_interval(days => ?) where seller_order_id = ?",
        [daysAgo, id],
      );
  }

  it("tells the buyer who fetches where to, and the seller no address of hers", async () => {
    const buyer = await aBuyer();
    const order = await bought("pickup", buyer);
    const id = await newest();
    const places = [{ ...HUB, phone: "07132345678" }];
    expect(await partOf(order, buyer)).toMatchObject({ fetched: true, pickup_places: places });
    expect(await seenBySeller(id)).toEqual({
      name: "نگار صادقی",
      phone: "+989171234567",
      address: null,
      address_withheld: "pickup",
    });
    // Nobody else, though she knows the order's address.
    for (const token of [undefined, await aBuyer(), seller.token])
      expect(await partOf(order, token)).toMatchObject({ fetched: true, pickup_places: null });

    await handOver(id, 29, { order, token: buyer });
    expect((await partOf(order, buyer))?.pickup_places).toEqual(places);
  });

  it("tells a guest by her order's id alone", async () => {
    const order = await bought("pickup");
    expect((await partOf(order))?.pickup_places).toHaveLength(1);
  });

  it("tells the buyer of what is sent nothing of where the seller is, and the seller the address for 30 days", async () => {
    const order = await bought("post");
    const id = await newest();
    expect(await partOf(order)).toMatchObject({ fetched: false, pickup_places: null });
    await handOver(id, 29);
    expect((await seenBySeller(id)).address?.line1).toBe("خیابان زند");
    const { container } = await application();
    await container
      .resolve<{ raw(sql: string, values: unknown[]): Promise<unknown> }>("__pg_connection__")
      .raw(
        "update seller_order_shipment set shipped_at = now() - interval '30 days' where seller_order_id = ?",
        [id],
      );
    expect(await seenBySeller(id)).toEqual({
      name: "نگار صادقی",
      phone: null,
      address: null,
      address_withheld: "past",
    });
  });
});
