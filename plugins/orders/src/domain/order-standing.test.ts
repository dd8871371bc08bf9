import fc from "fast-check";
import { expect, it } from "vitest";
import type { OrderStandingState } from "../contract/order-standing";
import { orderStanding } from "./order-standing";
import { isReleased, isSent, SELLER_ORDER_STATUSES, type SellerOrderStatus } from "./seller-order-states";

const of = (...statuses: SellerOrderStatus[]) =>
  orderStanding(statuses.map((status) => ({ status, begun: false }))).state;

it.each<[OrderStandingState, SellerOrderStatus[]]>([
  ["placed", ["placed", "placed"]],
  ["part_accepted", ["placed", "in_production"]],
  ["accepted", ["accepted", "ready"]],
  ["accepted", ["accepted", "declined"]],
  ["part_shipped", ["placed", "shipped"]],
  ["shipped", ["shipped", "shipped", "cancelled"]],
  ["part_delivered", ["placed", "delivered"]],
  ["part_delivered", ["shipped", "completed"]],
  ["delivered", ["delivered", "completed"]],
  ["completed", ["completed", "expired"]],
  ["cancelled", ["expired", "declined"]],
])("an order is %s when its parts are %j", (state, statuses) => {
  expect(of(...statuses)).toBe(state);
});

it("is shipped in part when a parcel of a part has left", () => {
  expect(orderStanding([{ status: "accepted", begun: true }])).toEqual({
    state: "part_shipped",
    parts: 1,
    accepted: 1,
    shipped: 0,
    delivered: 0,
    released: 0,
  });
});

const part = fc.record({ status: fc.constantFrom(...SELLER_ORDER_STATUSES), begun: fc.boolean() });

/** What a claim about the whole says of every part of which something comes, and of one at least. */
const CLAIMS: Record<OrderStandingState, { all?: SellerOrderStatus[]; some?: SellerOrderStatus[] }> = {
  placed: {},
  part_accepted: { some: ["accepted", "in_production", "ready"] },
  accepted: { all: ["accepted", "in_production", "ready"] },
  part_shipped: {},
  shipped: { all: ["shipped"] },
  part_delivered: { some: ["delivered", "completed"] },
  delivered: { all: ["delivered", "completed"] },
  completed: { all: ["completed"] },
  cancelled: { all: [] },
};

it("never claims more than its parts", () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
      const standing = orderStanding(parts);
      const alive = parts.filter(({ status }) => !isReleased(status));
      const { all, some } = CLAIMS[standing.state];
      if (all) expect(alive.every(({ status }) => all.includes(status))).toBe(true);
      if (some) expect(alive.some(({ status }) => some.includes(status))).toBe(true);
      if (standing.state === "part_shipped")
        expect(alive.some(({ status, begun }) => begun || isSent(status))).toBe(true);
      expect(standing.released + alive.length).toBe(standing.parts);
      expect(standing.delivered).toBeLessThanOrEqual(standing.shipped);
      expect(standing.shipped).toBeLessThanOrEqual(standing.accepted);
    }),
  );
});
