import type { OrderPartsAnswer, OrderStandingsAnswer, SellerOrderAnswer } from "@dastranj/orders/contract";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { aBuyer, aSeller, type TestSeller } from "../../support/factories";
import { aRugAndFigs, fulfilmentsOf } from "../../support/fulfilling";
import { send } from "../../support/http";

describe("a part of an order on its way", () => {
  let seller: TestSeller;
  let buyer: string;
  let stranger: string;

  beforeAll(async () => {
    [seller, buyer, stranger] = [await aSeller(), await aBuyer(), await aBuyer()];
  });

  const bought = (how?: { kind?: string; buyer?: string }) => aRugAndFigs(seller, how);
  let standing: ReturnType<typeof bought> | undefined;
  /** A part of the buyer's, accepted and to be sent: one for all that changes nothing. */
  const waiting = () => {
    standing ??= bought({ buyer });
    return standing;
  };
  const act = (id: string, verb: string, body: object = {}, by: { token: string } = seller) =>
    send<SellerOrderAnswer>("POST", `/seller/orders/${id}/${verb}`, body, by);
  const seen = async (id: string) =>
    (await send<SellerOrderAnswer>("GET", `/seller/orders/${id}`, undefined, seller)).body.order;
  const answerOf = async (order: string, token?: string) =>
    (await send<OrderPartsAnswer>("GET", `/store/orders/${order}/parts`, undefined, { token })).body;
  const partOf = async (order: string, token?: string) => (await answerOf(order, token)).parts[0];
  const receive = (order: string, part: string, token?: string) =>
    send("POST", `/store/orders/${order}/parts/${part}/received`, {}, { token });

  describe("sent in several parcels", () => {
    it("is shipped when the last of it has left, each parcel with its contents, number and address to follow it", async () => {
      const { order, id, rug, figs } = await bought();
      const two = {
        tracking_number: "1842005512",
        carrier: "post",
        items: [{ line_item_id: figs, quantity: 2 }],
      };
      const first = await act(id, "ship", two);
      expect([first.status, first.body.order.status]).toEqual([200, "accepted"]);
      expect(
        first.body.order.left.toSorted(
          (a, b) => a.quantity - b.quantity || (a.line_item_id === rug ? -1 : 1),
        ),
      ).toEqual([
        { line_item_id: rug, quantity: 1 },
        { line_item_id: figs, quantity: 1 },
      ]);
      expect((await answerOf(order)).order.standing).toMatchObject({ state: "part_shipped", shipped: 0 });

      // A finger that presses twice.
      expect((await act(id, "ship", two)).status).toBe(200);
      const more = await act(id, "ship", {
        tracking_number: "99999",
        items: [{ line_item_id: figs, quantity: 2 }],
      });
      expect([more.status, more.body.code]).toEqual([400, "shipment_more_than_left"]);
      const theirs = await act(id, "ship", {
        tracking_number: "99999",
        items: [{ line_item_id: "ordli_of_somebody", quantity: 1 }],
      });
      expect([theirs.status, theirs.body.code]).toEqual([400, "shipment_line_unknown"]);
      for (const items of [
        [],
        [{ line_item_id: figs, quantity: 0 }],
        [{ line_item_id: figs, quantity: 1.5 }],
      ])
        expect((await act(id, "ship", { tracking_number: "99999", items })).status).toBe(400);

      // Delivered it is not before all of it has left.
      expect((await act(id, "deliver")).body.code).toBe("seller_order_wrong_state");
      const rest = await act(id, "ship", { tracking_number: "TPX-77", carrier: "tipax" });
      expect(rest.body.order).toMatchObject({ status: "shipped", left: [] });

      const part = await partOf(order);
      expect(part?.tracking.map(({ number, url, items }) => [number, url, items?.length])).toEqual([
        ["1842005512", "https://tracking.post.ir/?id=1842005512", 1],
        ["TPX-77", "https://tipaxco.com/tracking?id=TPX-77", 2],
      ]);
      const fulfilments = await fulfilmentsOf(order);
      expect(
        fulfilments
          .map(({ items, labels }) => [
            labels[0]?.tracking_url,
            items.reduce((sum, { quantity }) => sum + Number(quantity), 0),
          ])
          .sort(),
      ).toEqual([
        ["https://tipaxco.com/tracking?id=TPX-77", 2],
        ["https://tracking.post.ir/?id=1842005512", 2],
      ]);
      expect((await act(id, "ship", { tracking_number: "another" })).body.code).toBe(
        "seller_order_wrong_state",
      );
    });
  });

  it("left once, though the process died that sent it before it was written down", async () => {
    const { order, id, rug, figs } = await bought();
    const { container } = await application();
    const { createOrderFulfillmentWorkflow } = load("@medusajs/medusa/core-flows");
    const { data } = await container.resolve("query").graph({
      entity: "seller_order",
      fields: ["location_id", "shipping_option_id"],
      filters: { id },
    });
    const contents = [
      { line_item_id: rug, quantity: 1 },
      { line_item_id: figs, quantity: 3 },
    ];
    const mark = { seller_order_id: id, tracking_number: "1842005512", carrier: "post", contents };
    await createOrderFulfillmentWorkflow(container).run({
      input: {
        order_id: order,
        ...data[0],
        items: contents.map(({ line_item_id, quantity }) => ({ id: line_item_id, quantity })),
        metadata: mark,
      },
    });

    const again = await act(id, "ship", { tracking_number: "1842005512", carrier: "post" });
    expect([again.status, again.body.order.status]).toEqual([200, "shipped"]);
    expect((await partOf(order))?.tracking.map(({ number }) => number)).toEqual(["1842005512"]);
    const fulfilments = await fulfilmentsOf(order);
    expect(fulfilments.map(({ labels }) => labels[0]?.tracking_number)).toEqual(["1842005512"]);
  });

  describe("fetched by its buyer", () => {
    it("goes over the counter for her code alone, typed in whatever digits", async () => {
      const { order, id } = await bought({ kind: "pickup", buyer });
      const code = (await partOf(order, buyer))?.pickup_code ?? "";
      expect(code).toMatch(/^\d{6}$/);
      for (const token of [undefined, seller.token, stranger])
        expect((await partOf(order, token))?.pickup_code).toBeNull();
      expect((await seen(id)).may).toEqual(expect.arrayContaining(["prepare", "finish", "hand_over"]));
      expect((await seen(id)).may).not.toContain("ship");
      expect((await act(id, "ship", { tracking_number: "12345" })).body.code).toBe("shipment_of_fetched");

      const wrong = await act(id, "hand_over", { code: code === "000000" ? "111111" : "000000" });
      expect([wrong.status, wrong.body.code]).toEqual([400, "pickup_code_wrong"]);
      const persian = code.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
      const over = await act(id, "hand_over", { code: ` ${persian.slice(0, 3)} ${persian.slice(3)} ` });
      expect([over.status, over.body.order.status, over.body.order.received?.by]).toEqual([
        200,
        "delivered",
        "seller",
      ]);
      expect((await act(id, "hand_over", { code })).status).toBe(200);
      expect(await partOf(order, buyer)).toMatchObject({
        tracking: [],
        pickup_code: null,
        may_receive: false,
      });
      const [fulfilment, ...others] = await fulfilmentsOf(order);
      expect([fulfilment?.delivered_at === null, others]).toEqual([false, []]);
    });

    it("is not opened by trying codes, not even by the right one after too many", async () => {
      const { order, id } = await bought({ kind: "pickup" });
      const code = (await partOf(order))?.pickup_code ?? "";
      const wrong = code === "000000" ? "111111" : "000000";
      const tries = [];
      for (let at = 0; at < 5; at++) tries.push((await act(id, "hand_over", { code: wrong })).status);
      expect(tries).toEqual([400, 400, 400, 400, 400]);
      const last = await act(id, "hand_over", { code });
      expect([last.status, last.body.code]).toEqual([429, "pickup_code_tries"]);
      expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
      expect((await seen(id)).status).toBe("accepted");
    });

    it("has no code when it is sent", async () => {
      const { order, id } = await waiting();
      expect((await partOf(order, buyer))?.pickup_code).toBeNull();
      expect((await act(id, "hand_over", { code: "123456" })).body.code).toBe("handover_of_sent");
    });
  });

  describe("received", () => {
    async function sent(buyer?: string) {
      const part = await bought({ buyer });
      await act(part.id, "ship", { tracking_number: "1842005512", carrier: "post" });
      return part;
    }

    it("as its buyer says, and nobody else; however often she says it", async () => {
      const { order, id } = await sent(buyer);
      expect((await partOf(order))?.may_receive).toBe(false);
      expect((await partOf(order, buyer))?.may_receive).toBe(true);
      for (const token of [undefined, stranger, seller.token])
        expect((await receive(order, id, token)).body.code).toBe("order_not_found");
      const other = await waiting();
      expect((await receive(other.order, id, buyer)).body.code).toBe("seller_order_not_found");

      const twice = await Promise.all([receive(order, id, buyer), receive(order, id, buyer)]);
      expect(twice.map(({ status }) => status)).toEqual([200, 200]);
      expect(await partOf(order, buyer)).toMatchObject({
        status: "delivered",
        received: { by: "buyer", photo: false },
        may_receive: false,
      });
      expect((await answerOf(order)).order.standing).toMatchObject({ state: "delivered", delivered: 1 });
      expect((await fulfilmentsOf(order)).map(({ delivered_at }) => delivered_at === null)).toEqual([false]);
    });

    it("as a guest says by her order's id", async () => {
      const { order, id } = await sent();
      expect((await receive(order, id)).status).toBe(200);
      expect((await seen(id)).status).toBe("delivered");
    });

    it("as its seller says, with a photo that only she and the buyer see and that says nothing of where it was taken", async () => {
      const { order, id } = await sent(buyer);
      const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#a33" } })
        .jpeg()
        .withExif({ IFD0: { Artist: "somebody" } })
        .toBuffer();
      const { url } = await application();
      const upload = (body: Buffer) =>
        fetch(`${url}/seller/orders/${id}/deliver`, {
          method: "POST",
          headers: { authorization: `Bearer ${seller.token}`, "content-type": "image/jpeg" },
          body: new Uint8Array(body),
        });
      expect((await upload(Buffer.from("no photo at all"))).status).toBe(400);
      expect((await seen(id)).status).toBe("shipped");
      expect((await upload(photo)).status).toBe(200);
      expect((await seen(id)).received).toMatchObject({ by: "seller", photo: true });

      const shown = await send<{ photo: string }>("GET", `/seller/orders/${id}/proof`, undefined, seller);
      const webp = Buffer.from(shown.body.photo.replace("data:image/webp;base64,", ""), "base64");
      const { format, exif } = await sharp(webp).metadata();
      expect([format, exif]).toEqual(["webp", undefined]);
      const way = `/store/orders/${order}/parts/${id}/proof`;
      expect((await send("GET", way, undefined, { token: buyer })).status).toBe(200);
      expect((await send("GET", way)).body.code).toBe("order_not_found");
      const other = await waiting();
      expect((await send("GET", `/seller/orders/${other.id}/proof`, undefined, seller)).body).toEqual({
        photo: null,
      });
    });
  });

  describe("completed", () => {
    it("by the clock, once its buyer may no longer change her mind; and with it the order", async () => {
      const { order, id } = await bought();
      await act(id, "ship", { tracking_number: "1842005512" });
      await receive(order, id);
      const { container } = await application();
      const { completeSellerOrder } = load("@dastranj/orders/workflows");
      const now = new Date();
      const again: Date = await completeSellerOrder(container, id, now);
      // Seven working days, and at least one day of each week is not one.
      const days = (again.getTime() - now.getTime()) / 86_400_000;
      expect([days > 7, days < 40]).toEqual([true, true]);
      expect((await seen(id)).status).toBe("delivered");

      expect(await completeSellerOrder(container, id, again)).toBeUndefined();
      expect((await seen(id)).status).toBe("completed");
      expect(await completeSellerOrder(container, id, again)).toBeUndefined();
      const { data } = await container
        .resolve("query")
        .graph({ entity: "order", fields: ["status"], filters: { id: order } });
      expect(data[0]?.status).toBe("completed");
      expect((await answerOf(order)).order.standing.state).toBe("completed");
    });
  });

  it("stands in its buyer's account by what its parts say, and in nobody else's", async () => {
    const { order } = await waiting();
    const way = `/store/customers/me/order-standings?ids=${order},order_of_nobody`;
    const { body } = await send<OrderStandingsAnswer>("GET", way, undefined, { token: buyer });
    expect(body.standings).toEqual({
      [order]: { state: "accepted", parts: 1, accepted: 1, shipped: 0, delivered: 0, released: 0 },
    });
    expect(
      (await send<OrderStandingsAnswer>("GET", way, undefined, { token: stranger })).body.standings,
    ).toEqual({});
    expect((await send("GET", way)).status).toBe(401);
  });
});
