import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { application } from "../../support/application";
import { aProduct, aSeller } from "../../support/factories";
import { send } from "../../support/http";
import { logOf } from "../../support/log";
import { aBasket, beginPayment, chooseShipping } from "../../support/shopping";

/** The id an answer carries. */
async function idOf(path: string, given?: string): Promise<string | null> {
  const { url } = await application();
  const response = await fetch(url + path, { headers: given ? { "x-request-id": given } : {} });
  return response.headers.get("x-request-id");
}

it("is the caller's when it is well-formed, and ours otherwise", async () => {
  expect(await idOf("/health/live", "id-of-the-caller")).toBe("id-of-the-caller");
  for (const given of [undefined, "short", "two words", "a@b.example", "x".repeat(65)]) {
    expect(await idOf("/health/live", given)).toMatch(/^[\da-f-]{36}$/);
  }
});

it("is answered to who is refused too", async () => {
  expect(await idOf("/admin/sellers", "id-of-the-refused")).toBe("id-of-the-refused");
  expect(await idOf("/nowhere", "id-of-the-lost")).toBe("id-of-the-lost");
});

it("follows an order into its workflows and subscribers, also when two are placed at once", async () => {
  const { container } = await application();
  const bus = container.resolve("event_bus");
  const hear = async () => undefined;
  bus.subscribe("order.placed", hear, { subscriberId: "of-the-request-id-test" });
  const baskets = [await readyBasket(), await readyBasket()];
  const ids = baskets.map(() => randomUUID());
  const { lines } = await logOf(async () => {
    await Promise.all(
      baskets.map((cart, at) =>
        send("POST", `/store/carts/${cart}/complete`, {}, { headers: { "x-request-id": ids[at] ?? "" } }),
      ),
    );
  });
  bus.unsubscribe("order.placed", hear, { subscriberId: "of-the-request-id-test" });
  for (const id of ids) {
    const said = lines.filter(({ request_id }) => request_id === id).map(({ msg }) => msg);
    expect(said).toContain("request");
    expect(said.filter((msg) => msg?.startsWith("Processing order.placed"))).toHaveLength(1);
  }
});

async function readyBasket(): Promise<string> {
  const cart = await aBasket([await aProduct(await aSeller())]);
  await chooseShipping(cart);
  await beginPayment(cart);
  return cart;
}
