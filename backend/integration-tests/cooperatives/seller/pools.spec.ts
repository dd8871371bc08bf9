import { randomUUID } from "node:crypto";
import type {
  CooperativePledgesAnswer,
  CooperativePoolAnswer,
  CooperativePoolsAnswer,
  PoolFormAnswer,
  SellerPledgeAnswer,
  SellerPledgesAnswer,
} from "@dastranj/cooperatives/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { eventually } from "../../support/eventually";
import { aSeller, changeStatus, type TestSeller } from "../../support/factories";
import {
  A_PLEDGE,
  A_POOL,
  aCooperative,
  aMembership,
  aPledge,
  aPool,
  asOwner,
  isoDay,
  productOf,
} from "../../support/members";

const POOLS = "/seller/cooperative/pools";
let cooperative: TestSeller;
let member: TestSeller;
beforeAll(async () => {
  [cooperative, member] = [await aCooperative(), await aSeller()];
  await aMembership(cooperative, member);
});

describe("a pool", () => {
  it("is made once for each form as a draft, and its product stands beside the shop's with its tiers", async () => {
    const form = { ...A_POOL, request_key: randomUUID() };
    const [first, second] = await Promise.all(
      [1, 2].map(() => asOwner<CooperativePoolAnswer>(cooperative, POOLS, form)),
    );
    expect(first?.body.pool.id).toBe(second?.body.pool.id);
    const { id, ...pool } = first?.body.pool ?? { id: "" };
    expect(pool).toEqual({
      ...A_POOL,
      photos: [],
      handle: expect.stringMatching(/^dried-figs-of-estahban-[0-9a-f]{8}$/),
      state: "draft",
      currency_code: "irr",
      product_id: null,
      pledged: { members: 0, weekly_quantity: 0 },
      opened_at: null,
      closed_at: null,
    });
    const product = await eventually(() => productOf(id));
    expect(product).toMatchObject({
      status: "draft",
      title: A_POOL.title.fa,
      seller: { id: cooperative.id },
      sales_channels: [{ name: "Dastranj wholesale" }],
      categories: [{ handle: "dried-figs" }],
      variants: [{ manage_inventory: false }],
    });
    const prices = product.variants[0]?.price_set.prices ?? [];
    expect(
      prices
        .map(({ amount, currency_code, min_quantity, max_quantity }) => [
          currency_code,
          Number(amount),
          Number(min_quantity),
          max_quantity && Number(max_quantity),
        ])
        .sort((a, b) => Number(a[2]) - Number(b[2])),
    ).toEqual([
      ["irr", 9_000_000, 100, 499],
      ["irr", 8_500_000, 500, null],
    ]);
  });

  it("is opened, changed and closed, and its product follows", async () => {
    const { id, product_id } = await aPool(cooperative);
    const { request_key: _key, ...change } = {
      ...A_POOL,
      request_key: "",
      title: { fa: "انجیر", en: "Figs" },
    };
    const tiers = [{ from: 200_000, unit_price: "8000000" }];
    const changed = await asOwner<CooperativePoolAnswer>(cooperative, `${POOLS}/${id}`, {
      ...change,
      minimum_order: "۲۰۰۰۰۰",
      tiers,
    });
    expect(changed.body.pool).toMatchObject({
      title: { fa: "انجیر" },
      minimum_order: 200_000,
      tiers,
      state: "open",
    });
    const prices = await eventually(async () => {
      const product = await productOf(id);
      return product?.title === "انجیر" && product.variants[0]?.price_set.prices;
    });
    expect(prices.map(({ amount, min_quantity }) => [Number(amount), Number(min_quantity)])).toEqual([
      [8_000_000, 200],
    ]);
    const closed = await asOwner<CooperativePoolAnswer>(cooperative, `${POOLS}/${id}/close`, {});
    expect(closed.body.pool.state).toBe("closed");
    const product = await eventually(async () => {
      const now = await productOf(id);
      return now?.status === "draft" && now;
    });
    expect(product.id).toBe(product_id);
  });

  it("is refused for what is not plausible, changing nothing", async () => {
    const owner = await aCooperative();
    const codeOf = async (change: object) =>
      (await asOwner(owner, POOLS, { ...A_POOL, ...change, request_key: randomUUID() })).body.code;
    expect(await codeOf({ category: "khatam" })).toBe("pool_category_not_covered");
    expect(await codeOf({ minimum_order: 0 })).toBe("pool_minimum_implausible");
    expect(await codeOf({ minimum_order: 1_000_000_000 })).toBe("pool_minimum_implausible");
    expect(await codeOf({ tiers: [] })).toBe("pool_tiers_wrong");
    expect(await codeOf({ grades: [] })).toBe("pool_grades_wrong");
    expect(await codeOf({ deposit_percent: 101 })).toBe("pool_deposit_implausible");
    const young = await aCooperative({ verified: false });
    const early = await asOwner(young, POOLS, { ...A_POOL, request_key: randomUUID() });
    expect([early.status, early.body.code]).toEqual([400, "pool_cooperative_not_verified"]);
    const none = (await asOwner<CooperativePoolsAnswer>(owner, POOLS)).body;
    expect([none.count, none.states]).toEqual([0, { draft: 0, open: 0, closed: 0 }]);
  });

  it("is of what the cooperative's licence covers", async () => {
    const { categories, currency_code, decimals } = (
      await asOwner<PoolFormAnswer>(cooperative, "/seller/cooperative/pool-form")
    ).body;
    expect([currency_code, decimals]).toEqual(["irr", 0]);
    expect(categories.find(({ handle }) => handle === "dried-figs")).toMatchObject({
      allowed: true,
      message: null,
    });
  });
});

describe("a pledge", () => {
  const HERS = "/seller/pledges";

  it("is made to a pool of her cooperative, changed and taken back; each sees what is theirs", async () => {
    const pool = await aPool(cooperative, { open: false });
    const before = (await asOwner<SellerPledgesAnswer>(member, HERS)).body;
    expect(before.pools.map(({ id }) => id)).toContain(pool.id);
    const made = await asOwner<SellerPledgeAnswer>(member, HERS, {
      ...A_PLEDGE,
      weekly_quantity: "۷۰۰۰",
      pool_id: pool.id,
    });
    expect(made.body.pledge).toMatchObject({
      ...A_PLEDGE,
      standing: "standing",
      pool: {
        id: pool.id,
        title: A_POOL.title,
        measure: "weight",
        cooperative: { handle: cooperative.handle },
      },
    });
    const { id } = made.body.pledge;
    expect(await aPledge(member, pool)).toBe(id);
    const other = await asOwner(member, HERS, { ...A_PLEDGE, grade: "b", pool_id: pool.id });
    expect([other.status, other.body.code]).toEqual([400, "pledge_stands"]);
    const changed = await asOwner<SellerPledgeAnswer>(member, `${HERS}/${id}`, { ...A_PLEDGE, grade: "b" });
    expect(changed.body.pledge.grade).toBe("b");
    const gone = await asOwner(cooperative, `${POOLS}/${pool.id}`, {
      ...A_POOL,
      grades: A_POOL.grades.slice(0, 1),
    });
    expect(gone.body.code).toBe("pool_grade_pledged");
    const seen = (await asOwner<CooperativePledgesAnswer>(cooperative, `${POOLS}/${pool.id}/pledges`)).body;
    // What her material costs is hers to know.
    const { raw_material: _, ...shared } = A_PLEDGE;
    expect(seen.pledges).toEqual([
      {
        ...shared,
        grade: "b",
        id,
        standing: "standing",
        counts: true,
        producer: expect.objectContaining({ handle: member.handle }),
      },
    ]);
    expect((await asOwner<CooperativePoolAnswer>(cooperative, `${POOLS}/${pool.id}`)).body).toMatchObject({
      pool: { pledged: { members: 1, weekly_quantity: 7000 } },
      by_when: expect.arrayContaining([{ day: isoDay(5 + 7), quantity: 7000 }]),
    });
    const back = await asOwner<SellerPledgeAnswer>(member, `${HERS}/${id}/withdraw`, {});
    expect(back.body.pledge.standing).toBe("withdrawn");
    expect((await asOwner(member, `${HERS}/${id}`, A_PLEDGE)).body.code).toBe("pledge_withdrawn");
    expect(await aPledge(member, pool)).not.toBe(id);
  });

  it("is refused to who is no active member, of a closed pool, and for what is not plausible", async () => {
    const pool = await aPool(cooperative, { open: false });
    const codeOf = async (change: object, who = member) =>
      (await asOwner(who, HERS, { ...A_PLEDGE, ...change, pool_id: pool.id })).body.code;
    expect(await codeOf({}, await aSeller())).toBe("pool_not_found");
    const suspended = await aSeller();
    await aMembership(cooperative, suspended);
    await changeStatus(suspended.id, "suspend");
    expect(await codeOf({}, suspended)).toBe("pledge_not_a_member");
    expect(await codeOf({ weekly_quantity: 0 })).toBe("pledge_quantity_implausible");
    expect(await codeOf({ weekly_quantity: 1_000_000_000 })).toBe("pledge_quantity_implausible");
    expect(await codeOf({ unit_price: "0" })).toBe("pledge_price_implausible");
    expect(await codeOf({ grade: "z" })).toBe("pledge_grade_unknown");
    expect(await codeOf({ valid_from: isoDay(9), valid_to: isoDay(8) })).toBe("pledge_dates_turned");
    expect(await codeOf({ valid_from: isoDay(-9), valid_to: isoDay(-8) })).toBe("pledge_dates_implausible");
    expect(
      (await asOwner<CooperativePledgesAnswer>(cooperative, `${POOLS}/${pool.id}/pledges`)).body.count,
    ).toBe(0);
    await asOwner(cooperative, `${POOLS}/${pool.id}/open`, {});
    await asOwner(cooperative, `${POOLS}/${pool.id}/close`, {});
    expect(await codeOf({})).toBe("pool_closed");
  });
});
