import { beforeAll, describe, expect, it } from "vitest";
import { anOrderOf, atOrder, offersOf, says } from "../support/allotment";
import { aSeller, type TestSeller } from "../support/factories";
import { send } from "../support/http";
import { aCooperative, aMembership, aPledge, aPool, asOwner } from "../support/members";
import { aDeal, type Deal, offered } from "../support/quotes";
import { receive, ships } from "../support/receiving";
import { routes } from "../support/routes";

/** A cooperative with an order that its members work at, and what of it is nobody else's to know. */
interface Side {
  deal: Deal;
  /** By the part of a route that names it. */
  things: [RegExp, string][];
  membership: string;
  /** What the shared member asks for a kilogram here. */
  price: string;
  /** All that would tell of this side. */
  marks: string[];
}

/** What a home that nobody else has asks for a kilogram. */
const OWN_PRICE = "7333331";

/**
 * A pool of a cooperative's to which these homes pledged, each at her price; an order of 20 kg of it, shared out, accepted, a part of it received
 * and sent.
 */
async function aSide(pledged: [TestSeller, string][]): Promise<Side> {
  const cooperative = await aCooperative();
  const pool = await aPool(cooperative);
  const deal = await aDeal({ cooperative, pool });
  const memberships: string[] = [];
  const pledges: string[] = [];
  for (const [home, unit_price] of pledged) {
    memberships.push(await aMembership(cooperative, home));
    pledges.push(await aPledge(home, pool, { weekly_quantity: 30_000, unit_price }));
  }
  const order = await anOrderOf(cooperative, pool.id, 20, {
    ...{ unit_price: "9000000", company_id: deal.company.id, customer_id: deal.buyer.id },
  });
  const { shares } = (await atOrder(cooperative, order).send()).body;
  for (const { id, member } of shares) {
    const [home] = pledged.find(([{ id: known }]) => known === member.id) ?? [];
    if (home) expect((await says(home, "accept", { offer: id })).status).toBe(200);
  }
  const [[shared, price]] = pledged as [[TestSeller, string]];
  const share = shares.find(({ member }) => member.id === shared.id)?.id ?? "there is none";
  const hub = { ...{ id: order, cooperative, pool, members: [shared], shares: [share] }, buyer: "" };
  const { receipt } = (await receive(hub, { weighed: 5000 })).body;
  const dispatch = await ships(hub, 2000);
  const quoted = await offered(deal);
  const [membership, pledge] = [memberships[0] ?? "", pledges[0] ?? ""];
  return {
    ...{ deal, membership, price },
    things: [
      [/\/companies\//, deal.company.id],
      [/\/quote-requests\//, quoted.id],
      [/\/cooperative\/members\//, membership],
      [/\/memberships\//, membership],
      [/\/cooperative\/pools\//, pool.id],
      [/\/store\/pools\//, pool.handle],
      [/\/pledges\//, pledge],
      [/\/offers\//, share],
      [/\/(receipts|deliveries)\//, receipt.id],
      [/\/lots\//, receipt.lot ?? "there is none"],
      [/\/cooperative\/dispatches\//, dispatch],
      [/\/wholesale-orders\//, order],
    ],
    marks: [
      ...[cooperative.handle, pool.id, pool.handle, membership, pledge, order, share],
      ...[receipt.id, dispatch, quoted.id, quoted.quote_id, deal.company.id, price],
    ],
  };
}

const rooms = routes().filter(({ method }) => method === "GET");
const ofCooperatives = rooms.filter(({ pattern }) => pattern.startsWith("/seller/cooperative/"));
const ofMembers = rooms.filter(({ pattern }) =>
  /^\/seller\/(memberships|pledges|offers|deliveries)\b/.test(pattern),
);
const ofBuyers = rooms.filter(({ pattern }) =>
  /^\/store\/(pools|companies|quote-requests|wholesale-orders)\b/.test(pattern),
);

const addressOf = (pattern: string, { things }: Side) => {
  const [, thing = "unknown"] = things.find(([what]) => what.test(pattern)) ?? [];
  return pattern.replace(/\[\w+\]/, thing).replace(/\[\w+\]/g, "unknown");
};

/** All that somebody reads who knows the names of a side's things. */
async function readAll(who: { token: string }, where: typeof rooms, side: Side) {
  const read = [];
  for (const { pattern } of where) {
    const { status, body } = await send("GET", addressOf(pattern, side), undefined, who);
    expect(status, pattern).toBeLessThan(500);
    read.push({ pattern, status, text: JSON.stringify(body) });
  }
  return read;
}

const told = (read: { text: string }[], marks: string[]) =>
  marks.filter((mark) => read.some(({ text }) => text.includes(mark)));

describe("a home that is a member of two cooperatives", () => {
  let shared: TestSeller;
  let own: TestSeller;
  let one: Side;
  let other: Side;

  beforeAll(async () => {
    [shared, own] = [await aSeller(), await aSeller()];
    one = await aSide([
      [shared, "7111111"],
      [own, OWN_PRICE],
    ]);
    other = await aSide([[shared, "7222221"]]);
    expect(one.marks).not.toContain("there is none");
  });

  it("is seen by each with what she does for it, and with nothing of what she does for the other", async () => {
    for (const [mine, theirs] of [
      [one, other],
      [other, one],
    ] as const) {
      const read = await readAll(mine.deal.cooperative, ofCooperatives, mine);
      expect(told(read, mine.marks)).toEqual(mine.marks);
      expect(told(read, [theirs.deal.cooperative.id, ...theirs.marks])).toEqual([]);
    }
  });

  it("leaves nothing for one that knows the names of the other's things", async () => {
    const read = await readAll(one.deal.cooperative, ofCooperatives, other);
    expect(told(read, other.marks)).toEqual([]);
    const named = read.filter(({ pattern }) => pattern.includes("["));
    // Numbers of lots are each cooperative's own: the same number may stand on a sack of hers.
    expect(named.filter(({ pattern, status }) => status !== 404 && !pattern.includes("/lots/"))).toEqual([]);
    expect(named.length).toBeGreaterThanOrEqual(10);
  });

  it("reads both sides herself; another member reads neither her price nor her share", async () => {
    const hers = await readAll(shared, ofMembers, one);
    expect(told(hers, [one.price, other.price])).toEqual([one.price, other.price]);
    expect(told(hers, [own.id, own.handle, OWN_PRICE])).toEqual([]);
    for (const side of [one, other]) {
      const read = await readAll(own, ofMembers, side);
      expect(told(read, [shared.id, shared.handle, one.price, ...other.marks])).toEqual([]);
      expect(read.filter(({ pattern, status }) => pattern.includes("[") && status !== 404)).toEqual([]);
    }
    expect((await offersOf(own)).map(({ unit_price }) => unit_price)).toEqual([OWN_PRICE]);
  });

  it("is named to buyers by the cooperative to which she agreed to it, and by no other; her price to none", async () => {
    const readers = [one, other].map((side) => [side, side.deal.buyer] as const);
    const who = [shared.id, shared.handle, own.id, own.handle, one.price, other.price, OWN_PRICE];
    for (const [side, buyer] of readers) expect(told(await readAll(buyer, ofBuyers, side), who)).toEqual([]);
    await asOwner(shared, `/seller/memberships/${one.membership}/naming`, { may_be_named: true });
    const named = await readAll(one.deal.buyer, ofBuyers, one);
    expect(told(named, who)).toEqual([shared.handle]);
    expect(named.filter(({ text }) => text.includes(shared.handle)).map(({ pattern }) => pattern)).toEqual([
      "/store/pools/[handle]",
    ]);
    expect(told(await readAll(other.deal.buyer, ofBuyers, other), who)).toEqual([]);
  });
});
