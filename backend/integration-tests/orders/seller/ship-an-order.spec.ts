import type { OrderPartsAnswer, SellerOrderAnswer, SellerOrdersAnswer } from "@dastranj/orders/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { aProduct, aSeller, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { buy } from "../../support/shopping";

describe("a seller and her part of an order", () => {
  let weaver: TestSeller;
  let grower: TestSeller;
  let orderId: string;
  let hers: string;
  let theirs: string;

  beforeAll(async () => {
    [weaver, grower] = [await aSeller(), await aSeller()];
    // Her last piece: what is sent off leaves the stock before it is no longer reserved.
    orderId = await buy([await aProduct(weaver, { stock: 1 }), await aProduct(grower)]);
    [hers = "", theirs = ""] = await Promise.all([partOf(weaver), partOf(grower)]);
  });

  const partOf = async ({ token }: TestSeller) => {
    const { body } = await send<SellerOrdersAnswer>("GET", "/seller/orders", undefined, { token });
    expect(body.count).toBe(1);
    return body.orders[0]?.id;
  };
  const act = (verb: string, body: object = {}, token = weaver.token) =>
    send<SellerOrderAnswer>("POST", `/seller/orders/${hers}/${verb}`, body, { token });

  it("shows whom she sends what to, and what she may do next", async () => {
    const { body } = await send<SellerOrderAnswer>("GET", `/seller/orders/${hers}`, undefined, {
      token: weaver.token,
    });
    expect(body.order.may).toEqual(["accept", "decline"]);
    expect(body.order.buyer).toEqual({
      name: "نگار صادقی",
      phone: "+989171234567",
      address: {
        line1: "خیابان زند",
        line2: null,
        city: "شیراز",
        province: "IR-07",
        postal_code: "7134567890",
        country_code: "ir",
      },
      address_withheld: null,
    });
    expect(body.order.items.map(({ quantity, unit_price }) => [quantity, unit_price])).toEqual([
      [1, 12_000_000],
    ]);
  });

  it.each(["", "/accept", "/prepare", "/ship"])("is not found by another seller (%s)", async (verb) => {
    const answer = verb
      ? await send(
          "POST",
          `/seller/orders/${theirs}${verb}`,
          verb === "/ship" ? { tracking_number: "12345" } : {},
          {
            token: weaver.token,
          },
        )
      : await send("GET", `/seller/orders/${theirs}`, undefined, { token: weaver.token });
    expect([answer.status, answer.body.code]).toEqual([404, "seller_order_not_found"]);
    expect(Object.keys(answer.body).sort()).toEqual(["code", "message", "type"]);
  });

  it("cannot be shipped before it is accepted, nor without a tracking number", async () => {
    const early = await act("ship", { tracking_number: "RR123456789IR" });
    expect([early.status, early.body.code]).toEqual([400, "seller_order_wrong_state"]);
    for (const tracking_number of ["", "  ", "<b>1234</b>", "x".repeat(65)]) {
      expect((await act("ship", { tracking_number })).status).toBe(400);
    }
  });

  it("is accepted, prepared and shipped; the buyer sees the tracking number and the other part unmoved", async () => {
    expect((await act("accept")).body.order.status).toBe("accepted");
    expect((await act("accept")).body.code).toBe("seller_order_wrong_state");
    expect((await act("prepare")).body.order.may).toEqual(["finish", "ship", "cancel"]);
    const shipped = await act("ship", { tracking_number: "RR123456789IR", carrier: "post" });
    expect(shipped.body.order.status).toBe("shipped");
    const { body } = await send<OrderPartsAnswer>("GET", `/store/orders/${orderId}/parts`);
    expect(
      Object.fromEntries(
        body.parts.map(({ seller, status, tracking }) => [seller.handle, { status, tracking }]),
      ),
    ).toEqual({
      [weaver.handle]: {
        status: "shipped",
        tracking: [
          {
            number: "RR123456789IR",
            carrier: "post",
            url: "https://tracking.post.ir/?id=RR123456789IR",
            sent_at: expect.any(String),
            items: [{ line_item_id: expect.any(String), quantity: 1 }],
          },
        ],
      },
      [grower.handle]: { status: "placed", tracking: [] },
    });
  });

  it("left from her own place as a Medusa fulfilment", async () => {
    const { container } = await application();
    const { data } = await container.resolve("query").graph({
      entity: "order",
      fields: ["fulfillments.location_id", "fulfillments.shipped_at", "fulfillments.labels.tracking_number"],
      filters: { id: orderId },
    });
    const [fulfilment] = data[0]?.fulfillments ?? [];
    expect(fulfilment?.location_id).toBe(weaver.locationId);
    expect(fulfilment?.shipped_at).not.toBeNull();
    expect(
      fulfilment?.labels?.map((label: { tracking_number: string } | null) => label?.tracking_number),
    ).toEqual(["RR123456789IR"]);
  });

  it("is shipped once when both her phones press the button", async () => {
    const order = await buy([await aProduct(grower)]);
    const { body } = await send<SellerOrdersAnswer>(
      "GET",
      "/seller/orders?status=placed&limit=1",
      undefined,
      grower,
    );
    const id = body.orders[0]?.id;
    await send("POST", `/seller/orders/${id}/accept`, {}, grower);
    const press = () => send("POST", `/seller/orders/${id}/ship`, { tracking_number: "12345" }, grower);
    const answers = await Promise.all([press(), press()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const parts = await send<OrderPartsAnswer>("GET", `/store/orders/${order}/parts`);
    expect(parts.body.parts[0]?.tracking).toHaveLength(1);
  });
});
