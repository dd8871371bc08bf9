import { randomUUID } from "node:crypto";
import type { CommissionTrialAnswer } from "@dastranj/payouts/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { atCommission, frozenWith, termsOf } from "../../support/commission";
import {
  aBuyer,
  aProduct,
  aSeller,
  type TestProduct,
  type TestSeller,
  theCategory,
} from "../../support/factories";
import { send } from "../../support/http";
import { change } from "../../support/listings";
import { buyBy } from "../../support/orders";
import { aBasket, aDiscount, beginPayment, buy, chooseShipping, complete, put } from "../../support/shopping";

const BY_HAND = "pp_system_default";
/** What a kilim and its way cost. */
const [KILIM, POST] = [12_000_000, 560_000];

let office: Awaited<ReturnType<typeof atCommission>>;

beforeAll(async () => {
  office = await atCommission();
  expect((await office.vat(1000)).status).toBe(200);
});

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
    const written = await office.write(seller, { amounts });
    expect([written.status, written.body.rule.version, written.body.rule.standing]).toEqual([
      200,
      1,
      "in_force",
    ]);
    const { id } = written.body.rule;
    const five = await buy([kilim]);
    const changed = await office.write(seller, { rate: 1000, amounts: {} }, id);
    expect(changed.body.rule).toMatchObject({ id, version: 2, rate: 1000, standing: "in_force" });
    const ten = await buy([kilim]);
    expect((await office.end(id)).body.rule).toMatchObject({ id, version: 2, standing: "past" });

    // 5 % of 12,000,000 and 10,000; 10 %; VAT on it 10 %.
    expect(await termsOf(free)).toEqual([NOTHING_TAKEN]);
    expect(await termsOf(five)).toEqual([
      { platform_discount: 0, commission: 610_000, vat: 61_000, receives: 11_889_000 },
    ]);
    expect(await termsOf(ten)).toEqual([
      { platform_discount: 0, commission: 1_200_000, vat: 120_000, receives: 11_240_000 },
    ]);

    const [part] = await frozenWith(five);
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
      { token: office.token },
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
    expect((await office.end(id)).body.code).toBe("commission_rule_over");
    expect((await office.write(seller, {}, id)).body.code).toBe("commission_rule_over");
  });

  it("is each seller's own in an order of two, and adds up with what is paid", async () => {
    const other = await aSeller();
    const { id } = (await office.write(seller, { rate: 700 })).body.rule;
    const order = await buy([kilim, await aProduct(other)]);
    await office.end(id);
    const parts = await frozenWith(order);
    const commission = Object.fromEntries(parts.map(({ seller_id, terms }) => [seller_id, terms.commission]));
    expect(commission).toEqual({ [seller.id]: "840000", [other.id]: "0" });
    for (const { terms } of parts) expect(Number(terms.goods) + Number(terms.shipping)).toBe(KILIM + POST);
  });

  it("is less for goods of a category, wherever below it they lie, and for a seller who is new", async () => {
    const { container } = await application();
    const handle = `small-kilims-${randomUUID().slice(0, 8)}`;
    const parent_category_id = await theCategory("kilims");
    // Before she is judged: what she may offer is found then.
    await container
      .resolve("product")
      .createProductCategories({ handle, name: handle, is_active: true, parent_category_id });
    const weaver = await aSeller();
    const rug = await aProduct(weaver, { category: handle });
    const base = (await office.write(weaver, { rate: 900 })).body.rule.id;
    const category = (await office.write(weaver, { rate: 400, category: "kilims" })).body.rule.id;
    const order = await buy([rug]);
    const fresh = (await office.write(weaver, { rate: 0, new_seller_days: 90 })).body.rule.id;
    const free = await buy([rug]);
    expect((await termsOf(order))[0]).toMatchObject({ commission: 480_000, vat: 48_000 });
    expect((await termsOf(free))[0]).toMatchObject({ commission: 0, vat: 0 });
    // What wins first stands first.
    const own = (await office.rules()).rules.filter(({ seller_id }) => seller_id === weaver.id);
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
    await office.write(wholesaler, { rate: 500, channel: "retail" });
    await office.write(wholesaler, { rate: 300, channel: "wholesale" });
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
      const [part] = await frozenWith((await complete(cart)).body.order.id);
      return part?.terms;
    };
    expect(await buyMany(10, token)).toMatchObject(sold("wholesale", 100_000_000, 3_000_000));
    expect(await buyMany(1, token)).toMatchObject(sold("retail", 12_000_000, 600_000));
    expect(await buyMany(10)).toMatchObject(sold("retail", 120_000_000, 6_000_000));
  });

  it("counts a discount that the platform pays as the seller's income, and one of her own not", async () => {
    const promotion = await aDiscount("TENOFF", 10);
    const fund = (funded_by: string) =>
      send("POST", `/admin/promotion-funding/${promotion}`, { funded_by }, { token: office.token });
    const { id } = (await office.write(seller, { rate: 500 })).body.rule;
    const own = await buyBy(BY_HAND, [kilim], { code: "TENOFF" });
    expect((await fund("platform")).body).toEqual({ promotion_id: promotion, funded_by: "platform" });
    const ours = await buyBy(BY_HAND, [kilim], { code: "TENOFF" });
    expect((await fund("seller")).status).toBe(200);
    await office.end(id);
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
      { token: office.token },
    );
    expect([unknown.status, unknown.body.code]).toEqual([404, "commission_promotion_not_found"]);
  });
});
