import type { SellerModuleService } from "@dastranj/sellers/modules/seller";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { eventually } from "../../support/eventually";
import { anOperator, aProduct, aSeller, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { aPolicy, writePolicy } from "../../support/policies";
import { aBasket, complete, paidBasket, put } from "../../support/shopping";

const PRICE = 12_000_000;

describe("a seller whose licence has a cap", () => {
  let seller: TestSeller;
  let jurisdiction: string;

  beforeAll(async () => {
    const policy = aPolicy({
      caps: [
        { amount: 5 * PRICE, currency: "irr", period: "calendar_year", scope: "seller", action: "block" },
      ],
    });
    await writePolicy(policy, { token: await anOperator() });
    jurisdiction = policy.jurisdiction;
    seller = await aSeller({ jurisdiction });
  });

  it("sells up to it and nothing beyond, though ten buyers complete at once; she is told once", async () => {
    const product = await aProduct(seller, { stock: 20 });
    const baskets = await Promise.all(Array.from({ length: 10 }, () => paidBasket([product])));
    const answers = await Promise.all(baskets.map((cart) => complete(cart, "en")));
    expect(answers.filter(({ body }) => body.type === "order")).toHaveLength(5);
    const refused = answers.filter(({ body }) => body.type !== "order");
    expect(new Set(refused.map(({ status, body }) => `${status} ${body.code} ${body.message}`))).toEqual(
      new Set([
        "400 sales_cap_reached Golbanoo Kilims has sold as much as her licence allows in this period; please take less or remove her goods.",
      ]),
    );
    const kept = baskets[answers.findIndex(({ body }) => body.type !== "order")];
    const { body } = await complete(kept ?? "");
    expect(body.message).toContain("«گلیم گل‌بانو»");
    const basket = await send<{ cart: { items: unknown[] } }>("GET", `/store/carts/${kept}`);
    expect(basket.body.cart.items).toHaveLength(1);

    const told = await eventually(async () => {
      const messages = await messagesAbout(jurisdiction);
      return messages.length > 0 && messages;
    });
    expect(told.map(({ name, subject }) => [name, subject])).toEqual([
      ["seller.cap_near", "نزدیک شدن به سقف فروش"],
    ]);
  });
});

describe("a basket", () => {
  it("whose seller's licence ran out meanwhile is refused with the reason, and kept until it is renewed", async () => {
    const seller = await aSeller();
    const cart = await paidBasket([await aProduct(seller)]);
    await expireLicence(seller, "2026-01-01");
    const refused = await complete(cart, "en");
    expect([refused.status, refused.body.code, refused.body.message]).toEqual([
      400,
      "seller_licence_expired",
      "The licence of Golbanoo Kilims has run out and is not renewed yet; please remove her goods.",
    ]);
    await expireLicence(seller, "2099-12-31");
    expect((await complete(cart)).body.type).toBe("order");
  });

  it("does not take goods that the licence does not cover, and no list shows them", async () => {
    const seller = await aSeller({ categories: ["kilims"] });
    for (const category of ["bread", null]) {
      const product = await aProduct(seller, { category });
      const added = await put(await aBasket([]), product.variantId, 1);
      expect([added.status, added.body.code]).toEqual([400, "product_not_on_sale"]);
      expect(await shown(product.handle)).toEqual([0, 0]);
    }
    expect(await shown((await aProduct(seller)).handle)).toEqual([1, 1]);
  });

  it("with bread of a seller whose health declaration was withdrawn is refused", async () => {
    const seller = await aSeller();
    const cart = await paidBasket([await aProduct(seller, { category: "bread" })]);
    const { container } = await application();
    const sellers = container.resolve<SellerModuleService>("seller");
    const papers = await sellers.listPapers({ seller_id: seller.id });
    await sellers.updatePapers(papers.map(({ id }) => ({ id, status: "rejected" as const })));
    expect((await complete(cart)).body.code).toBe("goods_not_covered");
  });

  it("does not go where the licence does not reach", async () => {
    const policy = aPolicy({ ship_scope: "county" });
    await writePolicy(policy, { token: await anOperator() });
    const seller = await aSeller({ jurisdiction: policy.jurisdiction });
    expect((await complete(await paidBasket([await aProduct(seller)]))).body.code).toBe("not_sold_there");
  });

  it("of a seller who was verified before licences were asked for goes through, until somebody judges her", async () => {
    const seller = await aSeller();
    const { container } = await application();
    const sellers = container.resolve<SellerModuleService>("seller");
    const licences = await sellers.listLicences({ seller_id: seller.id });
    await sellers.deleteLicences(licences.map(({ id }) => id));
    await sellers.updateSellers({ id: seller.id, covered_categories: null });
    const product = await aProduct(seller, { category: null });
    expect(await shown(product.handle)).toEqual([1, 1]);
    expect((await complete(await paidBasket([product]))).body.type).toBe("order");
  });
});

describe("a new version of a policy", () => {
  it("takes off sale what it no longer allows", async () => {
    const token = await anOperator();
    const policy = aPolicy();
    await writePolicy(policy, { token });
    const seller = await aSeller({ jurisdiction: policy.jurisdiction });
    const { handle } = await aProduct(seller);
    expect(await shown(handle)).toEqual([1, 1]);
    const [kind] = policy.licence_classes;
    const stricter = { ...policy, licence_classes: [{ ...kind, allowed_categories: ["bread"] }] };
    expect((await writePolicy(stricter, { token })).status).toBe(201);
    // Every seller there is is judged anew, in one job after another.
    expect(await eventually(async () => (await shown(handle)).join() === "0,0", 60_000)).toBe(true);
  });
});

/** How often Medusa's own product route and the list of goods show a product. */
async function shown(handle: string): Promise<number[]> {
  const [stock, list] = await Promise.all(
    ["products", "search"].map((route) => send<{ count: number }>("GET", `/store/${route}?handle=${handle}`)),
  );
  return [stock?.body.count ?? -1, list?.body.count ?? -1];
}

async function expireLicence(seller: TestSeller, expires_on: string): Promise<void> {
  const { container } = await application();
  const sellers = container.resolve<SellerModuleService>("seller");
  const licences = await sellers.listLicences({ seller_id: seller.id });
  await sellers.updateLicences(licences.map(({ id }) => ({ id, expires_on })));
}

/** Messages whose key names a rule of a jurisdiction. */
async function messagesAbout(jurisdiction: string) {
  const { container } = await application();
  return container.resolve<Mailbox>("messages").listMessages({ key: { $like: `%${jurisdiction}@%` } });
}

interface Mailbox {
  listMessages(filters: object): Promise<{ name: string; subject: string }[]>;
}
