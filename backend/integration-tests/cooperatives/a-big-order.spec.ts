import { randomUUID } from "node:crypto";
import type {
  CooperativeDispatchesAnswer,
  CooperativeReceiptAnswer,
  LotAnswer,
  MemberReceiptsAnswer,
} from "@dastranj/cooperatives/contract";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { beforeAll, describe, expect, it } from "vitest";
import { atOrder, dayIn, says } from "../support/allotment";
import { application, load } from "../support/application";
import { booksOfParts } from "../support/books";
import { eventually } from "../support/eventually";
import { aSeller, type TestSeller } from "../support/factories";
import { send } from "../support/http";
import { issued } from "../support/invoices";
import { aCooperative, aMembership, aPledge, aPool } from "../support/members";
import {
  accept,
  acceptAtDesk,
  aDeal,
  counter,
  type Deal,
  offered,
  placed,
  readOrder,
} from "../support/quotes";
import { availableOf, preview, settles } from "../support/settling";

/** 120 kg in 24 days, of four homes that make 15 kg a week each. */
const WANTED = { quantity: 120_000, deliver_by: dayIn(24), deposit_percent: 30, unit_price: "9000000" };

describe("a hotel's order, from its question to what came of it", () => {
  let hotel: Deal;
  let homes: TestSeller[];
  let order: string;
  let desk: ReturnType<typeof atOrder>;
  const base = () => `/seller/cooperative/wholesale-orders/${order}`;
  const shareOf = async (home: TestSeller | undefined) =>
    (await desk.read()).shares.filter(({ member }) => member.id === home?.id);

  beforeAll(async () => {
    const cooperative = await aCooperative();
    const pool = await aPool(cooperative);
    homes = await Promise.all(Array.from({ length: 4 }, () => aSeller()));
    for (const home of homes) {
      await aMembership(cooperative, home);
      await aPledge(home, pool, { weekly_quantity: 15_000 });
    }
    hotel = await aDeal({ cooperative, pool });
  });

  it("is agreed after a counter-offer, and work begins when the deposit has come", async () => {
    const { id } = await offered(hotel, WANTED);
    const countered = await counter(hotel, id, { ...WANTED, unit_price: "8800000" });
    const agreed = await acceptAtDesk(hotel, id, countered.body.request.versions[1]?.id);
    expect([agreed.status, agreed.body.outcome]).toEqual([200, "accepted"]);
    order = agreed.body.request.wholesale_order_id ?? "none";
    // 120 kg at 8,800,000 and twelve million for the way; 30 % first.
    const stands = await placed(hotel, order);
    expect(stands).toMatchObject({ total: "1068000000", deposit: "320400000", state: "agreed" });

    desk = atOrder(hotel.cooperative, order);
    expect((await desk.simulate()).status).toBe(400);
    const { container } = await application();
    const { markPaymentCollectionAsPaid } = load("@medusajs/medusa/core-flows");
    await markPaymentCollectionAsPaid(container).run({
      input: { order_id: stands.order_id, payment_collection_id: stands.payments[0]?.payment_collection_id },
    });
    await eventually(async () => (await readOrder(hotel, order)).state === "confirmed");
  });

  it("is shared among four homes, and anew among three when one declines", async () => {
    const sent = await desk.send();
    expect(sent.body.shares.map(({ quantity }) => quantity)).toEqual([30_000, 30_000, 30_000, 30_000]);
    for (const home of homes.slice(0, 3)) await says(home, "accept");
    await says(homes[3] as TestSeller, "decline");
    await desk.deadlinePasses();
    const again = await desk.send();
    expect(again.body.shares.filter(({ version }) => version === 2).map(({ quantity }) => quantity)).toEqual([
      10_000, 10_000, 10_000,
    ]);
    for (const home of homes.slice(0, 3)) await says(home, "accept");
    await desk.deadlinePasses();
    expect(await desk.read()).toMatchObject({
      order: { state: "allotted" },
      gap: { accepted: 120_000, open: 0, missing: 0, gap: 0 },
    });
  });

  it("is received in parts with twelve kilograms rejected, and leaves in lots that are traced", async () => {
    const lots: string[] = [];
    for (const [nth, home] of homes.slice(0, 3).entries())
      for (const { id, accepted } of await shareOf(home)) {
        const rejected = nth === 0 && accepted === 30_000 ? 12_000 : 0;
        const { status, body } = await send<CooperativeReceiptAnswer>(
          "POST",
          "/seller/cooperative/receipts",
          {
            ...{ request_key: randomUUID(), allotment_id: id, weighed: accepted, grade: "a" },
            ...(rejected && { rejected, reason: "damp" }),
          },
          hotel.cooperative,
        );
        expect([status, body.code]).toEqual([201, undefined]);
        if (body.receipt.lot) lots.push(body.receipt.lot);
      }
    expect(lots).toHaveLength(6);

    const sent = await send<CooperativeDispatchesAnswer>(
      "POST",
      `${base()}/dispatches`,
      { request_key: randomUUID(), quantity: 108_000, is_last: true },
      hotel.cooperative,
    );
    expect([sent.status, sent.body.code]).toEqual([201, undefined]);
    const [shipment] = sent.body.dispatches;
    const brought = new Map<string, number>();
    for (const { member, quantity } of shipment?.lines ?? [])
      brought.set(member.handle, (brought.get(member.handle) ?? 0) + quantity);
    expect(homes.slice(0, 3).map(({ handle }) => brought.get(handle))).toEqual([28_000, 40_000, 40_000]);
    const traced = await send<LotAnswer>(
      "GET",
      `/seller/cooperative/lots/${lots[0]}`,
      undefined,
      hotel.cooperative,
    );
    expect(traced.body.lot.went_to).toMatchObject([{ dispatch_id: shipment?.id, company: "هتل شیراز" }]);

    const taken = await send(
      "POST",
      `/store/wholesale-orders/${order}/dispatches/${shipment?.id}/accept`,
      {},
      hotel.buyer,
    );
    expect(taken.status).toBe(200);
    expect((await readOrder(hotel, order)).state).toBe("accepted");
  });

  it("is billed for the 108 kilograms that came: the rest is lowered, and its invoice is issued", async () => {
    // 108 kg at 8,800,000 and twelve million for the way; the deposit had been 320,400,000.
    const invoice = await issued({ deal: hotel, order: { id: order } });
    expect(invoice).toMatchObject({
      ...{ total: "962400000", credit: "105600000", paid: "320400000", due: "642000000", goes_back: "0" },
      lines: [{ quantity: 108_000, amount: "950400000" }],
    });
    expect((await readOrder(hotel, order)).payments[1]).toMatchObject({ what: "rest", amount: "642000000" });
  });

  it("is settled when it is paid: each home has what it earned, and the books add up", async () => {
    for (const home of homes.slice(0, 3)) {
      const { body } = await send<MemberReceiptsAnswer>("GET", "/seller/deliveries", undefined, home);
      for (const { id } of body.receipts) await send("POST", `/seller/deliveries/${id}/agree`, {}, home);
    }
    const stands = await readOrder(hotel, order);
    const { container } = await application();
    const { markPaymentCollectionAsPaid } = load("@medusajs/medusa/core-flows");
    await markPaymentCollectionAsPaid(container).run({
      input: { order_id: stands.order_id, payment_collection_id: stands.payments[1]?.payment_collection_id },
    });
    const at = { id: order, cooperative: hotel.cooperative };
    await eventually(async () => {
      await load("@dastranj/cooperatives/workflows").concludeParts(container, new Date());
      return (await preview(at)).body.in_the_way.length === 0;
    }, 30_000);

    const { status, body } = await settles(at);
    expect([status, body.order.state, body.order.delivered]).toEqual([200, "settled", 108_000]);
    const platform = BigInt(body.sums.platform);
    // 108 kg at seven million rials for the homes, 8 % of 950,400,000 for the cooperative.
    expect(body.sums).toMatchObject({
      ...{ goods: "950400000", earned: "756000000", margin: "76032000", outside: "0", due: "756000000" },
      surplus: String(950_400_000n - 756_000_000n - 76_032_000n - platform),
    });
    expect(await Promise.all(homes.map(availableOf))).toEqual([196_000_000n, 280_000_000n, 280_000_000n, 0n]);
    expect(await availableOf(hotel.cooperative)).toBe(962_400_000n - 756_000_000n - platform);
    const books = await booksOfParts([stands.seller_order_id ?? "none"]);
    expect(Object.values(books).reduce((sum, amount) => sum + amount, 0)).toBe(0);
    expect(homes.slice(0, 3).map(({ id }) => books[`available ${id}`])).toEqual([
      196_000_000, 280_000_000, 280_000_000,
    ]);
    expect(books[`pending ${hotel.cooperative.id}`]).toBeUndefined();
  });

  it("has come to its buyer in Medusa's order too: 108 of 120 kilograms, in one parcel however often it is concluded", async () => {
    const { order_id, seller_order_id } = await readOrder(hotel, order);
    const { container } = await application();
    const again = { input: { seller_order_id, delivered: 108 }, throwOnError: true };
    await container.resolve(Modules.WORKFLOW_ENGINE).run("conclude-agreed-order", again);
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "order",
      fields: ["status", "items.quantity", "items.detail.*", "fulfillments.delivered_at"],
      filters: { id: order_id ?? "none" },
    });
    const [seen] = data as unknown as {
      status: string;
      items: { quantity: number; detail: Record<"shipped_quantity" | "delivered_quantity", number> }[];
      fulfillments: { delivered_at: Date | null }[];
    }[];
    expect([seen?.status, seen?.fulfillments.map(({ delivered_at }) => delivered_at !== null)]).toEqual([
      "completed",
      [true],
    ]);
    expect(
      seen?.items.map(({ quantity, detail }) =>
        [quantity, detail.shipped_quantity, detail.delivered_quantity].map(Number),
      ),
    ).toEqual([[120, 108, 108]]);
  });

  it("is nobody else's to look at", async () => {
    const stranger = await aDeal({ cooperative: hotel.cooperative, pool: hotel.pool });
    expect((await send("GET", `/store/wholesale-orders/${order}`, undefined, stranger.buyer)).status).toBe(
      404,
    );
    expect((await send("GET", base(), undefined, await aCooperative())).status).toBe(404);
    expect((await accept(stranger.buyer, order, "quot_unknown")).status).toBe(404);
  });
});
