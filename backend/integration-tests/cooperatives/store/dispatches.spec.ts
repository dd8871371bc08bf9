import type { BuyerDispatchAnswer, BuyerDispatchesAnswer } from "@dastranj/cooperatives/contract";
import { describe, expect, it } from "vitest";
import { aBuyer } from "../../support/factories";
import { send } from "../../support/http";
import { aPicture } from "../../support/listing-photos";
import { anOrderAtHub, asked, type OrderAtHub, receive, sendsPhoto, ships } from "../../support/receiving";

const stateOf = async ({ id }: OrderAtHub) =>
  (await asked<{ state: string }>("select state from wholesale_order where id = ?", id))[0]?.state;

/** An order of 15 kg that was sent in two shipments. */
async function sentInTwo(): Promise<OrderAtHub & { dispatches: string[] }> {
  const order = await anOrderAtHub([15_000]);
  await receive(order);
  return { ...order, dispatches: [await ships(order, 9000), await ships(order, 6000)] };
}

describe("what a company is sent", () => {
  const at = ({ id }: OrderAtHub, rest = "") => `/store/wholesale-orders/${id}/dispatches${rest}`;
  const asks = <T>(order: OrderAtHub, rest: string, body?: object, token = order.buyer) =>
    send<T>(body ? "POST" : "GET", at(order, rest), body, { token, language: "en" });

  it("is accepted shipment by shipment, and then the order is", async () => {
    const order = await sentInTwo();
    expect(await stateOf(order)).toBe("dispatched");
    const { body } = await asks<BuyerDispatchesAnswer>(order, "");
    expect(body.dispatches.map(({ number, quantity, can_answer }) => [number, quantity, can_answer])).toEqual(
      [
        [1, 9000, true],
        [2, 6000, true],
      ],
    );
    expect(JSON.stringify(body)).not.toContain(order.members[0]?.handle);
    for (const id of order.dispatches) {
      expect(await stateOf(order)).toBe("dispatched");
      const accepted = await asks<BuyerDispatchAnswer>(order, `/${id}/accept`, {});
      expect(accepted.body.dispatch).toMatchObject({ state: "accepted", claim: null, can_answer: false });
      expect((await asks(order, `/${id}/accept`, {})).status).toBe(200);
    }
    expect(await stateOf(order)).toBe("accepted");
  });

  it("is claimed of with words and a photo, which the cooperative grants", async () => {
    const order = await sentInTwo();
    const [first, second] = order.dispatches as [string, string];
    const wrong = await asks(order, `/${first}/claim`, { quantity: 9001, words: "too much" });
    expect(wrong.body.code).toBe("claim_more_than_sent");
    expect((await asks(order, `/${first}/claim`, { quantity: 100, words: " " })).status).toBe(400);
    const claimed = await asks<BuyerDispatchAnswer>(order, `/${first}/claim`, {
      quantity: 100,
      words: "wet",
    });
    expect(claimed.body.dispatch).toMatchObject({
      state: "claimed",
      claim: { quantity: 100, words: "wet", state: "open", granted: null },
    });
    expect((await asks(order, `/${first}/accept`, {})).body.code).toBe("dispatch_wrong_state");
    const photo = await sendsPhoto(order.buyer, at(order, `/${first}/photos`), await aPicture());
    expect(photo.status).toBe(201);
    const shown = `/store/wholesale-orders/${order.id}/dispatch-photos/${photo.body.photo.id}`;
    expect((await send("GET", shown, undefined, { token: order.buyer })).status).toBe(200);
    expect(
      (await send("GET", `/seller/receiving-photos/${photo.body.photo.id}`, undefined, order.cooperative))
        .status,
    ).toBe(200);
    await asks(order, `/${second}/accept`, {});
    expect(await stateOf(order)).toBe("dispatched");
    const granted = await send(
      "POST",
      `/seller/cooperative/dispatches/${first}/grant`,
      {},
      order.cooperative,
    );
    expect(granted.body).toMatchObject({
      dispatch: { state: "accepted", claim: { quantity: 100, state: "settled", granted: 100 } },
    });
    expect(await stateOf(order)).toBe("accepted");
  });

  it("is nobody else's: another buyer finds no such order, and who is not signed in is turned away", async () => {
    const order = await sentInTwo();
    const stranger = await aBuyer();
    const [first] = order.dispatches;
    for (const rest of ["", `/${first}/delivery-note.pdf`])
      expect((await asks(order, rest, undefined, stranger)).status).toBe(404);
    for (const rest of [`/${first}/accept`, `/${first}/claim`])
      expect((await asks(order, rest, { quantity: 1, words: "x" }, stranger)).status).not.toBe(200);
    expect((await send("GET", at(order))).status).toBe(401);
    const another = await sentInTwo();
    expect((await asks(order, `/${another.dispatches[0]}/accept`, {})).status).toBe(404);
  });
});
