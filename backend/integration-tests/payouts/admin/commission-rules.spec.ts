import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { atCommission } from "../../support/commission";
import { aSeller, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";

let office: Awaited<ReturnType<typeof atCommission>>;

beforeAll(async () => {
  office = await atCommission();
});

describe("a rule of commission", () => {
  let known: TestSeller;

  beforeAll(async () => {
    known = await aSeller();
  });

  it("is refused when it is tied with another, which is named, and nothing is written", async () => {
    const seller = await aSeller();
    const { id } = (await office.write(seller, {})).body.rule;
    const tied = await office.write(seller, { rate: 100 });
    expect([tied.status, tied.body.code]).toEqual([400, "commission_rule_overlaps"]);
    expect(tied.body.message).toContain(`A seller's own [${id}]`);
    const own = (await office.rules()).rules.filter(({ seller_id }) => seller_id === seller.id);
    expect(own.map(({ version }) => version)).toEqual([1]);
    // For a time, which was said, another holds; a second one in that time is tied with it.
    const campaign = { from: "2090-03-01", to: "2090-04-01" };
    expect((await office.write(seller, campaign)).body.rule).toMatchObject({
      standing: "upcoming",
      begins_at: "2090-02-28T20:30:00.000Z",
      ends_at: "2090-03-31T20:30:00.000Z",
    });
    expect((await office.write(seller, { from: "2090-03-31", to: "2090-05-01" })).body.code).toBe(
      "commission_rule_overlaps",
    );
    expect((await office.write(seller, { from: "2090-04-01", to: "2090-05-01" })).status).toBe(200);
  });

  it("written by two at once is written once", async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4].map((rate) => office.write(known, { rate, county: "firuzabad" })),
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
    const { status, body } = await office.write(known, rule);
    expect([status, body.type]).toEqual([400, "invalid_data"]);
    expect(body.message).toContain("Invalid request");
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
    const before = (await office.rules()).count;
    const { status, body } = await office.write(known, rule);
    expect([status, body.code]).toEqual([400, code]);
    expect((await office.rules()).count).toBe(before);
  });

  it("that nobody knows is not found, nor an order", async () => {
    expect((await office.end("crule_none")).body.code).toBe("commission_rule_not_found");
    const { status, body } = await send("GET", "/admin/commission-trial?number=2147483647", undefined, {
      token: office.token,
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
