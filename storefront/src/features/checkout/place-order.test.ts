import { beforeEach, describe, expect, it, vi } from "vitest";
import { inTurn } from "@/lib/cart";
import { beginAtGateway, finishPaid, placeOrder } from "./place-order";

type Answer = [status: number, body: unknown, headers?: Record<string, string>];

/** A store that answers each path from its own list, the last answer again and again; and what it was asked. */
function store(answers: Record<string, Answer[]>): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    const path = address.replace("/api/store/", "");
    asked.push(path);
    const list = answers[path] ?? [];
    const [status, body, headers] = (list.length > 1 ? list.shift() : list[0]) ?? [404, {}];
    return Response.json(body, { status, headers });
  });
  return asked;
}

const paid: Record<string, Answer[]> = {
  "payment-collections": [[200, { payment_collection: { id: "pc" } }]],
  "payment-collections/pc/payment-sessions": [[200, {}]],
};
const ordered: Answer = [200, { type: "order", order: { id: "order_1" } }];

describe("placing an order", () => {
  beforeEach(() => vi.stubGlobal("document", { documentElement: { lang: "fa" } }));

  it("begins the payment, completes, and answers the order", async () => {
    const asked = store({ ...paid, "carts/c/complete": [ordered] });
    expect(await placeOrder("c")).toBe("order_1");
    expect(asked).toEqual([
      "payment-collections",
      "payment-collections/pc/payment-sessions",
      "carts/c/complete",
    ]);
  });

  it("waits for a change to the basket that is still under way", async () => {
    const asked = store({ ...paid, "carts/c/complete": [ordered] });
    let finish = () => {};
    const change = inTurn(() => new Promise<void>((resolve) => (finish = resolve)));
    const placing = placeOrder("c");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toEqual([]);
    finish();
    await change;
    expect(await placing).toBe("order_1");
  });

  it("begins a payment anew when the basket changed under it, but only once", async () => {
    const stale: Answer = [400, { type: "not_allowed", code: "paid_amount_differs", message: "…" }];
    store({ ...paid, "carts/c/complete": [stale, ordered] });
    expect(await placeOrder("c")).toBe("order_1");
    const asked = store({ ...paid, "carts/c/complete": [stale] });
    await expect(placeOrder("c")).rejects.toMatchObject({ code: "paid_amount_differs" });
    expect(asked.filter((path) => path.endsWith("complete"))).toHaveLength(2);
  });

  it("knocks again while the shop is busy with this basket", async () => {
    const busy: Answer = [409, { type: "conflict", code: "conflict", message: "…" }];
    store({ ...paid, "carts/c/complete": [busy, ordered] });
    expect(await placeOrder("c")).toBe("order_1");
  });

  it("comes again in a rush when the shop says, tells so, and does not press", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    try {
      const rush: Answer = [503, { code: "shop_busy", message: "…" }, { "retry-after": "3" }];
      const asked = store({ ...paid, "carts/c/complete": [rush, rush, ordered] });
      const told = vi.fn();
      const placing = placeOrder("c", told);
      const knocks = () => asked.filter((path) => path.endsWith("complete")).length;
      await vi.advanceTimersByTimeAsync(2_900);
      expect([knocks(), told.mock.calls.length]).toEqual([1, 1]);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await placing).toBe("order_1");
      store({ ...paid, "carts/c/complete": [rush] });
      const inVain = expect(placeOrder("c")).rejects.toMatchObject({ code: "shop_busy", retryAfter: 3 });
      await vi.advanceTimersByTimeAsync(10_000);
      await inVain;
    } finally {
      vi.useRealTimers();
    }
  });

  it("tells at once how long to wait when that is longer than one waits here", async () => {
    const often: Answer = [429, { code: "too_many_requests", message: "…" }, { "retry-after": "55" }];
    const asked = store({ ...paid, "carts/c/complete": [often, ordered] });
    await expect(placeOrder("c")).rejects.toMatchObject({ code: "too_many_requests", retryAfter: 55 });
    expect(asked.filter((path) => path.endsWith("complete"))).toHaveLength(1);
  });

  it("passes a refusal on at once, and a later order is not held up by it", async () => {
    const closed: Answer = [400, { type: "not_allowed", code: "seller_may_not_sell", message: "…" }];
    const asked = store({ ...paid, "carts/c/complete": [closed] });
    await expect(placeOrder("c")).rejects.toMatchObject({ code: "seller_may_not_sell" });
    expect(asked.filter((path) => path.endsWith("complete"))).toHaveLength(1);
    store({ ...paid, "carts/d/complete": [ordered] });
    expect(await placeOrder("d")).toBe("order_1");
  });

  it("finds the order again whose answer was lost", async () => {
    store({
      "payment-collections": [[400, { type: "invalid_data", code: "not_allowed", message: "…" }]],
      "carts/c": [[200, { cart: { completed_at: "2026-11-23" } }]],
      "carts/c/complete": [ordered],
    });
    expect(await placeOrder("c")).toBe("order_1");
  });

  it("begins at a gateway, and answers where the buyer pays", async () => {
    const redirect_url = "https://gateway.example/pay/A1";
    const sessions = (data: object) => ({
      payment_collection: { payment_sessions: [{ provider_id: "pp_zarinpal_zarinpal", data }] },
    });
    const path = "payment-collections/pc/payment-sessions";
    const asked = store({ ...paid, [path]: [[200, sessions({ redirect_url })]] });
    expect(await beginAtGateway("c", "pp_zarinpal_zarinpal", "en")).toBe(redirect_url);
    expect(asked).toEqual(["payment-collections", path]);
    store({ ...paid, [path]: [[200, sessions({})]] });
    await expect(beginAtGateway("c", "pp_zarinpal_zarinpal", "en")).rejects.toMatchObject({
      code: "gateway_away",
    });
  });

  it("finishes what was paid without beginning a payment anew", async () => {
    const asked = store({ ...paid, "carts/c/complete": [ordered] });
    expect(await finishPaid("c")).toBe("order_1");
    expect(asked).toEqual(["carts/c/complete"]);
    const refused: Answer = [400, { type: "not_allowed", code: "payment_not_made", message: "…" }];
    store({ "carts/c/complete": [refused] });
    await expect(finishPaid("c")).rejects.toMatchObject({ code: "payment_not_made" });
  });
});
