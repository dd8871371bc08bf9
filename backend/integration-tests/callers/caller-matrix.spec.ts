import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { anOrderOf, atOrder } from "../support/allotment";
import { application } from "../support/application";
import { aMobile } from "../support/codes";
import { aHotel, makeCompany } from "../support/company";
import { aBuyer, aMember, anOperator, anOwnersMobile, aProduct, aSeller } from "../support/factories";
import { send } from "../support/http";
import { aBilledOrder } from "../support/invoices";
import { aLoosePhoto, aPicture } from "../support/listing-photos";
import { aKilim, aPhotoOf, offer } from "../support/listings";
import { A_PLEDGE, A_POOL, aCooperative, aMembership, aPledge, aPool } from "../support/members";
import { moves } from "../support/payouts";
import { accept, aDeal, ask, offered, terms } from "../support/quotes";
import { anOrderAtHub, receive, sendsPhoto, ships } from "../support/receiving";
import { askBack, delivered, sendReturnPhoto } from "../support/returns";
import { received, review } from "../support/reviewing";
import { routeFiles, routes } from "../support/routes";
import { advances, aPricedOrder, brings, COMMISSION, isAccepted, isPaid, settles } from "../support/settling";
import { buy } from "../support/shopping";

/** `other` owns another booth than `owner` and her `staff`; `forger` signed her token herself. In the order in which they call. */
const ALL = ["nobody", "forger", "buyer", "other", "staff", "owner", "operator"] as const;
type Caller = (typeof ALL)[number];

const SELLERS: Caller[] = ["other", "staff", "owner"];

/** Who gets past the door of each audience's routes; everybody else is told 401. */
const ADMITTED: Record<string, readonly Caller[]> = {
  store: ALL,
  auth: ALL,
  seller: SELLERS,
  // Whoever signed in at the sellers' door and is nobody's member yet, too.
  "seller-invitations": SELLERS,
  "seller-applications": SELLERS,
  // Whoever holds a link that was signed; any other is not found.
  papers: ALL,
  admin: ["operator"],
  // The figures are for callers from inside, as these are; tests of their own come from elsewhere.
  health: ALL,
  metrics: ALL,
  // Who it is, a signature says.
  hooks: ALL,
};

/** Routes that are for others than their audience's. */
const ADMITTED_TO: Record<string, Caller[]> = {
  "/store/buyers": ["buyer"],
  "/store/customers/me/close": ["buyer"],
  "/store/customers/me/close/code": ["buyer"],
  "/store/customers/me/tidings": ["buyer"],
  "/store/reviews/[id]/report": ["buyer"],
  "/store/reviews/[id]/helpful": ["buyer"],
  "/store/customers/me/order-standings": ["buyer"],
};

/** Whole rooms that are for others than their audience's. */
const ROOMS_OF: [RegExp, Caller[]][] = [
  [/^\/store\/(compan(ies|y-invitations)|quote-requests|wholesale-orders)\b/, ["buyer"]],
  [/^\/store\/pools\/\[handle\]\/(orders|purchase)$/, ["buyer"]],
];

/** What staff may not do in the booth they work for. */
const OWNERS_ONLY = [
  / \/seller\/application\//,
  /POST \/seller\/(sheba|close|team|handover-addresses|payouts)\b/,
  /DELETE \/seller\/(team|handover-addresses|cooperative\/pools)\//,
  /POST \/seller\/(cooperative\/(members|pools|advances|surplus)|memberships|pledges|advances)\b/,
  /POST \/seller\/cooperative\/wholesale-orders\/\[id\]\/settlement$/,
];

/** Whose routes these are: `owner`, `staff` and `other` are there of two cooperatives, and a producer is turned away. */
const COOPERATIVES = /^\/seller\/cooperative\//;

/** A month has everybody; whose it is, the token says: there is nothing to be found of another's, and nothing to be refused. */
const OF_WHOEVER_ASKS = /^\/seller\/statements\/\[month\]/;
/** What moved on the owner's side this month, and on nobody else's: how one knows whose statement it is. */
const OWNERS_RIALS = 7_654_321n;

/** Bodies that a route takes, where an empty one would be refused before it is asked whose the thing is. */
const BODIES: Record<string, object> = {
  "/seller/team/invitations": { name: "زهرا", email: `${randomUUID()}@dastranj.example` },
  "/seller/team/members/[id]/role": { role: "staff" },
  "/seller/payouts": { schedule: "daily", weekday: "saturday", minimum: "500000" },
  "/seller/payouts/way": { way: "bank_file" },
  "/seller/sheba": { sheba: "IR760170000000000000000001", code: "123456" },
  "/seller/handover-addresses": { kind: "hub", city: "شیراز", address: "خیابان زند" },
  "/seller/workshop": { weekly_minutes: 600, handling_days: 1, days_off: null },
  "/seller/time-off": { from: "2090-01-01", to: "2090-01-02", mode: "longer" },
  "/seller/time-off/[id]": { from: "2090-02-01", to: "2090-02-02", mode: "longer" },
  "/seller/orders/[id]/ship": { tracking_number: "12345" },
  "/seller/cooperative/members/invite": { who: "nobody-there" },
  "/seller/cooperative/pools/[id]": A_POOL,
  "/seller/cooperative/pools/[id]/photos/order": { ids: [] },
  "/seller/cooperative/companies/[id]/refuse": { reason: "دور است" },
  "/seller/cooperative/quote-requests/[id]/offer": terms(),
  "/seller/cooperative/quote-requests/[id]/accept": { quote_id: "quot_unknown" },
  "/seller/cooperative/quote-requests/[id]/messages": { words: "سلام", request_key: randomUUID() },
  "/seller/cooperative/wholesale-orders/[id]/dispatches": { request_key: randomUUID(), quantity: 1 },
  "/seller/cooperative/wholesale-orders/[id]/settlement": { seen: "something-else" },
  "/seller/advances/[id]/deny": { because: "نیامد" },
  "/seller/deliveries/[id]/object": { words: "سالم بود" },
  "/seller/offers/[id]/progress": { request_key: randomUUID(), quantity: 1000 },
  "/store/wholesale-orders/[id]/dispatches/[dispatch_id]/claim": { quantity: 1, words: "کم بود" },
  "/seller/cooperative/wholesale-orders/[id]/outside-receipts": {
    ...{ request_key: randomUUID(), outside_purchase_id: "outp_unknown", quantity: 1, grade: "a" },
  },
  "/seller/cooperative/dispatches/[id]/answer-claim": { granted: 0, words: "سالم بود" },
  "/store/pools/[handle]/orders": {
    ...{ company_id: "comp_unknown", quantity: 100_000, grades: ["a"], deliver_by: "2090-01-01" },
    ...{ total: "1", request_key: randomUUID() },
  },
  "/admin/wholesale-claims/[id]/decide": { granted: 0, words: "سالم بود" },
  "/admin/receipts-disputed/[id]/decide": { accepted: 1, words: "سالم بود" },
  "/seller/memberships/apply": { cooperative: "nobody-there" },
  "/seller/memberships/[id]/naming": { may_be_named: true },
  "/seller/pledges/[id]": A_PLEDGE,
  "/seller/cooperative/wholesale-orders/[id]/allotment": {
    ...{ strategy: "fair", version: 9, seen: "0".repeat(32), deadline: "2090-01-01T00:00:00Z" },
  },
  "/seller/cooperative/wholesale-orders/[id]/allotment/deadline": { deadline: "2090-01-01T00:00:00Z" },
  "/seller/cooperative/wholesale-orders/[id]/allotment/outside": {
    ...{ quantity: 1, unit_price: "1", words: "همسایه", request_key: randomUUID() },
  },
  "/seller/cooperative/wholesale-orders/[id]/allotment/smaller": { quantity: 1, words: "پذیرفت" },
  "/seller/reviews/[id]/answer": { words: "سپاس" },
  "/seller/reviews/[id]/report": { reason: "untrue" },
  "/store/reviews/[id]/report": { reason: "untrue" },
  "/store/reviews/[id]/helpful": { helpful: true },
  "/admin/reviews/[id]/hide": { reason: "ناسزا" },
  "/seller/orders/[id]/hand_over": { code: "123456" },
  "/seller/orders/[id]/decline": { reason: "sold_out" },
  "/seller/orders/[id]/cancel": { reason: "sold_out" },
  "/admin/seller-orders/[id]/cancel": { reason: "other" },
  "/seller/returns/[id]/refuse": { words: "سالم است" },
  "/seller/returns/[id]/receive": { items: [{ line_item_id: "ordli_unknown", quantity: 1 }] },
  "/admin/receipts/[id]/confirm": { amount: 1000 },
  "/admin/receipts/[id]/refuse": { reason: "پولی نیامده است" },
  "/admin/order-returns/[id]/decide": { verdict: "reject", words: "سالم است" },
  "/admin/order-returns/[id]/receive": { items: [{ line_item_id: "ordli_unknown", quantity: 1 }] },
};

describe("every route, as every kind of caller", () => {
  const tokens: Partial<Record<Caller, string>> = { forger: "eyJhbGciOiJIUzI1NiJ9.eyJhY3Rvcl9pZCI6IngifQ.x" };
  /** Who calls the routes of cooperatives. */
  const cooperatives: Partial<Record<Caller, string>> = {};
  /** What the owner has, by the part of a route that names it. */
  const things: [RegExp, string][] = [];
  /** The month that now is by the sellers' calendar. */
  let month: string;
  const addressOf = (pattern: string) => {
    const [, thing = "unknown"] = things.find(([what]) => what.test(pattern)) ?? [];
    return pattern
      .replace("[month]", month)
      .replace(/\[\w+\]/, thing)
      .replace(/\[\w+\]/g, "unknown");
  };

  beforeAll(async () => {
    const booth = await aSeller();
    tokens.operator = await anOperator();
    tokens.buyer = await aBuyer();
    tokens.owner = booth.token;
    tokens.other = (await aSeller()).token;
    const staff = await aMember(booth, { role: "staff" });
    tokens.staff = staff.token;
    await anOwnersMobile(booth, aMobile());
    const leaves = await aMember(booth, { role: "staff" });
    const back = await delivered(booth, await aProduct(booth));
    const { id: returned } = (await askBack(back)).body.return;
    const shown = await sendReturnPhoto(back.order, returned, await aPicture());
    const purchase = await received([await aProduct(booth)]);
    const said = await review(purchase);
    await buy([await aProduct(booth)]);
    const { container } = await application();
    const sellers = container.resolve<Sellers>("seller");
    const listings = await container.resolve<Listings>("listing").listListings({ seller_id: booth.id });
    const list = await container
      .resolve<Imports>("listing_import")
      .createListingImports({ seller_id: booth.id, file_name: "goods.csv", ignored_columns: [] });
    const email = `${randomUUID()}@dastranj.example`;
    await send("POST", "/seller/team/invitations", { name: "زهرا", email }, booth);
    const place = { kind: "hub", city: "شیراز", address: "خیابان زند" };
    await send("POST", "/seller/handover-addresses", place, booth);
    await sellers.updateSellers({
      id: booth.id,
      photos: [{ id: "a-photo", width: 1, height: 1, files: [] }],
    });
    const of = { seller_id: booth.id };
    const away = { from: "2089-01-01", to: "2089-01-02", mode: "longer" };
    const workshop = await send<{ time_off: { id: string }[] }>("POST", "/seller/time-off", away, booth);
    const { body } = await send<{ orders: { id: string }[] }>("GET", "/seller/orders", undefined, booth);
    const { listing } = (await offer(booth, aKilim(await aPhotoOf(booth)))).body;
    await moves("clearing:pp_strict:irr", `pending:${booth.id}:irr`, OWNERS_RIALS);
    const months = await send<{ months: { month: string }[] }>("GET", "/seller/statements", undefined, booth);
    month = months.body.months[0]?.month ?? "there is none";
    const first = ([row]: { id: string }[]) => row?.id ?? "there is none";
    const cooperative = await aCooperative();
    cooperatives.owner = cooperative.token;
    cooperatives.staff = (await aMember(cooperative, { role: "staff" })).token;
    cooperatives.other = (await aCooperative()).token;
    const membership = await aMembership(cooperative, booth);
    const pool = await aPool(cooperative);
    const pledge = await aPledge(booth, pool);
    const hotel = await makeCompany(aHotel({ cooperatives: [cooperative.handle] }), { token: tokens.buyer });
    const deal = await aDeal({ cooperative, pool });
    const { id: quoted } = (await ask(deal)).body.request;
    const agreed = await offered(deal);
    const { request } = (await accept(deal.buyer, agreed.id, agreed.quote_id)).body;
    const big = await anOrderOf(cooperative, pool.id, 10, { unit_price: "9000000" });
    const asked = (await atOrder(cooperative, big).send()).body.shares;
    const billed = await aBilledOrder(cooperative, booth);
    const atHub = await anOrderAtHub([15_000], { cooperative, members: [booth] });
    const { receipt } = (await receive(atHub, { weighed: 10_000 })).body;
    const { advance } = (await advances(atHub, 0, 1_000_000n, "hand")).body;
    const settled = await aPricedOrder([1000], { cooperative, members: [booth] });
    await brings(settled, 0, { weighed: 1000 });
    await isAccepted(settled, 1000);
    await isPaid(settled, 9_000_000n + COMMISSION);
    const sheet = (await settles(settled)).body.members[0]?.share_id;
    const brought = await sendsPhoto(
      booth.token,
      `/seller/deliveries/${receipt.id}/photos`,
      await aPicture(),
    );
    things.push(
      [/^\/seller\/cooperative\/companies\//, hotel.body.company.id],
      [/\/quote-requests\//, quoted],
      [/^\/store\/wholesale-orders\//, request.wholesale_order_id ?? "there is none"],
      [/^\/store\/pools\//, pool.handle],
      [/^\/seller\/(cooperative\/members|memberships)\//, membership],
      [/^\/seller\/cooperative\/pools\//, pool.id],
      [/^\/seller\/(cooperative\/receipts|deliveries)\//, receipt.id],
      [/^\/seller\/cooperative\/lots\//, receipt.lot ?? "there is none"],
      [/^\/seller\/cooperative\/wholesale-orders\/\[id\]\/allotment/, big],
      [/^\/seller\/cooperative\/wholesale-orders\/\[id\]\/settlement/, settled.id],
      [/^\/seller\/cooperative\/wholesale-orders\/\[id\]\/invoice/, billed.id],
      [/^\/seller\/cooperative\/wholesale-orders\//, atHub.id],
      [/^\/seller\/cooperative\/dispatches\//, await ships(atHub, 1000)],
      [/^\/seller\/(cooperative\/)?advances\//, advance.id],
      [/^\/seller\/(cooperative\/)?settlements\//, sheet ?? "there is none"],
      [/^\/seller\/offers\/\[id\]\/progress/, atHub.shares[0] ?? "there is none"],
      [/^\/seller\/receiving-photos\//, brought.body.photo.id],
      [/^\/seller\/pledges\//, pledge],
      [/^\/seller\/offers\//, first(asked)],
      [/^\/store\/orders\//, purchase.order],
      [/\/reviews\//, said.body.parts[0]?.lines[0]?.review?.id ?? "there is none"],
      [/^\/(seller\/orders|admin\/seller-orders)\//, first(body.orders)],
      [/^\/(seller\/returns|admin\/order-returns)\//, returned],
      [/\/return-photos\/\[id\]/, shown.body.photo?.id ?? "there is none"],
      [/^\/(seller|admin)\/listings\//, listing.id],
      [/^\/store\/listings\//, listing.handle],
      [/\/time-off\//, first(workshop.body.time_off)],
      [/\/members\/\[id\]\/role/, staff.id],
      [/\/members\//, leaves.id],
      [/\/invitations\//, first(await sellers.listSellerInvitations(of))],
      [/\/handover-addresses\//, first(await sellers.listHandoverAddresses(of))],
      [/\/papers\/\[id\]/, first(await sellers.listPapers(of))],
      [/\/licences\//, first(await sellers.listLicences(of))],
      [/^\/seller\/listings\//, first(listings)],
      [/\/listing-imports\//, list.id],
      [/\/listing-photos\/\[id\]/, await aLoosePhoto(booth)],
      [/\/photos\/\[id\]/, "a-photo"],
      [/^\/admin\/(sellers|statements)\//, booth.id],
      [/^\/store\/sellers\//, booth.handle],
      [/\/licence-policies\//, "ir-fars"],
    );
    expect([month, ...things.map(([, thing]) => thing)]).not.toContain("there is none");
  });

  it("finds the routes, and what each file answers to", () => {
    expect(routeFiles().filter(({ methods }) => methods.length === 0)).toEqual([]);
    expect(routes().length).toBeGreaterThanOrEqual(100);
  });

  it.each(routes())("$method $pattern", async ({ method, pattern, audience }) => {
    const [, ofRoom] = ROOMS_OF.find(([room]) => room.test(pattern)) ?? [];
    const admitted = ADMITTED_TO[pattern] ?? ofRoom ?? ADMITTED[audience];
    expect(admitted, `nobody has said who may call /${audience}`).toBeDefined();
    const ownersOnly = OWNERS_ONLY.some((what) => what.test(`${method} ${pattern}`));
    const isEachsOwn = OF_WHOEVER_ASKS.test(pattern);
    const isHers = audience === "seller" && pattern.includes("[") && !isEachsOwn;
    const forCooperatives = COOPERATIVES.test(pattern);
    const call = (token: string | undefined) =>
      send(method, addressOf(pattern), method === "POST" ? (BODIES[pattern] ?? {}) : undefined, { token });
    if (forCooperatives) {
      const { status, body } = await call(tokens.owner);
      expect([status, body.code], "a producer is turned away").toEqual([403, "cooperatives_only"]);
    }
    let isGone = false;
    for (const caller of ALL) {
      const { status, body } = await call((forCooperatives && cooperatives[caller]) || tokens[caller]);
      const turnedAway = !admitted?.includes(caller)
        ? 401
        : caller === "staff" && ownersOnly
          ? 403
          : caller === "other" && isHers
            ? 404
            : undefined;
      if (turnedAway) {
        expect(status, `${caller} is turned away`).toBe(turnedAway);
        expect(
          Object.keys(body).filter((key) => !["code", "message", "type", "detail"].includes(key)),
        ).toEqual([]);
      } else {
        expect([401, 403], `${caller} is admitted`).not.toContain(status);
        expect(status, `${caller} gets no 500`).toBeLessThan(500);
        if (isEachsOwn) expect(status, `${caller} reads a statement`).toBe(200);
        // What stands in a paper is pressed together: it is made of what the list is made of.
        if (isEachsOwn && !pattern.endsWith(".pdf"))
          expect(JSON.stringify(body).includes(String(OWNERS_RIALS)), `${caller} reads her own alone`).toBe(
            caller !== "other",
          );
        if (isHers && !isGone) expect(status, `${caller} finds what is hers`).not.toBe(404);
        isGone ||= method === "DELETE" && status < 300;
      }
    }
  });
});

/** What the tests use of the modules of listings and of their lists. */
interface Listings {
  listListings(of: object): Promise<{ id: string }[]>;
}
interface Imports {
  createListingImports(row: object): Promise<{ id: string }>;
}

/** What the tests use of the sellers module. */
interface Sellers {
  updateSellers(row: object): Promise<unknown>;
  listSellerInvitations(of: object): Promise<{ id: string }[]>;
  listHandoverAddresses(of: object): Promise<{ id: string }[]>;
  listPapers(of: object): Promise<{ id: string }[]>;
  listLicences(of: object): Promise<{ id: string }[]>;
}
