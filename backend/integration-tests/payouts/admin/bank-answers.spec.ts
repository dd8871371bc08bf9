import type { Ledger } from "@dastranj/payouts/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { anEarner, atPayouts, holds } from "../../support/payouts";

let office: Awaited<ReturnType<typeof atPayouts>>;
beforeAll(async () => {
  office = await atPayouts();
});

describe("a bank's answer that is wrong", () => {
  let paid: Awaited<ReturnType<typeof anEarner>>;
  let beside: Awaited<ReturnType<typeof anEarner>>;
  let id: string;
  /** By what the rows below call them. */
  const payouts: Record<string, string> = { UNKNOWN: "pout_x" };

  beforeAll(async () => {
    const [left, elsewhere] = [await anEarner(100n, null), await anEarner(900_000n)];
    [paid, beside] = [await anEarner(1_250_000n), await anEarner(700_000n)];
    id = await office.ready([paid, beside, left]);
    await office.file(id);
    const other = await office.ready([elsewhere]);
    await office.file(other);
    const all = [...(await office.payouts({ run_id: id })), ...(await office.payouts({ run_id: other }))];
    for (const [name, seller] of Object.entries({
      PAID: paid,
      BESIDE: beside,
      LEFT: left,
      ELSEWHERE: elsewhere,
    }))
      payouts[name] = all.find(({ seller_id }) => seller_id === seller.id)?.id as string;
  });

  /** What stands of it in the books and in the run. */
  const stands = async () => {
    const { container } = await application();
    const references = ["PAID", "BESIDE", "LEFT", "ELSEWHERE"].flatMap((name) =>
      ["sent", "failed", "returned"].map((outcome) => `payout:${payouts[name]}:${outcome}`),
    );
    const { run, events } = (await office.run(id)).body;
    return {
      posted: [...(await container.resolve<Ledger>("ledger").posted(references))],
      holds: [await holds(paid), await holds(beside)],
      run: run.state,
      events: events.map(({ verb }) => verb),
    };
  };
  const NOTHING = {
    posted: [],
    holds: [
      [0n, 1_250_000n, 0n],
      [0n, 700_000n, 0n],
    ],
    run: "sent",
    events: ["made", "approved", "file_taken"],
  };
  const confirm = (rows: string[][]) =>
    office.confirm(
      id,
      rows.map(([name = "", ...row]) => [payouts[name] ?? name, ...row]),
    );

  it.each<[string, string, string[][]]>([
    ["a rial less", "payout_confirmation_sum", [["PAID", "1249999", "sent"]]],
    ["a rial more", "payout_confirmation_sum", [["PAID", "1250001", "sent"]]],
    ["toman for rials", "payout_confirmation_sum", [["PAID", "125000", "sent"]]],
    ["nothing", "payout_confirmation_sum", [["PAID", "0", "sent"]]],
    ["no amount", "payout_confirmation_wrong", [["PAID", "", "sent"]]],
    ["half a rial", "payout_confirmation_wrong", [["PAID", "1250000.5", "sent"]]],
    ["half a rial in Persian digits", "payout_confirmation_wrong", [["PAID", "۱۲۵۰۰۰۰٫۵", "sent"]]],
    ["less than nothing", "payout_confirmation_wrong", [["PAID", "-1250000", "sent"]]],
    ["2^53 and the amount", "payout_confirmation_sum", [["PAID", "9007199255990992", "sent"]]],
    [
      "more digits than money has",
      "payout_confirmation_wrong",
      [["PAID", "90071992547409921250000", "sent"]],
    ],
    ["an exponent", "payout_confirmation_wrong", [["PAID", "125e4", "sent"]]],
    ["another currency beside it", "payout_confirmation_wrong", [["PAID", "1250000 EUR", "sent"]]],
    ["a formula", "payout_confirmation_wrong", [["PAID", "=1250000", "sent"]]],
    ["a result that no bank says", "payout_confirmation_wrong", [["PAID", "1250000", "perhaps"]]],
    ["no result", "payout_confirmation_wrong", [["PAID", "1250000", ""]]],
    ["a reference that nobody knows", "payout_confirmation_unknown", [["UNKNOWN", "1250000", "sent"]]],
    ["no reference", "payout_confirmation_unknown", [["", "1250000", "sent"]]],
    ["one who was left out", "payout_confirmation_unknown", [["LEFT", "100", "sent"]]],
    ["one of another run", "payout_confirmation_unknown", [["ELSEWHERE", "900000", "sent"]]],
    [
      "the same twice",
      "payout_confirmation_twice",
      [
        ["PAID", "1250000", "sent"],
        ["PAID", "1250000", "sent"],
      ],
    ],
    [
      "sent and failed at once",
      "payout_confirmation_twice",
      [
        ["PAID", "1250000", "sent"],
        ["PAID", "1250000", "failed"],
      ],
    ],
    ["what came back before it was sent", "payout_confirmation_twice", [["PAID", "1250000", "returned"]]],
    [
      "a right row beside a wrong one",
      "payout_confirmation_sum",
      [
        ["PAID", "1250000", "sent"],
        ["BESIDE", "699999", "failed"],
      ],
    ],
  ])("%s: refused (%s), and nothing is posted", async (_, code, rows) => {
    const refused = await confirm(rows);
    expect([refused.status, refused.body.code]).toEqual([400, code]);
    expect(await stands()).toEqual(NOTHING);
  });

  it("without its columns, or no table at all, is refused", async () => {
    const rows = [[payouts.PAID as string, "1250000", "sent"]];
    expect((await office.confirm(id, rows, "reference,amount")).body.code).toBe("payout_confirmation_wrong");
    expect((await office.confirm(id, [['"']])).body.code).toBe("payout_confirmation_wrong");
    expect(await stands()).toEqual(NOTHING);
  });

  it("is refused the second time, also told by two at once", async () => {
    const told = await Promise.all([1, 2, 3].map(() => confirm([["PAID", "1250000", "sent"]])));
    const answers = told.map(({ status, body }) => [status, body.code]);
    expect(answers.filter(([status]) => status === 200)).toHaveLength(1);
    expect(answers.filter(([, code]) => code === "payout_confirmation_twice")).toHaveLength(2);
    const after = await stands();
    expect(after).toMatchObject({
      posted: [`payout:${payouts.PAID}:sent`],
      holds: [
        [0n, 0n, 0n],
        [0n, 700_000n, 0n],
      ],
    });
    for (const outcome of ["sent", "failed"])
      expect((await confirm([["PAID", "1250000", outcome]])).body.code).toBe("payout_confirmation_twice");
    expect(await stands()).toEqual(after);
  });
});
