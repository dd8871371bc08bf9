import type { OrderPartsAnswer } from "@dastranj/orders/contract";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { application } from "../../support/application";
import { aProduct, aSeller, type TestProduct, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { type Completed, complete, paidBasket } from "../../support/shopping";
import { reservedOf, stockOf } from "../../support/stock";

describe("many buyers at once", () => {
  let seller: TestSeller;
  let other: TestSeller;

  beforeAll(async () => {
    [seller, other] = [await aSeller(), await aSeller()];
  });
  afterEach(() => vi.restoreAllMocks());

  /**
   * As many baskets, all completed at the same moment; half of them hold the goods in the other order. Who is told to come again, since it
   * takes too long, comes again when the others are through.
   */
  async function rush(baskets: number, goods: TestProduct[]): Promise<Completed[]> {
    const carts: string[] = [];
    for (let one = 0; one < baskets; one++) {
      carts.push(await paidBasket(one % 2 ? goods : goods.toReversed()));
    }
    const answers = await Promise.all(carts.map((cart) => complete(cart)));
    for (const [nth, cart] of carts.entries())
      if (answers[nth]?.body.code === "shop_busy") answers[nth] = await complete(cart);
    return answers;
  }

  const sums = (answers: Completed[]) => {
    // An answer without a code is to be read whole: there is to be none.
    const said = answers.map(
      ({ status, body }) =>
        `${status} ${(body.code === body.type && body.detail) || (body.code ?? body.type)}`,
    );
    return Object.fromEntries(
      [...new Set(said)].sort().map((one) => [one, said.filter((s) => s === one).length]),
    );
  };

  /**
   * Who got no order was told so. Where Medusa left an order half undone, which holds nothing, that is: to come again, until it is
   * looked after.
   */
  const outcome = (answers: Completed[]) => {
    const { "400 sold_out": soldOut = 0, "503 shop_busy": busy = 0, ...others } = sums(answers);
    return { ...others, "told so": soldOut + busy };
  };

  it("get as many orders as there are pieces, and the others are told so", async () => {
    const rug = await aProduct(seller, { stock: 3 });
    expect(outcome(await rush(6, [rug]))).toEqual({ "200 order": 3, "told so": 3 });
    expect(await reservedOf(rug)).toBe(3);
  });

  it("and cannot have the last three pieces between ten, whoever else is in their baskets", async () => {
    const [rug, loaf] = [await aProduct(seller, { stock: 3 }), await aProduct(other, { stock: 10 })];
    expect(outcome(await rush(10, [rug, loaf]))).toEqual({ "200 order": 3, "told so": 7 });
    expect([await reservedOf(rug), await reservedOf(loaf)]).toEqual([3, 3]);
  });

  it("are one buyer whose finger slipped ten times: one order, and one piece", async () => {
    const goods = [await aProduct(seller), await aProduct(other)];
    const cart = await paidBasket(goods);
    const answers = await Promise.all(Array.from({ length: 10 }, () => complete(cart)));
    expect(sums(answers)).toEqual({ "200 order": 10 });
    const orders = new Set(answers.map(({ body }) => body.order.id));
    expect(orders.size).toBe(1);
    for (const one of goods) expect(await reservedOf(one)).toBe(1);
    const { body } = await send<OrderPartsAnswer>("GET", `/store/orders/${[...orders][0]}/parts`);
    expect(body.parts).toHaveLength(2);
  });

  it("cannot buy more than there is though the lock be lost, nor do they block each other", async () => {
    const goods = [await aProduct(seller, { stock: 3 }), await aProduct(other, { stock: 3 })];
    const { container } = await application();
    const withoutLock = (_keys: string[], job: () => unknown) => job();
    vi.spyOn(container.resolve("locking"), "execute").mockImplementation(withoutLock as never);
    expect(outcome(await rush(6, goods))).toEqual({ "200 order": 3, "told so": 3 });
    for (const one of goods) expect(await reservedOf(one)).toBe(3);
  });

  it("have their lock waited for in vain and are told to come again, not of an error", async () => {
    const rug = await aProduct(seller);
    const cart = await paidBasket([rug]);
    const { item } = await stockOf(rug);
    const { container } = await application();
    const locking = container.resolve("locking");
    const { execute } = locking;
    let inVain = true;
    // Only this one: of the orders before, people are being told meanwhile, each under a lock of its own.
    vi.spyOn(locking, "execute").mockImplementation((async (keys: string[], ...work: unknown[]) => {
      if (!keys.includes(item) || !inVain) return execute.apply(locking, [keys, ...work] as never);
      inVain = false;
      throw new Error("Timed-out acquiring lock.");
    }) as never);
    const busy = await complete(cart);
    expect([sums([busy]), busy.headers.get("retry-after")]).toEqual([{ "503 shop_busy": 1 }, "3"]);
    expect((await complete(cart)).body.type).toBe("order");
  });

  it("cannot take more by two lines of the same goods", async () => {
    const rug = await aProduct(seller, { stock: 4 });
    const cart = await paidBasket([rug], async (id) => {
      const line = { variant_id: rug.variantId, quantity: 3, metadata: { gift: true } };
      expect((await send("POST", `/store/carts/${id}/line-items`, line)).status).toBe(200);
      const again = { ...line, quantity: 2, metadata: { gift: false } };
      expect((await send("POST", `/store/carts/${id}/line-items`, again)).status).toBe(200);
    });
    const { status, body } = await complete(cart, "en");
    expect([status, body.code]).toEqual([400, "sold_out"]);
    expect(body.message).toBe("Of something in your basket that many are no longer left.");
    expect(await reservedOf(rug)).toBe(0);
  });
});
