import type { OrderPartsAnswer, PartTerms } from "@dastranj/orders/contract";
import type {
  CommissionRuleAnswer,
  CommissionRuleInput,
  CommissionRulesAnswer,
  CommissionTrialAnswer,
} from "@dastranj/payouts/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import {
  aBuyer,
  anOperator,
  aProduct,
  aSeller,
  type TestProduct,
  type TestSeller,
  theCategory,
} from "../../support/factories";
import { send } from "../../support/http";
import { change } from "../../support/listings";
import { buyBy } from "../../support/orders";
import { aBasket, beginPayment, buy, chooseShipping, complete, put } from "../../support/shopping";

const BY_HAND = "pp_system_default";
/** What a kilim and its way cost. */
const [KILIM, POST] = [12_000_000, 560_000];

let operator: string;

beforeAll(async () => {
  operator = await anOperator();
  const { status } = await send("POST", "/admin/commission-vat", { rate: 1000 }, { token: operator });
  expect(status).toBe(200);
});

/** Writes a rule for one seller; other tests' sellers are not touched by it. */
const write = (seller: TestSeller, rule: Partial<CommissionRuleInput>, of = "") =>
  send<CommissionRuleAnswer & { fields?: object }>(
    "POST",
    `/admin/commission-rules${of && `/${of}/versions`}`,
    { name: "قرار فروشنده", name_en: "A seller's own", seller_id: seller.id, rate: 500, ...rule },
    { token: operator },
  );

const end = (id: string, body: object = {}) =>
  send<CommissionRuleAnswer>("POST", `/admin/commission-rules/${id}/end`, body, { token: operator });

const rules = async (query = "") =>
  (
    await send<CommissionRulesAnswer>("GET", `/admin/commission-rules${query}`, undefined, {
      token: operator,
    })
  ).body;

const termsOf = async (order: string): Promise<(PartTerms | null)[]> =>
  (await send<OrderPartsAnswer>("GET", `/store/orders/${order}/parts`)).body.parts.map(({ terms }) => terms);

const inFull = async (order: string) => {
  const { container } = await application();
  const { data } = await container.resolve("query").graph({
    entity: "seller_order",
    fields: ["terms", "seller_id", "display_id"],
    filters: { order_id: order },
  });
  return data as { terms: Record<string, unknown>; seller_id: string; display_id: number }[];
};

/** Terms of a part of one line. */
const sold = (channel: string, goods: number, commission: number) => ({
  goods: String(goods),
  commission: String(commission),
  lines: [{ channel }],
});

const NOTHING_TAKEN = { platform_discount: 0, commission: 0, vat: 0, receives: KILIM + POST };

describe("what the platform takes of a sale", () => {
  let seller: TestSeller;
  let kilim: TestProduct;

  beforeAll(async () => {
    seller = await aSeller();
    kilim = await aProduct(seller);
  });

  it("is fixed when the part is placed: a rule that is changed afterwards changes nothing, before it does", async () => {
    const free = await buy([kilim]);
    const amounts = { irr: { fixed: "10000", minimum: null, maximum: null } };
    const written = await write(seller, { amounts });
    expect([written.status, written.body.rule.version, written.body.rule.standing]).toEqual([
      200,
      1,
      "in_force",
    ]);
    const { id } = written.body.rule;
    const five = await buy([kilim]);
    const changed = await write(seller, { rate: 1000, amounts: {} }, id);
    expect(changed.body.rule).toMatchObject({ id, version: 2, rate: 1000, standing: "in_force" });
    const ten = await buy([kilim]);
    expect((await end(id)).body.rule).toMatchObject({ id, version: 2, standing: "past" });

    // 5 % of 12,000,000 and 10,000; 10 %; VAT on it 10 %.
    expect(await termsOf(free)).toEqual([NOTHING_TAKEN]);
    expect(await termsOf(five)).toEqual([
      { platform_discount: 0, commission: 610_000, vat: 61_000, receives: 11_889_000 },
    ]);
    expect(await termsOf(ten)).toEqual([
      { platform_discount: 0, commission: 1_200_000, vat: 120_000, receives: 11_240_000 },
    ]);

    const [part] = await inFull(five);
    expect(part?.terms).toMatchObject({
      version: 1,
      currency_code: "irr",
      decimals: 0,
      goods: "12000000",
      shipping: "560000",
      commission: "610000",
      vat: "61000",
      vat_rate: 1000,
      receives: "11889000",
      lines: [
        {
          product_id: kilim.id,
          channel: "retail",
          goods: "12000000",
          base: "12000000",
          commission: "610000",
          vat: "61000",
          rule: { id, version: 1 },
        },
      ],
      rules: [
        {
          id,
          version: 1,
          name_en: "A seller's own",
          rate: 500,
          fixed: "10000",
          minimum: null,
          maximum: null,
        },
      ],
    });

    const trial = await send<CommissionTrialAnswer>(
      "GET",
      `/admin/commission-trial?number=${part?.display_id}`,
      undefined,
      { token: operator },
    );
    expect(trial.status).toBe(200);
    expect(trial.body.parts).toHaveLength(1);
    expect(trial.body.parts[0]).toMatchObject({
      total: "12560000",
      frozen: {
        commission: "610000",
        vat: "61000",
        receives: "11889000",
        lines: [{ rule: { id, version: 1 } }],
      },
      now: { commission: "0", vat: "0", receives: "12560000", lines: [{ rule: { id: "crule_base" } }] },
    });
    expect((await end(id)).body.code).toBe("commission_rule_over");
    expect((await write(seller, {}, id)).body.code).toBe("commission_rule_over");
  });

  it("is each seller's own in an order of two, and adds up with what is paid", async () => {
    const other = await aSeller();
    const { id } = (await write(seller, { rate: 700 })).body.rule;
    const order = await buy([kilim, await aProduct(other)]);
    await end(id);
    const parts = await inFull(order);
    const commission = Object.fromEntries(parts.map(({ seller_id, terms }) => [seller_id, terms.commission]));
    expect(commission).toEqual({ [seller.id]: "840000", [other.id]: "0" });
    for (const { terms } of parts) expect(Number(terms.goods) + Number(terms.shipping)).toBe(KILIM + POST);
  });

  it("is less for goods of a category, wherever below it they lie, and for a seller who is new", async () => {
    const weaver = await aSeller();
    const { container } = await application();
    const products = container.resolve("product");
    const handle = `small-kilims-${weaver.handle}`;
    const parent_category_id = await theCategory("kilims");
    await products.createProductCategories({ handle, name: handle, is_active: true, parent_category_id });
    const rug = await aProduct(weaver, { category: handle });
    const base = (await write(weaver, { rate: 900 })).body.rule.id;
    const category = (await write(weaver, { rate: 400, category: "kilims" })).body.rule.id;
    const order = await buy([rug]);
    const fresh = (await write(weaver, { rate: 0, new_seller_days: 90 })).body.rule.id;
    const free = await buy([rug]);
    expect((await termsOf(order))[0]).toMatchObject({ commission: 480_000, vat: 48_000 });
    expect((await termsOf(free))[0]).toMatchObject({ commission: 0, vat: 0 });
    // What wins first stands first.
    const own = (await rules()).rules.filter(({ seller_id }) => seller_id === weaver.id);
    expect(own.map(({ id }) => id)).toEqual([fresh, category, base]);
  });

  it("is wholesale where the price came of a quantity tier, and only there", async () => {
    const wholesaler = await aSeller();
    const stocked = await aProduct(wholesaler, { stock: 100, grams: 100 });
    const { container } = await application();
    const [listing] = await container
      .resolve<{ listListings(of: object): Promise<{ id: string }[]> }>("listing")
      .listListings({ product_id: stocked.id });
    const tiers = [{ min_quantity: 10, prices: { irr: 10_000_000 } }];
    const priced = { id: stocked.variantId, prices: { irr: KILIM, eur: 2000 }, wholesale: tiers };
    const changed = await change(wholesaler, listing?.id ?? "", "prices", { variants: [priced] });
    expect([changed.status, changed.body.code]).toEqual([200, undefined]);
    await write(wholesaler, { rate: 500, channel: "retail" });
    await write(wholesaler, { rate: 300, channel: "wholesale" });
    const group = await container.resolve("customer").listCustomerGroups({ name: "wholesale" });

    const token = await aBuyer();
    const me = await send<{ customer: { id: string } }>("GET", "/store/customers/me", undefined, { token });
    await container
      .resolve("customer")
      .addCustomerToGroup({ customer_id: me.body.customer.id, customer_group_id: group[0].id });
    const buyMany = async (quantity: number, as?: string) => {
      const cart = await aBasket([]);
      if (as) await send("POST", `/store/carts/${cart}/customer`, {}, { token: as });
      await put(cart, stocked.variantId, quantity);
      await chooseShipping(cart);
      await beginPayment(cart);
      const [part] = await inFull((await complete(cart)).body.order.id);
      return part?.terms;
    };
    expect(await buyMany(10, token)).toMatchObject(sold("wholesale", 100_000_000, 3_000_000));
    expect(await buyMany(1, token)).toMatchObject(sold("retail", 12_000_000, 600_000));
    expect(await buyMany(10)).toMatchObject(sold("retail", 120_000_000, 6_000_000));
  });

  it("counts a discount that the platform pays as the seller's income, and one of her own not", async () => {
    const { container } = await application();
    const { createPromotionsWorkflow } = load("@medusajs/medusa/core-flows");
    const { result } = await createPromotionsWorkflow(container).run({
      input: {
        promotionsData: [
          {
            code: "TENOFF",
            type: "standard",
            status: "active",
            application_method: {
              type: "percentage",
              target_type: "items",
              allocation: "across",
              value: 10,
              currency_code: "irr",
            },
          },
        ],
      },
    });
    const fund = (funded_by: string) =>
      send("POST", `/admin/promotion-funding/${result[0].id}`, { funded_by }, { token: operator });
    const { id } = (await write(seller, { rate: 500 })).body.rule;
    const own = await buyBy(BY_HAND, [kilim], { code: "TENOFF" });
    expect((await fund("platform")).body).toEqual({ promotion_id: result[0].id, funded_by: "platform" });
    const ours = await buyBy(BY_HAND, [kilim], { code: "TENOFF" });
    expect((await fund("seller")).status).toBe(200);
    await end(id);
    // She pays: 5 % of 10,800,000. The platform pays: 5 % of 12,000,000, and 1,200,000 come from it.
    expect(await termsOf(own)).toEqual([
      { platform_discount: 0, commission: 540_000, vat: 54_000, receives: 10_766_000 },
    ]);
    expect(await termsOf(ours)).toEqual([
      { platform_discount: 1_200_000, commission: 600_000, vat: 60_000, receives: 11_900_000 },
    ]);
    const unknown = await send(
      "POST",
      "/admin/promotion-funding/promo_none",
      { funded_by: "platform" },
      { token: operator },
    );
    expect([unknown.status, unknown.body.code]).toEqual([404, "commission_promotion_not_found"]);
  });
});

describe("a rule of commission", () => {
  let known: TestSeller;

  beforeAll(async () => {
    known = await aSeller();
  });

  it("is refused when it is tied with another, which is named, and nothing is written", async () => {
    const seller = await aSeller();
    const { id } = (await write(seller, {})).body.rule;
    const tied = await write(seller, { rate: 100 });
    expect([tied.status, tied.body.code]).toEqual([400, "commission_rule_overlaps"]);
    expect(tied.body.message).toContain(`A seller's own [${id}]`);
    const own = (await rules()).rules.filter(({ seller_id }) => seller_id === seller.id);
    expect(own.map(({ version }) => version)).toEqual([1]);
    // For a time, which was said, another holds; a second one in that time is tied with it.
    const campaign = { from: "2090-03-01", to: "2090-04-01" };
    expect((await write(seller, campaign)).body.rule).toMatchObject({
      standing: "upcoming",
      begins_at: "2090-02-28T20:30:00.000Z",
      ends_at: "2090-03-31T20:30:00.000Z",
    });
    expect((await write(seller, { from: "2090-03-31", to: "2090-05-01" })).body.code).toBe(
      "commission_rule_overlaps",
    );
    expect((await write(seller, { from: "2090-04-01", to: "2090-05-01" })).status).toBe(200);
  });

  it("written by two at once is written once", async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4].map((rate) => write(known, { rate, county: "firuzabad" })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400]);
  });

  it.each([
    ["a rate with a fraction", { rate: 2.5 }],
    ["a rate above the whole", { rate: 10_001 }],
    ["an amount with a fraction", { amounts: { irr: { fixed: "1.5" } } }],
    ["a negative amount", { amounts: { irr: { minimum: "-1" } } }],
    ["an amount above 2^53", { amounts: { irr: { fixed: "9007199254740992" } } }],
    ["an amount that is a number", { amounts: { irr: { fixed: 5 } } }],
    ["a field nobody knows", { county_code: "firuzabad" }],
    ["a day there is not", { from: "2090-02-30" }],
    ["no name", { name: " " }],
  ])("with %s is refused", async (_, rule) => {
    const seller = { id: "sel_nobody" } as TestSeller;
    const { status } = await write(seller, rule as Partial<CommissionRuleInput>);
    expect(status).toBe(400);
  });

  it.each([
    ["commission_rule_scope_unknown", { seller_id: "sel_nobody" }],
    ["commission_rule_scope_unknown", { category: "nothing" }],
    ["commission_rule_scope_unknown", { county: "nowhere" }],
    ["commission_rule_scope_unknown", { amounts: { qqq: { fixed: "1", minimum: null, maximum: null } } }],
    ["commission_rule_in_past", { from: "2020-01-01" }],
    ["commission_rule_dates_wrong", { from: "2090-03-02", to: "2090-03-02" }],
    ["commission_amounts_wrong", { amounts: { irr: { fixed: "0", minimum: "2", maximum: "1" } } }],
  ])("is refused with %s", async (code, rule) => {
    const before = (await rules()).count;
    const { status, body } = await write(known, rule as Partial<CommissionRuleInput>);
    expect([status, body.code]).toEqual([400, code]);
    expect((await rules()).count).toBe(before);
  });

  it("that nobody knows is not found, nor an order", async () => {
    expect((await end("crule_none")).body.code).toBe("commission_rule_not_found");
    const { status, body } = await send("GET", "/admin/commission-trial?number=2147483647", undefined, {
      token: operator,
    });
    expect([status, body.code]).toEqual([404, "commission_order_not_found"]);
  });

  it("is never changed or deleted behind the back of what was frozen", async () => {
    const { container } = await application();
    const sql = container.resolve("__pg_connection__");
    await expect(sql.raw("update commission_rule set rate = 1")).rejects.toThrow("ended, never changed");
    await expect(sql.raw("delete from commission_rule")).rejects.toThrow("ended, never changed");
  });
});
