import type { AdminReturnAnswer } from "@dastranj/orders/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { booksOfParts, postedOf } from "../../support/books";
import { atCommission } from "../../support/commission";
import { eventually } from "../../support/eventually";
import { anOperator, aProduct, aSeller, type TestProduct, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { act, buyBy, partsOf, settled } from "../../support/orders";
import { offerStrictPayments, STRICT } from "../../support/payments/strict-payments";
import { answer, askBack, delivered } from "../../support/returns";

const ON_DELIVERY = "pp_system_default";
const HUB = { kind: "hub", city: "شیراز", address: "خیابان زند، انبار", phone: "۰۷۱۳۲۳۴۵۶۷۸", hours: null };
const DAY_MS = 86_400_000;
/** Of a kilim for 12,000,000 and figs for 700,000: 5 %, and 10 % VAT on that. */
const OF_KILIM = { commission: 600_000, vat: 60_000 };
const OF_FIGS = { commission: 35_000, vat: 3_500 };

describe("the books follow the orders", () => {
  let weaver: TestSeller;
  let grower: TestSeller;
  let kilim: TestProduct;
  let figs: TestProduct;

  beforeAll(async () => {
    await offerStrictPayments();
    [weaver, grower] = [await aSeller(), await aSeller()];
    await send("POST", "/seller/handover-addresses", HUB, weaver);
    kilim = await aProduct(weaver, { stock: 1000, irr: 12_000_000 });
    figs = await aProduct(grower, { stock: 1000, irr: 700_000 });
    const office = await atCommission();
    await office.vat(1000);
    for (const seller of [weaver, grower]) await office.write(seller, {});
  });

  /** Waits until so many entries of a part stand, and answers what they come to. */
  const books = async (id: string, entries: number) => {
    await eventually(async () => (await postedOf(id)).length >= entries);
    return booksOfParts([id]);
  };
  /** Its buyer may not change her mind any more. */
  const completed = async (id: string) => {
    const { container } = await application();
    await load("@dastranj/orders/workflows").completeSellerOrder(
      container,
      id,
      new Date(Date.now() + 60 * DAY_MS),
    );
  };
  const returned = async (
    { order, part, line }: Awaited<ReturnType<typeof delivered>>,
    { reason, postage }: { reason?: string; postage?: number } = {},
  ) => {
    const { body } = await askBack({ order, part, line }, { reason });
    await answer(weaver, body.return.id, "approve");
    const items = [{ line_item_id: line, quantity: 1 }];
    const { status, body: received } = await answer(weaver, body.return.id, "receive", { items, postage });
    return { id: body.return.id, status, code: received.code };
  };

  it("of a basket of two sellers: one accepts, one declines; each rial is where it belongs", async () => {
    const order = await buyBy(STRICT, [kilim, figs]);
    const [hers, theirs] = await partsOf(order, [weaver, grower]);
    if (!hers || !theirs) throw new Error("It has two parts.");
    expect([await books(hers.id, 1), await books(theirs.id, 1)]).toEqual([
      { buyer_payments: hers.total, [`clearing ${STRICT}`]: -hers.total },
      { buyer_payments: theirs.total, [`clearing ${STRICT}`]: -theirs.total },
    ]);
    await act(weaver, hers, "accept");
    expect(await books(hers.id, 2)).toEqual({
      ...OF_KILIM,
      [`pending ${weaver.id}`]: hers.total - 660_000,
      [`clearing ${STRICT}`]: -hers.total,
    });
    await act(grower, theirs, "decline", { reason: "sold_out" });
    await settled(order, grower);
    expect(await books(theirs.id, 3)).toEqual({});
    expect(await postedOf(theirs.id)).toEqual([
      expect.stringMatching(`^part:${theirs.id}:captured:capt_`),
      expect.stringMatching(/^refund:sordr_\w+$/),
      expect.stringMatching(/^refund:sordr_\w+:paid$/),
    ]);
    // Again, and by two at once: nothing more.
    const { container } = await application();
    const { postPart } = load("@dastranj/payouts/workflows");
    const again = await Promise.all([hers, hers, theirs].map(({ id }) => postPart(container, id)));
    expect(again).toEqual([[], [], []]);
  });

  it("of one of two kilims that comes back after they were completed", async () => {
    const bought = await delivered(weaver, kilim, { provider: STRICT, pieces: 2 });
    const { id, total } = bought.part;
    await completed(id);
    const own = `available ${weaver.id}`;
    expect(await books(id, 3)).toEqual({
      commission: 1_200_000,
      vat: 120_000,
      [own]: total - 1_320_000,
      [`clearing ${STRICT}`]: -total,
    });
    await returned(bought);
    await settled(bought.order, weaver);
    expect(await books(id, 5)).toEqual({
      ...OF_KILIM,
      [own]: total - 12_660_000,
      [`clearing ${STRICT}`]: 12_000_000 - total,
    });
    expect((await postedOf(id)).slice(2)).toEqual([
      `part:${id}:completed`,
      expect.stringMatching(/^refund:sordr_\w+$/),
      expect.stringMatching(/^refund:sordr_\w+:paid$/),
    ]);
  });

  it("of a way back that the buyer bears and the seller paid: it is taken from what goes back, and is her own", async () => {
    const bought = await delivered(weaver, kilim, { provider: STRICT, pieces: 2 });
    const { id, total } = bought.part;
    const wrong = await returned(bought, { reason: "changed_mind", postage: 5_000_001 });
    expect([wrong.status, wrong.code]).toEqual([400, "return_postage_wrong"]);
    const items = [{ line_item_id: bought.line, quantity: 1 }];
    for (const postage of [-1, 0.5, "1000"])
      expect((await answer(weaver, wrong.id, "receive", { items, postage })).status).toBe(400);
    expect(
      (await answer(weaver, wrong.id, "receive", { items, postage: 900_000 })).body.return,
    ).toMatchObject({
      ...{ amount: 12_000_000, postage: 900_000, postage_by: "buyer" },
    });
    await settled(bought.order, weaver);
    expect(await books(id, 5)).toEqual({
      ...OF_KILIM,
      [`pending ${weaver.id}`]: total - 12_660_000 + 900_000,
      [`clearing ${STRICT}`]: 11_100_000 - total,
    });
    expect(await postedOf(id)).toContain(`return:${wrong.id}:postage`);
    const token = await anOperator();
    const paid = await send("POST", `/admin/order-returns/${wrong.id}/postage-paid`, {}, { token });
    expect([paid.status, paid.body.code]).toEqual([400, "return_postage_none"]);
  });

  it("of a way back that the seller bears and the buyer paid: she is given it by the office's hand", async () => {
    const bought = await delivered(weaver, kilim, { provider: STRICT });
    const { id } = bought.part;
    const back = await returned(bought, { reason: "damaged", postage: 400_000 });
    expect(back.status).toBe(200);
    await settled(bought.order, weaver);
    // All of it came back, with its sending; what the way back cost no payment can hold.
    await eventually(async () => (await postedOf(id)).includes(`return:${back.id}:postage`));
    const { refunds, ...own } = await books(id, 5);
    // Of what was available to her, and of what that lacks she owes the rest.
    expect([refunds, Object.values(own).reduce((sum, one) => sum + one, 0)]).toEqual([400_000, -400_000]);
    const token = await anOperator();
    const give = () =>
      send<AdminReturnAnswer>("POST", `/admin/order-returns/${back.id}/postage-paid`, {}, { token });
    const [given, again] = [await give(), await give()];
    expect(given.body.return.postage_paid_at).not.toBeNull();
    expect(again.body.return.postage_paid_at).toBe(given.body.return.postage_paid_at);
    await eventually(async () => (await postedOf(id)).includes(`return:${back.id}:postage:paid`));
    expect(await booksOfParts([id])).toMatchObject({ "paid_out by_hand": 400_000 });
  });

  it("of cash that the seller took: it is hers when nothing can come back, and she owes the commission", async () => {
    const { part } = await delivered(grower, figs, { provider: ON_DELIVERY });
    const { container } = await application();
    await load("@dastranj/payouts/workflows").postPart(container, part.id);
    expect(await booksOfParts([part.id])).toEqual({
      ...OF_FIGS,
      [`cash ${grower.id}`]: -part.total,
      [`pending ${grower.id}`]: part.total - 38_500,
    });
    await completed(part.id);
    expect(await books(part.id, 3)).toEqual({ ...OF_FIGS, [`debt ${grower.id}`]: -38_500 });
  });
});
