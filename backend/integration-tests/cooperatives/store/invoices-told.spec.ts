import { beforeAll, describe, expect, it } from "vitest";
import { dayIn } from "../../support/allotment";
import { application, load } from "../../support/application";
import { eventually } from "../../support/eventually";
import { send } from "../../support/http";
import { accepts, aSentOrder, issued, pays, readInvoice } from "../../support/invoices";
import { aDeal, type Deal } from "../../support/quotes";
import { fileOf } from "../../support/sheets";
import { toldOf } from "../../support/told";

describe("an invoice of a wholesale order", () => {
  let hotel: Deal;
  let other: Deal;
  beforeAll(async () => {
    hotel = await aDeal();
    other = await aDeal();
  });

  it("is told to both sides once, and once more when its day has passed, as long as it is not paid", async () => {
    const { tellOfInvoice } = load("@dastranj/cooperatives/workflows");
    const { container } = await application();
    const sent = await aSentOrder(hotel, [600_000]);
    await accepts(sent);
    const { id: invoice_id } = await issued(sent);
    const told = () => toldOf(`invoice:${invoice_id}`);
    await eventually(async () => (await told()).length === 2);
    const overdue = (days: number) =>
      tellOfInvoice(container, {
        ...{ invoice_id, what: "overdue", now: new Date(Date.now() + days * 86_400_000) },
      });
    await overdue(30);
    expect((await told()).map(({ name }) => name)).toEqual(["wholesale.invoiced", "wholesale.invoiced"]);
    await overdue(31);
    await overdue(32);
    expect((await told()).filter(({ name }) => name === "wholesale.overdue")).toHaveLength(2);

    const paid = await aSentOrder(hotel, [600_000], { payment_terms: "on_delivery" });
    await accepts(paid);
    const { id, due_on } = await issued(paid);
    expect(due_on).toBe(dayIn(0));
    await pays(paid.order, "rest");
    await tellOfInvoice(container, {
      invoice_id: id,
      what: "overdue",
      now: new Date(Date.now() + 86_400_000 * 9),
    });
    expect((await toldOf(`invoice:${id}`)).some(({ name }) => name === "wholesale.overdue")).toBe(false);
  });

  it("is printed in both languages for both sides, and there for nobody else", async () => {
    const sent = await aSentOrder(other, [588_000]);
    await accepts(sent);
    await issued(sent);
    const { order, deal } = sent;
    for (const language of ["fa", "en"])
      for (const [who, room] of [
        [deal.buyer, "store"],
        [deal.cooperative, "seller/cooperative"],
      ] as const) {
        const path = `/${room}/wholesale-orders/${order.id}/invoice.pdf?language=${language}`;
        const { status, headers, bytes } =
          room === "store" ? await buyersFile(who, path) : await fileOf(who, path);
        expect([status, headers.get("content-type")]).toEqual([200, "application/pdf"]);
        expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
      }
    expect((await readInvoice(sent, deal.cooperative, "seller/cooperative")).status).toBe(200);
    for (const [who, room] of [
      [hotel.buyer, "store"],
      [hotel.cooperative, "seller/cooperative"],
    ] as const)
      for (const rest of ["", ".pdf"])
        expect(
          (await send("GET", `/${room}/wholesale-orders/${order.id}/invoice${rest}`, undefined, who)).status,
        ).toBe(404);
    const bad = `/store/wholesale-orders/${order.id}/invoice.pdf?language=de`;
    expect((await send("GET", bad, undefined, deal.buyer)).status).toBe(400);
  });
});

/** What a buyer's door gives out as a file. */
async function buyersFile({ token }: { token: string }, path: string) {
  const { url, market } = await application();
  const response = await fetch(url + path, {
    headers: { authorization: `Bearer ${token}`, "x-publishable-api-key": market.publishableKey },
  });
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}
