import { beforeAll, describe, expect, it } from "vitest";
import { type atOrder, aVillage, says, type Village } from "../../support/allotment";
import { eventually } from "../../support/eventually";
import { changeStatus, type TestSeller } from "../../support/factories";
import { asOwner } from "../../support/members";
import { asked, receive, says as saysTo } from "../../support/receiving";

const [A, B, C] = [0, 1, 2];
let village: Village;
const home = (index: number) => village.homes[index] as TestSeller;

beforeAll(async () => {
  village = await aVillage();
});

/** An order of 30 kg, ten of each of three, of which the second has accepted hers. */
async function sharedOut(): Promise<ReturnType<typeof atOrder>> {
  const desk = await village.ordered(30, [A, B, C]);
  await desk.send();
  await says(home(B), "accept");
  return desk;
}

/** What she has not answered is closed, without anybody asking her. */
const closes = (desk: ReturnType<typeof atOrder>, index: number) =>
  eventually(async () => (await village.shares(desk)).find(([, whose]) => whose === index)?.[4] === "closed");

describe("a member who is suspended in the middle of an order", () => {
  it("is asked no more: her open share goes to the others by itself, her accepted one is received of her and counts", async () => {
    const desk = await sharedOut();
    for (const index of [A, B]) await changeStatus(home(index).id, "suspend");
    await closes(desk, A);
    expect((await says(home(A), "accept")).body.code).toBe("offer_closed");
    await says(home(C), "accept");
    expect(await desk.read()).toMatchObject({
      order: { state: "allotting" },
      gap: { accepted: 20_000, open: 0, missing: 10_000, gap: 10_000 },
    });
    // Of the two who are left one is suspended: all of it is asked of the other.
    await desk.send();
    await says(home(C), "accept");
    expect(await village.shares(desk)).toEqual([
      [1, A, 10_000, null, "closed"],
      [1, B, 10_000, 10_000, "accepted"],
      [1, C, 10_000, 10_000, "accepted"],
      [2, C, 10_000, 10_000, "accepted"],
    ]);
    const { order, shares } = await desk.read();
    expect(order.state).toBe("allotted");

    const share = shares.find(({ member }) => member.id === home(B).id)?.id ?? "there is none";
    const hub = { ...{ id: order.id, cooperative: village.cooperative, pool: { id: "" }, buyer: "" } };
    const brought = await receive({ ...hub, members: [home(B)], shares: [share] }, { weighed: 10_000 });
    expect([brought.status, brought.body.receipt?.accepted]).toEqual([201, 10_000]);
    expect((await saysTo(home(B), brought.body.receipt.id, "agree")).body.receipt.state).toBe("agreed");
    expect(
      await asked("select quantity, remaining from lot where receipt_id = ?", brought.body.receipt.id),
    ).toEqual([{ quantity: 10_000, remaining: 10_000 }]);
    for (const index of [A, B]) await changeStatus(home(index).id, "reinstate");
  });

  it("or whose membership ends, as her answer and the next plan find", async () => {
    const desk = await sharedOut();
    const [mine] = await asked<{ id: string }>(
      "select id from membership where cooperative_id = ? and producer_id = ?",
      village.cooperative.id,
      home(A).id,
    );
    await asOwner(village.cooperative, `/seller/cooperative/members/${mine?.id}/suspend`, {});
    expect((await says(home(A), "accept")).body.code).toBe("offer_closed");
    await says(home(C), "accept");
    await desk.send();
    await asOwner(village.cooperative, `/seller/cooperative/members/${mine?.id}/reinstate`, {});
    expect(await village.shares(desk)).toEqual([
      [1, A, 10_000, null, "closed"],
      [1, B, 10_000, 10_000, "accepted"],
      [1, C, 10_000, 10_000, "accepted"],
      [2, B, 5000, null, "offered"],
      [2, C, 5000, null, "offered"],
    ]);
  });
});
