import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { eventually } from "../../support/eventually";
import { aMember } from "../../support/factories";
import { send } from "../../support/http";
import { anEarner, atPayouts, holds, moves, SHEBA } from "../../support/payouts";
import { toldOf } from "../../support/told";

let office: Awaited<ReturnType<typeof atPayouts>>;
beforeAll(async () => {
  office = await atPayouts();
});

describe("a payout run", () => {
  it("is drafted, approved by another, goes to the bank by a file, and follows the bank's answer", async () => {
    const [paid, fails] = [await anEarner(1_250_000n), await anEarner(700_000n)];
    const drafted = await office.draft([paid, fails]);
    expect(drafted.body.run).toMatchObject({
      state: "draft",
      currency_code: "irr",
      sums: [{ state: "planned", count: 2, amount: "1950000" }],
    });
    const { id } = drafted.body.run;
    expect(await holds(paid)).toEqual([1_250_000n, 0n, 0n]);

    const alone = await office.decide(id, "approve", office.maker);
    expect([alone.status, alone.body.code]).toEqual([403, "payout_same_person"]);
    expect((await office.file(id)).body.code).toBe("payout_not_ready");
    expect((await office.decide(id, "approve")).status).toBe(200);
    expect((await office.decide(id, "approve")).body.code).toBe("payout_run_decided");
    await eventually(async () => (await office.run(id)).body.run.state === "ready");
    expect([await holds(paid), await holds(fails)]).toEqual([
      [0n, 1_250_000n, 0n],
      [0n, 700_000n, 0n],
    ]);
    const [of] = await office.payouts({ run_id: id, seller_id: paid.id });
    expect(of).toMatchObject({ state: "in_transit", amount: "1250000", sheba_masked: null });
    const [other] = await office.payouts({ run_id: id, seller_id: fails.id });

    const file = await office.file(id);
    const text = Buffer.from(file.body.base64, "base64").toString("utf8");
    expect(file.headers.get("cache-control")).toBe("no-store");
    expect(text.split("\r\n")).toEqual([
      "\ufeffردیف,شماره شبا,نام صاحب حساب,مبلغ (ریال),شناسه,شرح",
      ...[of, other]
        .sort((a, b) => (String(a?.id) < String(b?.id) ? -1 : 1))
        .map((one, row) => `${row + 1},${SHEBA},گلیم گل‌بانو,${one?.amount},${one?.id},تسویه دسترنج`),
      "",
    ]);
    expect((await office.file(id)).body.code).toBe("payout_file_taken");
    expect((await office.file(id, { words: "دیسک خراب شد" })).body.base64).toBe(file.body.base64);

    const [a, b] = [String(of?.id), String(other?.id)];
    const answer = await office.confirm(id, [
      [a, "۱۲۵۰۰۰۰", "موفق"],
      [b, "700000", "failed", "حساب بسته است"],
    ]);
    expect(answer.body).toMatchObject({
      confirmed: { sent: 1, failed: 1, returned: 0 },
      run: { state: "done" },
    });
    expect([await holds(paid), await holds(fails)]).toEqual([
      [0n, 0n, 0n],
      [700_000n, 0n, 0n],
    ]);
    expect(answer.body.events.map(({ verb }) => verb)).toEqual([
      "made",
      "approved",
      "file_taken",
      "file_taken",
      "confirmed",
    ]);
    const [failed] = await office.payouts({ seller_id: fails.id });
    expect(failed).toMatchObject({ state: "failed", reason: "حساب بسته است", sheba_masked: "IR76••••0001" });

    // Sent money can come back; what she came to owe meanwhile is paid first.
    await moves(`debt:${paid.id}:irr`, "refunds:-:irr", 50_000n);
    expect((await office.confirm(id, [[a, "1250000", "برگشت", "شبا بسته"]])).status).toBe(200);
    expect(await holds(paid)).toEqual([1_200_000n, 0n, 0n]);
  });

  it("tells its sellers once what became of their money, and why", async () => {
    const [paid, fails] = [await anEarner(1_250_000n), await anEarner(700_000n)];
    const staff = await aMember(paid, { role: "staff" });
    const id = await office.ready([paid, fails]);
    await office.file(id);
    const [a, b] = (await office.payouts({ run_id: id }))
      .toSorted((one, other) => (one.seller_id === paid.id ? -1 : other.seller_id === paid.id ? 1 : 0))
      .map((payout) => payout.id) as [string, string];
    const told = async (...events: string[]) => {
      const messages = await eventually(async () => {
        const found = await toldOf(...events.map((event) => `payout:${event}`));
        return found.length >= events.length && found;
      });
      expect(messages.map(({ key }) => key).join()).not.toContain(staff.id);
      return messages.map(({ name, text }) => [name, text.split("\n\n")[0]]);
    };
    await office.confirm(id, [[b, "700000", "failed", "حساب بسته است"]]);
    const failed = [
      "payout.failed",
      "بانک ۷۰٬۰۰۰ تومان را به حساب شما (IR76••••0001) نفرستاد.\nدلیل بانک: حساب بسته است\nپول شما از میان نرفته و دوباره در مانده‌ی شماست. شبای خود را بررسی کنید و اگر درست نیست عوض کنید؛ اگر درست است به دفتر برنامه خبر دهید تا دوباره فرستاده شود.",
    ];
    expect(await told(`${b}:failed`)).toEqual([failed]);
    await office.confirm(id, [[a, "1250000", "sent"]]);
    const sent = [
      "payout.sent",
      "۱۲۵٬۰۰۰ تومان به حساب شما (IR76••••0001) فرستاده شد. آن را در صورت‌حساب ماه هم می‌بینید.",
    ];
    expect(await told(`${a}:sent`)).toEqual([sent]);
    await office.confirm(id, [[a, "1250000", "returned", "شبا بسته"]]);
    expect((await told(`${a}:returned`)).map(([name]) => name)).toEqual(["payout.returned"]);
    // Nobody hears of the same again.
    expect(await told(`${a}:sent`, `${b}:failed`)).toHaveLength(2);
  });

  it("says who is not paid and why", async () => {
    const [small, nowhere, owes, held, due] = [
      await anEarner(1n),
      await anEarner(900_000n, null),
      await anEarner(900_000n),
      await anEarner(900_000n),
      await anEarner(900_000n),
    ];
    await moves(`debt:${owes.id}:irr`, "refunds:-:irr", 1n);
    const hold = await send(
      "POST",
      `/admin/payout-holds/${held.id}`,
      { reason: "پرونده باز است" },
      {
        token: office.maker,
      },
    );
    expect(hold.status).toBe(200);
    // What she has in another currency waits until it is exchanged.
    const abroad = await anEarner(0n);
    await moves("exchange:-:eur", `available:${abroad.id}:eur`, 900_000n);
    const key = randomUUID();
    const all = [small, nowhere, owes, held, due, abroad];
    const { run } = (await office.draft(all, key)).body;
    expect((await office.draft(all, key)).body.run.id).toBe(run.id);
    const why = async (seller: { id: string }) =>
      (await office.payouts({ run_id: run.id, seller_id: seller.id })).map(({ state, reason }) => [
        state,
        reason,
      ]);
    // Who is named is paid below the minimum, too.
    expect(await why(small)).toEqual([["planned", null]]);
    expect(await why(nowhere)).toEqual([["left_out", "no_sheba"]]);
    expect(await why(owes)).toEqual([["left_out", "in_debt"]]);
    expect(await why(held)).toEqual([["left_out", "held"]]);
    expect(await why(abroad)).toEqual([["left_out", "below_minimum"]]);
    expect(await why(due)).toEqual([["planned", null]]);
    expect(run.sums.find(({ state }) => state === "planned")).toMatchObject({ count: 2, amount: "900001" });
    expect((await office.decide(run.id, "withdraw", office.maker)).body.run.state).toBe("withdrawn");
    expect((await office.decide(run.id, "approve")).body.code).toBe("payout_run_decided");
  });

  it("pays nobody twice: two drafts of the same sellers come to one payout each, and what was spent meanwhile to none", async () => {
    const [twice, spent] = [await anEarner(800_000n), await anEarner(800_000n)];
    const drafts = [(await office.draft([twice, spent])).body.run, (await office.draft([twice])).body.run];
    await moves(`available:${spent.id}:irr`, "refunds:-:irr", 1n);
    await Promise.all(drafts.map(({ id }) => office.decide(id, "approve")));
    await eventually(async () =>
      (await Promise.all(drafts.map(({ id }) => office.run(id)))).every(({ body }) =>
        ["ready", "done"].includes(body.run.state),
      ),
    );
    const states = (await office.payouts({ seller_id: twice.id })).map(({ state, reason }) => [
      state,
      reason,
    ]);
    expect(states.sort()).toEqual([
      ["in_transit", null],
      ["left_out", "open_payout"],
    ]);
    expect(await holds(twice)).toEqual([0n, 800_000n, 0n]);
    expect(await holds(spent)).toEqual([799_999n, 0n, 0n]);
    expect((await office.payouts({ seller_id: spent.id }))[0]).toMatchObject({
      state: "left_out",
      reason: "balance_changed",
    });
  });

  it("that hangs is listed with why, and no longer when it goes on", async () => {
    const seller = await anEarner(900_000n);
    const id = await office.ready([seller]);
    const { container } = await application();
    const { findHanging } = load("@dastranj/payouts/workflows");
    const hangs = async () =>
      (await office.payouts({ run_id: id, hanging: "true" })).map(({ hangs }) => hangs);
    await findHanging(container, new Date());
    expect(await hangs()).toEqual([]);
    const days = (number: number) => new Date(Date.now() + number * 86_400_000);
    await findHanging(container, days(2));
    expect(await hangs()).toEqual(["no_file"]);
    await office.file(id);
    await findHanging(container, days(2));
    expect(await hangs()).toEqual([]);
    await findHanging(container, days(4));
    expect(await hangs()).toEqual(["no_answer"]);
    const [payout] = await office.payouts({ run_id: id });
    await office.confirm(id, [[String(payout?.id), "900000", "sent"]]);
    expect(await hangs()).toEqual([]);
  });

  it("of a seller whom nobody knows is not drafted, nor of those beside her", async () => {
    const key = randomUUID();
    const refused = await office.draft([await anEarner(900_000n), { id: "sel_none" }], key);
    expect([refused.status, refused.body.code]).toEqual([404, "payout_seller_not_found"]);
    const { body } = await office.draft([await anEarner(900_000n)], key);
    expect(body.run.sums).toEqual([{ state: "planned", count: 1, amount: "900000" }]);
    await office.decide(body.run.id, "withdraw");
  });

  it.each([
    ["a draft without a key", "payout-runs", {}],
    ["a draft of nobody", "payout-runs", { key: "12345678", seller_ids: [] }],
    [
      "a draft of more than a hundred by name",
      "payout-runs",
      { key: "12345678", seller_ids: Array(101).fill("a") },
    ],
    ["more than is asked", "payout-runs", { key: "12345678", amount: "1" }],
    ["a hold without a reason", "payout-holds/sel_x", {}],
    ["a hold for a part of a day", "payout-holds/sel_x", { reason: "پرونده", days: 0.5 }],
  ])("%s is refused", async (_, path, body) => {
    expect((await send("POST", `/admin/${path}`, body, { token: office.maker })).status).toBe(400);
  });

  it("that nobody knows is not found, nor a seller", async () => {
    expect((await office.decide("prun_none", "approve")).body.code).toBe("payout_run_not_found");
    expect((await office.run("prun_none")).body.code).toBe("payout_run_not_found");
    expect((await office.file("prun_none")).body.code).toBe("payout_run_not_found");
    expect((await office.confirm("prun_none", [["a", "1", "sent"]])).body.code).toBe("payout_run_not_found");
    const hold = await send(
      "POST",
      "/admin/payout-holds/sel_none",
      { reason: "پرونده" },
      { token: office.maker },
    );
    expect(hold.body.code).toBe("payout_seller_not_found");
  });
});
