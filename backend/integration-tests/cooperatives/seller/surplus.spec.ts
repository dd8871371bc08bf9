import type { MemberSettlementsAnswer, SurplusAnswer } from "@dastranj/cooperatives/contract";
import type { StatementAnswer } from "@dastranj/payouts/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { aSeller, type TestSeller } from "../../support/factories";
import { type Answer, send } from "../../support/http";
import { aCooperative } from "../../support/members";
import { asked } from "../../support/receiving";
import {
  aPricedOrder,
  availableOf,
  brings,
  isAccepted,
  isPaid,
  settles,
  sumOfBooks,
} from "../../support/settling";

/** The Persian year before the one that now is. */
const LAST_YEAR =
  Number(
    new Intl.DateTimeFormat("en-u-ca-persian", { timeZone: "Asia/Tehran", year: "numeric" })
      .formatToParts(new Date())
      .find(({ type }) => type === "year")?.value,
  ) - 1;

const path = "/seller/cooperative/surplus";
const read = (cooperative: TestSeller, query = ""): Promise<Answer<SurplusAnswer>> =>
  send("GET", path + query, undefined, cooperative);
const share = (cooperative: TestSeller, body: object): Promise<Answer<SurplusAnswer>> =>
  send("POST", path, body, cooperative);

describe("the surplus of a year", () => {
  let cooperative: TestSeller;
  let homes: TestSeller[];

  beforeAll(async () => {
    cooperative = await aCooperative();
    homes = await Promise.all([aSeller(), aSeller(), aSeller()]);
    // 300 kg of three homes: 2,700 million for goods, 2,100 earned, 216 of margin, 100 of commission: 284 are left.
    const order = await aPricedOrder([100_000, 100_000, 100_000], { cooperative, members: homes });
    for (const nth of [0, 1, 2]) await brings(order, nth, { weighed: 100_000 });
    await isAccepted(order, 300_000);
    await isPaid(order, 2_700_000_000n);
    const { body } = await settles(order);
    expect(body.sums).toMatchObject({ earned: "2100000000", surplus: "284000000" });
  });

  it("is not shared before the year is over", async () => {
    const { body } = await read(cooperative);
    expect(body).toMatchObject({
      calendar: "persian",
      year: LAST_YEAR + 1,
      surplus: "284000000",
      in_the_way: [{ code: "surplus_year_not_over", amount: null }],
    });
    const { year, currency_code, seen } = body;
    expect((await share(cooperative, { year, currency_code, seen })).body).toMatchObject({
      code: "surplus_year_not_over",
    });
  });

  it("is shared once by what each home's goods earned in it, to the last rial", async () => {
    await asked(
      "update settlement set settled_at = settled_at - interval '1 year' where cooperative_id = ?",
      cooperative.id,
    );
    const before = (await read(cooperative)).body;
    expect(before).toMatchObject({ year: LAST_YEAR, earned: "2100000000", in_the_way: [], settlements: 1 });
    const { year, currency_code, seen } = before;
    expect((await share(cooperative, { year, currency_code, seen: "something-else" })).body).toMatchObject({
      code: "surplus_changed",
    });
    const both = await Promise.all([
      share(cooperative, { year, currency_code, seen }),
      share(cooperative, { year, currency_code, seen }),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both[0]?.body.shared_at).not.toBeNull();
    // 284,000,000 by three: of the rest the earlier id gets the unit.
    const shares = new Map(both[1]?.body.members.map(({ member, share: hers }) => [member.id, hers]));
    const sorted = homes.map(({ id }) => id).sort();
    expect(sorted.map((id) => shares.get(id))).toEqual(["94666667", "94666667", "94666666"]);
    for (const home of homes)
      expect(await availableOf(home)).toBe(700_000_000n + BigInt(shares.get(home.id) ?? "0"));
    // The margin is left.
    expect(await availableOf(cooperative)).toBe(216_000_000n);
    expect(await sumOfBooks()).toBe(0n);
    expect((await read(cooperative, `?year=${year}`)).body).toMatchObject({
      in_the_way: [],
      years: [{ year, over: true, shared: true }],
    });
  });

  it("stands in each home's list and statement, and in the cooperative's as one row", async () => {
    const [home] = homes as [TestSeller];
    const hers = await send<MemberSettlementsAnswer>("GET", "/seller/settlements", undefined, home);
    expect(hers.body.surpluses).toMatchObject([
      { cooperative: { id: cooperative.id }, year: LAST_YEAR, earned: "700000000" },
    ]);
    const rowsOf = async (seller: TestSeller) => {
      const months = await send<{ months: { month: string }[] }>(
        "GET",
        "/seller/statements",
        undefined,
        seller,
      );
      const month = months.body.months[0]?.month;
      const { body } = await send<StatementAnswer>("GET", `/seller/statements/${month}`, undefined, seller);
      return body.statement.currencies[0]?.rows.map(({ kind, amounts }) => [
        kind,
        amounts.settlement,
        amounts.surplus,
        amounts.other,
      ]);
    };
    expect(await rowsOf(home)).toEqual([
      ["settlement", "700000000", "0", "0"],
      ["surplus", "0", hers.body.surpluses[0]?.share, "0"],
    ]);
    expect(await rowsOf(cooperative)).toEqual([
      [null, "-2100000000", "0", "0"],
      ["surplus", "0", "-284000000", "0"],
    ]);
  });

  it("is nothing where nothing was settled, and a year that is none is refused", async () => {
    const other = await aCooperative();
    expect((await read(other)).body).toMatchObject({ years: [], surplus: "0", count: 0 });
    const asking = { year: LAST_YEAR, currency_code: "irr", seen: "x" };
    expect((await share(other, asking)).body).toMatchObject({ code: "surplus_nothing" });
    expect((await read(other, "?year=1200")).status).toBe(400);
    expect((await read(other, "?year=2199")).status).toBe(404);
  });
});
