import type { SellerPayoutsAnswer } from "@dastranj/payouts/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { aMember, PASSWORD } from "../../support/factories";
import { send } from "../../support/http";
import { anEarner, atPayouts, moves } from "../../support/payouts";

let office: Awaited<ReturnType<typeof atPayouts>>;
/** Who has said nothing of how she is paid. */
let newcomer: Awaited<ReturnType<typeof anEarner>>;
beforeAll(async () => {
  office = await atPayouts();
  newcomer = await anEarner(0n);
});
const read = async (token: string) =>
  (await send<SellerPayoutsAnswer>("GET", "/seller/payouts", undefined, { token })).body;

describe("a seller's money", () => {
  it("is shown as it stands, with when it comes and what has come", async () => {
    const seller = await anEarner(900_000n);
    await moves("clearing:pp_strict:irr", `pending:${seller.id}:irr`, 120_000n);
    expect(await read(seller.token)).toMatchObject({
      balance: { pending: "120000", available: "900000", on_the_way: "0", owed: "0" },
      why_not: null,
      may_ask: false,
      terms: { schedule: "weekly", weekday: "saturday", minimum: "500000", has_account: true, held: null },
      payouts: [],
      count: 0,
    });
    await office.ready([seller]);
    expect(await read(seller.token)).toMatchObject({
      balance: { pending: "120000", available: "0", on_the_way: "900000", owed: "0" },
      why_not: "open_payout",
      payouts: [{ amount: "900000", state: "in_transit", reason: null, sheba_masked: null }],
      count: 1,
    });
  });

  it("is paid when an owner says so, and at once when she asks", async () => {
    const seller = await anEarner(900_000n);
    const said = await send<SellerPayoutsAnswer>(
      "POST",
      "/seller/payouts",
      { schedule: "on_request", weekday: "monday", minimum: "۶۰۰۰۰۰" },
      { token: seller.token },
    );
    expect(said.body).toMatchObject({
      next_day: null,
      may_ask: true,
      terms: { schedule: "on_request", weekday: "monday", minimum: "600000" },
    });
    // Of all who are due, since the day of whom an operator names does not matter; nobody is paid by these drafts.
    const due = async () => {
      const { id } = (await office.draft()).body.run;
      const found = await office.payouts({ run_id: id, seller_id: seller.id });
      await office.decide(id, "withdraw");
      return found.map(({ state, reason, amount }) => [state, reason, amount]);
    };
    expect(await due()).toEqual([["left_out", "not_due", "900000"]]);
    const asked = await send<SellerPayoutsAnswer>(
      "POST",
      "/seller/payouts/request",
      {},
      { token: seller.token },
    );
    expect(asked.body).toMatchObject({ why_not: null, may_ask: false });
    expect(asked.body.next_day).not.toBeNull();
    expect(await due()).toEqual([["planned", null, "900000"]]);
  });

  it("below the minimum waits, without a way to ask for it", async () => {
    const seller = await anEarner(499_999n);
    expect(await read(seller.token)).toMatchObject({ why_not: "below_minimum", may_ask: false });
    const { id } = (await office.draft()).body.run;
    const found = await office.payouts({ run_id: id, seller_id: seller.id });
    expect(found.map(({ state, reason }) => [state, reason])).toEqual([["left_out", "below_minimum"]]);
    await office.decide(id, "withdraw");
  });

  it("is paid before her account is closed", async () => {
    const seller = await anEarner(1n);
    const close = async () => {
      const { status, body } = await send(
        "POST",
        "/seller/close",
        { password: PASSWORD },
        { token: seller.token },
      );
      return [status, body.code];
    };
    expect(await close()).toEqual([400, "business_open"]);
    const id = await office.ready([seller]);
    expect(await close()).toEqual([400, "business_open"]);
    await office.file(id);
    const [payout] = await office.payouts({ run_id: id });
    await office.confirm(id, [[String(payout?.id), "1", "sent"]]);
    expect((await close())[0]).toBe(200);
  });

  it("is held with the operator's reason until it is lifted", async () => {
    const seller = await anEarner(900_000n);
    const path = `/admin/payout-holds/${seller.id}`;
    await send("POST", path, { reason: "پرونده باز است" }, { token: office.maker });
    expect(await read(seller.token)).toMatchObject({
      why_not: "held",
      terms: { held: { until: null, reason: "پرونده باز است" } },
    });
    await send("POST", `${path}/lift`, {}, { token: office.maker });
    expect((await read(seller.token)).why_not).toBeNull();
    const again = await send("POST", `${path}/lift`, {}, { token: office.maker });
    expect([again.status, again.body.code]).toEqual([400, "payout_not_held"]);
  });

  it("is decided about by owners alone, and never below the market's minimum", async () => {
    const seller = await anEarner(0n);
    const staff = await aMember(seller, { role: "staff" });
    const terms = { schedule: "daily", weekday: "monday", minimum: "500000" };
    const refused = async (path: string, body: object, token: string) =>
      (await send("POST", path, body, { token })).body.code;
    expect(await refused("/seller/payouts", terms, staff.token)).toBe("payout_owners_only");
    expect(await refused("/seller/payouts/request", {}, staff.token)).toBe("payout_owners_only");
    expect(await refused("/seller/payouts", { ...terms, minimum: "499999" }, seller.token)).toBe(
      "payout_minimum_wrong",
    );
    expect(await refused("/seller/payouts/request", {}, seller.token)).toBe("payout_nothing_to_ask");
    expect((await read(seller.token)).terms).toMatchObject({ schedule: "weekly", minimum: "500000" });
  });

  it.each([
    ["a fraction", "600000.5"],
    ["less than nothing", "-600000"],
    ["nothing", "0"],
    ["2^53", "9007199254740992"],
    ["an exponent", "6e5"],
    ["another currency", "600000 EUR"],
    ["a number and no text", 600_000],
  ])("is never paid from %s on", async (_, minimum) => {
    const told = { schedule: "daily", weekday: "monday", minimum };
    expect((await send("POST", "/seller/payouts", told, { token: newcomer.token })).status).toBe(400);
    expect((await read(newcomer.token)).terms).toMatchObject({ schedule: "weekly", minimum: "500000" });
  });
});
