import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { booksOfParts, postedOf } from "../../support/books";
import { atCommission } from "../../support/commission";
import { eventually } from "../../support/eventually";
import { aProduct, aSeller, type TestProduct, type TestSeller } from "../../support/factories";
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
  const returned = async ({ order, part, line }: Awaited<ReturnType<typeof delivered>>) => {
    const { body } = await askBack({ order, part, line });
    await answer(weaver, body.return.id, "approve");
    const items = [{ line_item_id: line, quantity: 1 }];
    const { status } = await answer(weaver, body.return.id, "receive", { items });
    if (status !== 200) throw new Error(`Not received: ${status}`);
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
