import type {
  CooperativePledgesAnswer,
  SellerPledgeAnswer,
  SettlementAnswer,
} from "@dastranj/cooperatives/contract";
import { describe, expect, it } from "vitest";
import { anOrderOf, aPoolOf, atOrder, joins } from "../../support/allotment";
import { aSeller, type TestSeller } from "../../support/factories";
import { A_PLEDGE, aCooperative, aMembership, aPool, asOwner } from "../../support/members";
import { paperOf } from "../../support/papers";
import { asked, type OrderAtHub } from "../../support/receiving";
import { aPricedOrder, brings, isAccepted, isPaid, preview, settles } from "../../support/settling";
import { fileOf } from "../../support/sheets";

describe("a member says with her pledge what her material costs", () => {
  it("at most her price, and nobody else reads it", async () => {
    const [cooperative, member] = [await aCooperative(), await aSeller()];
    await aMembership(cooperative, member);
    const pool = await aPool(cooperative);
    const pledge = (raw_material: string | null) =>
      asOwner<SellerPledgeAnswer>(member, "/seller/pledges", { ...A_PLEDGE, raw_material, pool_id: pool.id });
    for (const wrong of ["0", "7000001"]) {
      const { status, body } = await pledge(wrong);
      expect([status, body.code]).toEqual([400, "pledge_material_implausible"]);
    }
    const made = await pledge("2500000");
    expect([made.status, made.body.pledge.raw_material]).toEqual([200, "2500000"]);
    const seen = await asOwner<CooperativePledgesAnswer>(
      cooperative,
      `/seller/cooperative/pools/${pool.id}/pledges`,
    );
    expect(seen.body.pledges.map(({ unit_price }) => unit_price)).toEqual(["7000000"]);
    expect(JSON.stringify(seen.body)).not.toContain("2500000");
    // Left out, it is said no more.
    const { raw_material: _, ...silent } = A_PLEDGE;
    const changed = await asOwner<SellerPledgeAnswer>(
      member,
      `/seller/pledges/${made.body.pledge.id}`,
      silent,
    );
    expect([changed.status, changed.body.pledge.raw_material]).toEqual([200, null]);
  });

  it("and an offer keeps it as it was when the plan was sent", async () => {
    const [cooperative, member] = [await aCooperative(), await aSeller()];
    await joins(cooperative, member);
    const pool = await aPoolOf(cooperative);
    await asOwner(member, "/seller/pledges", {
      ...A_PLEDGE,
      ...{ pool_id: pool, unit_price: "700000", raw_material: "250000" },
    });
    const order = await anOrderOf(cooperative, pool, 10);
    expect((await atOrder(cooperative, order).send()).status).toBe(200);
    await asked("update pledge set raw_material = '1' where pool_id = ?", pool);
    expect(await asked("select raw_material from allotment where wholesale_order_id = ?", order)).toEqual([
      { raw_material: "250000" },
    ]);
  });
});

/** 400 kg at nine million, a way of twenty million, a tenth of the goods as tax; 388 kg of it were delivered. */
async function aTaxedOrder(): Promise<OrderAtHub> {
  const order = await aPricedOrder([300_000, 100_000]);
  await asked(
    `update wholesale_order set shipping_total = '20000000', tax_goods_bp = 1000, tax_total = '360000000',
       total = '3980000000' where id = ?`,
    order.id,
  );
  // One of the two said what her figs cost her as they come from the tree.
  await asked("update allotment set raw_material = '2000000' where id = ?", order.shares[0] ?? "");
  await brings(order, 0, { weighed: 300_000, rejected: 12_000 });
  await brings(order, 1, { weighed: 100_000 });
  return order;
}

const partsOf = ({ chain }: SettlementAnswer) =>
  Object.fromEntries((chain?.parts ?? []).map(({ link, amount }) => [link, Number(amount)]));

describe("the chain of a wholesale order", () => {
  it("stands with its settlement before and after it is settled, and sums to what the buyer pays", async () => {
    const order = await aTaxedOrder();
    expect((await preview(order)).body.chain).toBeNull();
    await isAccepted(order, 388_000);
    await isPaid(order, 3_861_200_000n);
    const before = (await preview(order)).body;
    expect(before.chain?.paid).toBe("3861200000");
    expect(partsOf(before)).toEqual({
      // 288 kg of hers at two million.
      raw_material: 576_000_000,
      making: 2_140_000_000,
      // Margin and surplus.
      cooperative: 676_000_000,
      platform: 100_000_000,
      transport: 20_000_000,
      tax: 349_200_000,
    });
    expect(Number(before.sums.margin) + Number(before.sums.surplus)).toBe(676_000_000);
    expect(before.chain?.parts.filter(({ declared }) => declared).map(({ link }) => link)).toEqual([
      "raw_material",
    ]);
    const settled = await settles(order);
    expect([settled.status, settled.body.chain]).toEqual([200, before.chain]);
  });

  it("stands on the sheets of it in both languages, to the same rial", async () => {
    const order = await aTaxedOrder();
    await isAccepted(order, 388_000);
    await isPaid(order, 3_861_200_000n);
    const share = (await settles(order)).body.members.find(
      ({ member }) => member.id === order.members[0]?.id,
    );
    const ofOrder = `/seller/cooperative/wholesale-orders/${order.id}/settlement/sheet`;
    const list = await listOf(order.cooperative, `${ofOrder}.csv?language=en`);
    const chain = list.slice(list.findIndex(([name]) => name === "The value chain of this order") + 1);
    expect(chain.map(([name, , amount]) => [name, Number(amount)])).toEqual([
      ["Raw material, as its maker says", 576_000_000],
      ["Making", 2_140_000_000],
      ["Cooperative: its margin and the surplus of the year", 676_000_000],
      ["Commission and VAT on it", 100_000_000],
      ["Transport", 20_000_000],
      ["Tax", 349_200_000],
      ["Paid by the buyer", 3_861_200_000],
    ]);
    expect(chain.slice(0, -1).reduce((sum, [, , amount]) => sum + Number(amount), 0)).toBe(3_861_200_000);
    for (const language of ["fa", "en"]) {
      const { amounts } = await paperOf(`${ofOrder}.pdf?language=${language}`, order.cooperative.token);
      expect(amounts.slice(-7)).toEqual([
        ...[576_000_000, 2_140_000_000, 676_000_000, 100_000_000, 20_000_000, 349_200_000],
        3_861_200_000,
      ]);
    }

    // What she declared is hers to read, and neither her cooperative's nor another member's.
    const [first, second] = order.members as [TestSeller, TestSeller];
    const hers = await listOf(first, `/seller/settlements/${order.id}/sheet.csv?language=en`);
    expect(hers.slice(-4).map((line) => [line[0], line[6]])).toEqual([
      ["The value chain of your share", ""],
      ["Raw material, as its maker says", "576000000"],
      ["Making", "1440000000"],
      ["Earned by you", "2016000000"],
    ]);
    for (const [reader, path] of [
      [order.cooperative, `/seller/cooperative/settlements/${share?.share_id}/sheet`],
      [second, `/seller/settlements/${order.id}/sheet`],
    ] as const) {
      const text = JSON.stringify(await listOf(reader, `${path}.csv?language=en`));
      for (const unsaid of ["The value chain", "576000000", "1440000000", "676000000", "3861200000"])
        expect(text).not.toContain(unsaid);
      const { amounts } = await paperOf(`${path}.pdf?language=en`, reader.token);
      expect(amounts).not.toContain(576_000_000);
    }
  });
});

/** The lines of a list, each as its fields. */
async function listOf(reader: TestSeller, path: string): Promise<string[][]> {
  const { status, bytes } = await fileOf(reader, path);
  expect(status).toBe(200);
  const lines = bytes.toString("utf8").replace("\ufeff", "").trimEnd().split("\r\n");
  return lines.map((line) => line.slice(1, -1).split('","'));
}
