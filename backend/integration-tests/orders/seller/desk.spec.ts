import type { AcceptManyAnswer, SellerOrdersAnswer } from "@dastranj/orders/contract";
import { describe, expect, it } from "vitest";
import { aProduct, aSeller, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { aBasket, beginPayment, chooseShipping, complete } from "../../support/shopping";

describe("an order on its seller's desk", () => {
  const desk = async (query: string, by: TestSeller) =>
    (await send<SellerOrdersAnswer>("GET", `/seller/orders?${query}`, undefined, by)).body;

  it("lies under the tab of what is to be done, the most urgent first, and is found by number and name", async () => {
    const [own, other] = [await aSeller(), await aSeller()];
    const product = await aProduct(own);
    const orders = [];
    for (let at = 0; at < 3; at++) {
      const cart = await aBasket([product]);
      await chooseShipping(cart);
      await beginPayment(cart);
      orders.push((await complete(cart)).body.order.id);
    }
    const placed = await desk("tab=to_answer", own);
    const [first, second, third] = placed.orders;
    expect(placed.counts).toEqual({
      to_answer: 3,
      to_make: 0,
      ready: 0,
      under_way: 0,
      done: 0,
      called_off: 0,
      all: 3,
    });
    expect((first?.display_id ?? 0) < (third?.display_id ?? 0)).toBe(true);
    const hours = (Date.parse(first?.answer_by ?? "") - Date.parse(first?.placed_at ?? "")) / 3_600_000;
    expect(hours).toBe(48);
    expect((await desk("", own)).orders[0]?.id).toBe(third?.id);

    const accept = (ids: unknown[], by = own) =>
      send<AcceptManyAnswer>("POST", "/seller/orders/accept", { ids }, by);
    const theirs = await accept([first?.id], other);
    expect(theirs.body.results[0]?.refused?.code).toBe("seller_order_not_found");
    expect((await accept([])).status).toBe(400);
    const { body } = await accept([first?.id, "sord_of_nobody", second?.id, first?.id]);
    expect(body.results.map(({ accepted, refused }) => [accepted, refused?.code ?? null])).toEqual([
      [true, null],
      [false, "seller_order_not_found"],
      [true, null],
    ]);
    expect(await desk("tab=to_make&limit=1", own)).toMatchObject({
      count: 2,
      counts: { to_answer: 1, to_make: 2 },
    });

    const persian = String(third?.display_id).replace(/\d/g, (digit) =>
      String.fromCharCode(0x06f0 + Number(digit)),
    );
    expect((await desk(`q=${encodeURIComponent(persian)}`, own)).orders.map(({ id }) => id)).toEqual([
      third?.id,
    ]);
    // With an Arabic ye, as many keyboards have it.
    expect((await desk(`q=${encodeURIComponent("صادقي")}&tab=to_make`, own)).count).toBe(2);
    expect((await desk(`q=${encodeURIComponent("کسی دیگر")}`, own)).orders).toEqual([]);
    for (const bad of ["tab=nothing", `q=${"x".repeat(101)}`, "limit=1000"])
      expect((await send("GET", `/seller/orders?${bad}`, undefined, own)).status).toBe(400);
  });
});
