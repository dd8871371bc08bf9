import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { offersOf } from "../../support/allotment";
import { application, load } from "../../support/application";
import { eventually } from "../../support/eventually";
import { aSeller } from "../../support/factories";
import { send } from "../../support/http";
import { pays } from "../../support/invoices";
import { accept, aDeal, offered, placed, readOrder } from "../../support/quotes";
import { asked, insert } from "../../support/receiving";
import { toldOf } from "../../support/told";

it("cancels a confirmed order when the cooperative's part of it is called off, and members hear of it", async () => {
  const deal = await aDeal();
  const { id, quote_id } = await offered(deal);
  const { body } = await accept(deal.buyer, id, quote_id);
  const order = await placed(deal, body.request.wholesale_order_id ?? "none");
  await pays(order, "deposit");
  await eventually(async () => (await readOrder(deal, order.id)).state === "confirmed");
  const [makes, waits, declined] = await Promise.all([aSeller(), aSeller(), aSeller()]);
  const plan = `allp_${randomUUID()}`;
  await asked("update wholesale_order set state = 'allotting' where id = ?", order.id);
  await insert("allotment_plan", {
    ...{ id: plan, wholesale_order_id: order.id, cooperative_id: deal.cooperative.id, version: 1 },
    ...{ strategy: "fair", state: "open", measure: "weight", step: 1000, demand: 600_000, shortfall: 0 },
    ...{ cost: "1", seen: "x", deadline: new Date(Date.now() + 86_400_000), hand_over_by: order.deliver_by },
    ...{ sent_by: "somebody", sent_at: new Date() },
  });
  for (const [seller, state] of [
    [makes, "accepted"],
    [waits, "offered"],
    [declined, "declined"],
  ] as const)
    await insert("allotment", {
      ...{ id: `allo_${randomUUID()}`, plan_id: plan, wholesale_order_id: order.id, seller_id: seller.id },
      ...{ cooperative_id: deal.cooperative.id, measure: "weight", quantity: 200_000, state, grade: "a" },
      ...{ accepted: state === "accepted" ? 200_000 : null, unit_price: "700000", currency_code: "irr" },
      ...{ minimum_batch: 1000, because: JSON.stringify({ code: "even_share" }) },
    });

  const at = `/seller/orders/${order.seller_order_id}/cancel`;
  expect((await send("POST", at, { reason: "sold_out" }, deal.cooperative)).status).toBe(200);
  const { container } = await application();
  const { followParts } = load("@dastranj/cooperatives/workflows");
  for (const again of [1, 2])
    await followParts(container, {
      seller_order_id: order.seller_order_id,
      now: new Date(Date.now() + again),
    });
  const now = await readOrder(deal, order.id);
  expect(now.state).toBe("cancelled");
  expect(now.events.filter(({ verb }) => verb === "cancelled")).toHaveLength(1);
  expect((await offersOf(waits)).map(({ state }) => state)).toEqual(["lapsed"]);
  expect((await offersOf(makes)).map(({ state }) => state)).toEqual(["accepted"]);
  const told = await eventually(async () => {
    const all = await toldOf(`allotment:called_off:${order.id}`);
    return all.length === 2 ? all : undefined;
  });
  expect(new Set(told.map(({ name }) => name))).toEqual(new Set(["allotment.called_off"]));
  await eventually(async () =>
    (await toldOf(`wholesale:${order.id}:cancelled`)).some(({ name }) => name === "wholesale.cancelled"),
  );
});
