import type { DisputedReceiptAnswer, DisputedReceiptsAnswer } from "@dastranj/cooperatives/contract";
import { describe, expect, it } from "vitest";
import { anOperator, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { anOrderAtHub, asked, receive, says } from "../../support/receiving";

describe("a receipt that its member objects to", () => {
  it("is decided by the operator: of what came, within the share, and its lot holds as much", async () => {
    const order = await anOrderAtHub([15_000, 5000]);
    const [member] = order.members as [TestSeller];
    const { id, lot } = (await receive(order, { weighed: 15_000, rejected: 5000, reason: "damp" })).body
      .receipt;
    const token = await anOperator();
    const decide = (body: object) =>
      send<DisputedReceiptAnswer>("POST", `/admin/receipts-disputed/${id}/decide`, body, {
        token,
        language: "en",
      });
    expect((await decide({ accepted: 12_000, words: "dry" })).body.code).toBe("receipt_wrong_state");
    const objected = await says(member, id, "object", { words: "they were dry" });
    expect(objected.body.receipt).toMatchObject({ state: "disputed", objection: "they were dry" });
    const queue = await send<DisputedReceiptsAnswer>("GET", "/admin/receipts-disputed", undefined, { token });
    expect(queue.body.receipts.find((one) => one.id === id)).toMatchObject({
      promised: 15_000,
      accepted: 10_000,
    });
    expect((await decide({ accepted: 15_001, words: "all" })).body.code).toBe("reading_implausible");
    // Meanwhile others of hers came: no more is accepted than is still taken of her.
    await receive(order, { weighed: 3000 });
    expect((await decide({ accepted: 12_751, words: "more" })).body.code).toBe("reading_more_than_promised");
    const decided = await decide({ accepted: 12_750, words: "nearly all were dry" });
    expect(decided.body.receipt).toMatchObject({
      state: "decided",
      accepted: 12_750,
      decision: "nearly all were dry",
    });
    expect(
      await asked("select quantity, remaining from lot where number = ? and receipt_id = ?", lot, id),
    ).toEqual([{ quantity: 12_750, remaining: 12_750 }]);
    expect((await says(member, id, "agree")).body.code).toBe("receipt_wrong_state");
  });

  it("becomes a lot when nothing was taken at first", async () => {
    const order = await anOrderAtHub([15_000]);
    const [member] = order.members as [TestSeller];
    const { id, lot } = (await receive(order, { rejected: 15_000, reason: "insects" })).body.receipt;
    expect(lot).toBeNull();
    await says(member, id, "object", { words: "there were none" });
    const token = await anOperator();
    const decided = await send<DisputedReceiptAnswer>(
      "POST",
      `/admin/receipts-disputed/${id}/decide`,
      { accepted: 15_000, words: "right" },
      { token },
    );
    expect(decided.body.receipt.lot).toMatch(/^14\d{6}-0001-\d$/);
  });
});
