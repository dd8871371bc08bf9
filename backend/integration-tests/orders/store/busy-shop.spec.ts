import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { aProduct, aSeller } from "../../support/factories";
import { send } from "../../support/http";
import { type Completed, complete, paidBasket } from "../../support/shopping";

/** The door to checkout of the running application, with its limits as they come: four inside, sixty in line. */
interface Door {
  admission: { enter(givesUp: AbortSignal): Promise<boolean>; leave(): void };
  patienceMs: number;
}

describe("a shop with too many at the till", () => {
  let door: Door;
  let patienceMs: number;
  let inside = 0;
  let crowd = new AbortController();

  beforeAll(async () => {
    door = (await application()).container.resolve("seller_order");
    patienceMs = door.patienceMs;
  });

  afterEach(() => {
    crowd.abort();
    crowd = new AbortController();
    for (; inside > 0; inside--) door.admission.leave();
    door.patienceMs = patienceMs;
  });

  /** Others come to the till: four are served until the test ends, the rest stand in line. */
  async function fill(people: number): Promise<void> {
    for (let come = 0; come < people; come++) {
      const entered = door.admission.enter(crowd.signal);
      if (come < 4 && (await entered)) inside += 1;
    }
  }

  const soon = (ms = 300) => new Promise<"waits">((resolve) => setTimeout(resolve, ms, "waits"));

  it("tells the one too many when to come again, in the caller's language", async () => {
    await fill(4 + 60);
    const persian = (await Promise.race([complete("cart_unknown"), soon(patienceMs / 2)])) as Completed;
    expect([persian.status, persian.body.code, persian.headers.get("retry-after")]).toEqual([
      503,
      "shop_busy",
      "3",
    ]);
    expect(persian.body.message).toBe("فروشگاه اکنون شلوغ است؛ چند لحظه‌ی دیگر دوباره بکوشید.");
    const english = await complete("cart_unknown", "en");
    expect([english.status, english.body.message]).toEqual([
      503,
      "The shop is busy just now; please try again in a moment.",
    ]);
  });

  it("tells so whoever waited too long", async () => {
    door.patienceMs = 200;
    await fill(4);
    const { status, headers } = await complete("cart_unknown");
    expect([status, headers.get("retry-after")]).toEqual([503, "3"]);
  });

  it("serves those in line when their turn comes", async () => {
    await fill(4);
    const waiting = complete("cart_unknown");
    expect(await Promise.race([waiting, soon()])).toBe("waits");
    door.admission.leave();
    inside -= 1;
    expect((await waiting).status).toBe(404);
  });

  it("gives the place in line of whoever hangs up to another", async () => {
    await fill(4 + 59);
    const hangUp = new AbortController();
    const path = "/store/carts/cart_unknown/complete";
    const gone = send("POST", path, {}, { signal: hangUp.signal }).catch(() => "gone");
    await soon();
    expect((await complete("cart_unknown")).status).toBe(503);
    hangUp.abort();
    expect(await gone).toBe("gone");
    await soon();
    expect(await Promise.race([complete("cart_unknown"), soon()])).toBe("waits");
  });

  it("keeps the place at the till of a basket whose buyer hung up until it is an order", async () => {
    const cart = await paidBasket([await aProduct(await aSeller())]);
    await fill(3);
    const hangUp = new AbortController();
    const path = `/store/carts/${cart}/complete`;
    const gone = send("POST", path, {}, { signal: hangUp.signal }).catch(() => "gone");
    await soon(30);
    const next = complete("cart_unknown").then(async () => {
      const { body } = await send<{ cart: { completed_at: string | null } }>("GET", `/store/carts/${cart}`);
      return body.cart.completed_at;
    });
    hangUp.abort();
    expect(await gone).toBe("gone");
    expect(await next).not.toBeNull();
  });

  it("looks after the other pages as ever", async () => {
    await fill(4 + 60);
    expect((await send("GET", "/store/carts/cart_unknown")).status).toBe(404);
  });
});
