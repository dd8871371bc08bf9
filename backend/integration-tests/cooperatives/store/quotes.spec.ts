import { randomUUID } from "node:crypto";
import type { QuoteRequestsAnswer, WholesaleOrdersAnswer } from "@dastranj/cooperatives/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application, load } from "../../support/application";
import { anOperator } from "../../support/factories";
import { send } from "../../support/http";
import { isoDay } from "../../support/members";
import { paperOf } from "../../support/papers";
import {
  accept,
  acceptAtDesk,
  aDeal,
  ask,
  counter,
  type Deal,
  offer,
  offered,
  read,
  wanted,
} from "../../support/quotes";

interface Rows {
  raw(sql: string, bindings?: unknown[]): PromiseLike<{ rows: Record<string, unknown>[] }>;
}
const sql = async (text: string, ...bindings: unknown[]) =>
  (await (await application()).container.resolve<Rows>("__pg_connection__").raw(text, bindings)).rows;

describe("a request for a quote", () => {
  let hotel: Deal;
  let other: Deal;
  beforeAll(async () => {
    [hotel, other] = [await aDeal(), await aDeal()];
  });

  it("is printed in both languages, for its two sides alone", async () => {
    const { id } = await offered(hotel);
    const path = `/store/quote-requests/${id}/proforma.pdf`;
    const persian = await paperOf(path, hotel.buyer.token);
    expect([persian.status, persian.pages.length]).toEqual([200, 1]);
    for (const amount of [510_000_000, 12_000_000, 522_000_000, 156_600_000, 365_400_000])
      expect(persian.amounts).toContain(amount);
    const english = await paperOf(
      `/seller/cooperative/quote-requests/${id}/proforma.pdf?language=en`,
      hotel.cooperative.token,
    );
    expect(english.text).toContain("Proforma invoice");
    expect(english.text).toContain("600 kg");
    expect((await paperOf(path, other.buyer.token)).status).toBe(404);
  });

  it("has one outcome when it is accepted while a new version is sent", async () => {
    const { id, quote_id } = await offered(hotel);
    const [accepted, sent] = await Promise.all([
      accept(hotel.buyer, id, quote_id),
      offer(hotel, id, { answers: 1, unit_price: "900000" }),
    ]);
    expect([
      [200, "quote_already_accepted"],
      ["quote_newer_version", 200],
    ]).toContainEqual([accepted.body.code ?? accepted.status, sent.body.code ?? sent.status]);
    const { state, versions } = await read(hotel, id);
    expect([
      ["accepted", 1],
      ["offered", 2],
    ]).toContainEqual([state, versions.length]);
  });

  it("is refused with a code after it ran out, of one's own, or of an older version", async () => {
    const { id, quote_id } = await offered(hotel);
    expect((await acceptAtDesk(hotel, id, quote_id)).body.code).toBe("quote_own_version");
    const second = (await offer(hotel, id, { answers: 1 })).body.request.versions[1]?.id;
    expect((await accept(hotel.buyer, id, quote_id)).body.code).toBe("quote_newer_version");
    const { expireQuote } = load("@dastranj/cooperatives/workflows");
    const { container } = await application();
    const later = new Date(Date.now() + 8 * 86_400_000);
    await expireQuote(container, { quote_request_id: id, version: 1, now: later });
    expect((await read(hotel, id)).state).toBe("offered");
    await sql("update quote set valid_until = now() where id = ?", second);
    expect((await accept(hotel.buyer, id, second)).body.code).toBe("quote_expired");
    await expireQuote(container, { quote_request_id: id, version: 2, now: later });
    expect((await read(hotel, id)).state).toBe("expired");
    expect((await accept(hotel.buyer, id, second)).body.code).toBe("quote_expired");
    expect((await offer(hotel, id, { answers: 2 })).body.request.state).toBe("offered");
  });

  it("is let go by either side, and then nothing comes of it", async () => {
    const { id, quote_id } = await offered(hotel);
    const withdraw = () =>
      send("POST", `/store/quote-requests/${id}/withdraw`, { words: "جای دیگری خریدیم" }, hotel.buyer);
    expect([(await withdraw()).status, (await withdraw()).status]).toEqual([200, 200]);
    expect((await accept(hotel.buyer, id, quote_id)).body.code).toBe("quote_over");
    expect((await offer(hotel, id, { answers: 1 })).body.code).toBe("quote_over");
    const { id: second } = (await ask(hotel)).body.request;
    await send("POST", `/seller/cooperative/quote-requests/${second}/decline`, {}, hotel.cooperative);
    const { state, can, events } = await read(hotel, second);
    expect([state, can, events.map(({ verb }) => verb)]).toEqual(["declined", [], ["ask", "decline"]]);
  });

  it("is asked, offered and said once for each key", async () => {
    const request_key = randomUUID();
    const [first, again] = [await ask(hotel, { request_key }), await ask(hotel, { request_key })];
    expect(again.body.request.id).toBe(first.body.request.id);
    const { id } = first.body.request;
    await offer(hotel, id, { request_key });
    expect((await offer(hotel, id, { request_key })).body.request.versions).toHaveLength(1);
    const say = () =>
      send("POST", `/store/quote-requests/${id}/messages`, { words: "سلام", request_key }, hotel.buyer);
    await say();
    await say();
    expect((await read(hotel, id)).messages).toMatchObject([{ by: "company", words: "سلام" }]);
  });

  it.each([
    [{ quantity: 99_999 }, "quote_quantity_below_minimum"],
    [{ quantity: 1_000_000_000 }, "quote_quantity_too_large"],
    [{ grades: ["z"] }, "quote_grade_unknown"],
    [{ deliver_by: isoDay(0) }, "quote_date_past"],
    [{ deliver_by: isoDay(-1) }, "quote_date_past"],
    [{ deliver_by: isoDay(900) }, "quote_date_too_far"],
    [{ pool_id: "pool_unknown" }, "quote_pool_not_found"],
    [{ company_id: "comp_unknown" }, "company_not_found"],
  ])("refuses %o with %s, and writes nothing", async (change, code) => {
    const count = async () => (await sql("select count(*)::int as n from quote_request"))[0]?.n;
    const before = await count();
    expect((await ask(hotel, change)).body.code).toBe(code);
    expect(await count()).toBe(before);
  });

  it("refuses an offer of more money than there is, and one that answers what is not the newest", async () => {
    const { id } = (await ask(hotel)).body.request;
    const tooMuch = { quantity: 900_000_000, unit_price: "900000000000" };
    expect((await offer(hotel, id, tooMuch)).body.code).toBe("quote_amount_too_large");
    expect((await offer(hotel, id, { answers: 1 })).body.code).toBe("quote_newer_version");
    expect((await read(hotel, id)).versions).toEqual([]);
  });

  it("is nobody's but its two sides'", async () => {
    const { id, quote_id } = await offered(hotel);
    const strangers = [
      await send("GET", `/store/quote-requests/${id}`, undefined, other.buyer),
      await accept(other.buyer, id, quote_id),
      await send("POST", `/store/quote-requests/${id}/withdraw`, {}, other.buyer),
      await send("GET", `/seller/cooperative/quote-requests/${id}`, undefined, other.cooperative),
      await send("POST", `/seller/cooperative/quote-requests/${id}/decline`, {}, other.cooperative),
      await counter(other, id),
      await offer(other, id),
    ];
    expect(strangers.map(({ status, body }) => [status, body.code])).toEqual(
      Array(strangers.length).fill([404, "quote_request_not_found"]),
    );
    expect((await ask(other, { company_id: hotel.company.id })).body.code).toBe("company_not_found");
    const theirs = await send<QuoteRequestsAnswer>("GET", "/store/quote-requests", undefined, other.buyer);
    expect(theirs.body.requests).toEqual([]);
    const hers = await send<QuoteRequestsAnswer>(
      "GET",
      "/seller/cooperative/quote-requests?state=offered&limit=1",
      undefined,
      hotel.cooperative,
    );
    expect(hers.body.requests[0]?.company.name).toBe("هتل شیراز");
    expect(hers.body.counts.offered).toBe(hers.body.count);
    const orders = await send<WholesaleOrdersAnswer>(
      "GET",
      "/seller/cooperative/wholesale-orders",
      undefined,
      other.cooperative,
    );
    expect(orders.body.count).toBe(0);
  });

  it("is asked for by approved companies alone", async () => {
    const { body } = await send<{ company: { id: string } }>(
      "GET",
      "/store/companies",
      undefined,
      other.buyer,
    );
    expect(body).toBeDefined();
    await send(
      "POST",
      `/admin/companies/${other.company.id}/suspend`,
      { reason: "مدارک" },
      { token: await anOperator() },
    );
    const refused = await send("POST", "/store/quote-requests", wanted(other), other.buyer);
    expect(refused.body.code).toBe("company_not_approved");
  });
});
