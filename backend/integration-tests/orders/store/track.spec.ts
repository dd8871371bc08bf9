import type { OrderLinkOpened, OrderPartsAnswer } from "@dastranj/orders/contract";
import type { Vault } from "@dastranj/privacy/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application, BUYER, load } from "../../support/application";
import { readably } from "../../support/codes";
import { eventually } from "../../support/eventually";
import { aBuyer, aProduct, aSeller, type TestSeller } from "../../support/factories";
import { send } from "../../support/http";
import { aBasket, beginPayment, buy, chooseShipping, complete } from "../../support/shopping";
import { toldOf } from "../../support/told";

interface Jobs {
  listJobs(filter: object): Promise<{ state: string }[]>;
}

describe("who looks for an order that she bought as a guest", () => {
  let seller: TestSeller;
  let order: string;
  let number: number;

  beforeAll(async () => {
    seller = await aSeller();
    order = await buy([await aProduct(seller)]);
    number = await numberOf(order);
  });

  const numberOf = async (id: string) => {
    const { body } = await send<OrderPartsAnswer>("GET", `/store/orders/${id}/parts`);
    return body.order.display_id;
  };
  const ask = (asked: number | string, reach: string) =>
    send("POST", "/store/order-links", { number: String(asked), reach });
  const open = (token: string) => send<OrderLinkOpened>("POST", "/store/order-links/open", { token });
  const allSent = async () => {
    const jobs = (await application()).container.resolve<Jobs>("jobs");
    await eventually(async () =>
      (await jobs.listJobs({ name: "orders.send_link" })).every(({ state }) => state === "done"),
    );
  };
  const tokenFor = async (id: string, hours: number) => {
    const { container } = await application();
    const vault = container.resolve<Vault>("vault");
    const sign = (text: string) => vault.fingerprint("order_link", text);
    const linked = { id, display_id: await numberOf(id) };
    return load("@dastranj/orders/domain/order-link").orderToken(linked, hours, new Date(), sign) as string;
  };

  it("is answered alike whether there is such an order and whether it is hers, and only she is sent a link", async () => {
    const answers = await readably(async () => {
      const all = [
        await ask(number, BUYER.toUpperCase()),
        await ask(number, "۰۹۱۷ ۱۲۳ ۴۵۶۷"),
        await ask(number, "stranger@dastranj.example"),
        await ask(number + 5000, BUYER),
      ];
      await allSent();
      return all;
    });
    const alike = answers.map(({ status, body, headers }) => {
      const said = [...headers].filter(([name]) => !/^(date|x-request-id|ratelimit)/.test(name));
      return JSON.stringify([status, body, said]);
    });
    expect(answers[0]?.body).toEqual({ sent: true });
    expect(answers[0]?.status).toBe(202);
    expect(new Set(alike).size).toBe(1);
    const told = await toldOf(`order_link:${order}`);
    expect(told.map(({ channel }) => channel).sort()).toEqual(["email", "sms"]);
    for (const { text } of told) {
      const token = /\/t#(\S+)/.exec(text)?.[1] ?? "";
      expect((await open(token)).body.order_id).toBe(order);
    }
    // Asked for again at once, nothing more is sent.
    await ask(number, BUYER);
    await allSent();
    expect(await toldOf(`order_link:${order}`)).toHaveLength(2);
  });

  it("opens nothing with a link that is over, made up, or of another order", async () => {
    const [lives, over] = [await tokenFor(order, 24), await tokenFor(order, -1)];
    const [signature, until, id] = lives.split(".");
    expect((await open(lives)).status).toBe(200);
    const refused = await Promise.all(
      [
        over,
        "nonsense",
        `${signature}.${until}.${Number.parseInt(id ?? "", 36) + 1}`,
        `${signature}.zzzz.${id}`,
        `${"A".repeat(20)}.${until}.${id}`,
        `${signature}.${until}.zzzzzz`,
      ].map(open),
    );
    for (const { status, body } of refused) expect([status, body.code]).toEqual([404, "order_link_over"]);
    expect(new Set(refused.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  it("is told what is no number and no address, and asks no more than so often for one order", async () => {
    const flawed = [
      await ask("سفارش", BUYER),
      await ask(number, "negar"),
      await send("POST", "/store/order-links", { number, reach: BUYER }),
    ];
    expect(flawed.map(({ status, body }) => [status, body.code])).toEqual([
      [400, "order_number_invalid"],
      [400, "order_reach_invalid"],
      [400, "invalid_data"],
    ]);
    const tries = [];
    for (let time = 0; time < 11; time++)
      tries.push(await ask(time % 2 ? "77001" : "۷۷۰۰۱", `nobody-${time}@dastranj.example`));
    expect(tries.map(({ status }) => status)).toEqual([...Array(10).fill(202), 429]);
    expect(tries[10]?.body.code).toBe("too_many_requests");
    expect(Number(tries[10]?.headers.get("retry-after"))).toBeGreaterThan(1000);
  });

  it("shows with a link what else she would have to sign in for", async () => {
    const token = await aBuyer();
    await send(
      "POST",
      "/seller/handover-addresses",
      { kind: "hub", city: "شیراز", address: "خیابان زند" },
      seller,
    );
    const cart = await aBasket([await aProduct(seller)]);
    await send("POST", `/store/carts/${cart}/customer`, {}, { token });
    await chooseShipping(cart, "pickup");
    await beginPayment(cart);
    const hers = (await complete(cart)).body.order.id;
    const seen = async (link: string) => {
      const headers = { "x-order-link": link };
      const { body } = await send<OrderPartsAnswer>("GET", `/store/orders/${hers}/parts`, undefined, {
        headers,
      });
      return body.parts[0]?.pickup_places?.length ?? null;
    };
    expect([
      await seen(""),
      await seen(await tokenFor(order, 24)),
      await seen(await tokenFor(hers, -1)),
      await seen(await tokenFor(hers, 24)),
    ]).toEqual([null, null, null, 1]);
  });
});
