import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideOrder, type OrderToDivide } from "./parts";

const line = (seller_id: string, subtotal: string, discount = "0", tax = "0") => ({
  seller_id,
  line_item_id: `${seller_id}-${subtotal}`,
  subtotal,
  discount,
  tax,
});

describe("dividing an order among its sellers", () => {
  it("gives each what her goods and her parcel cost", () => {
    const parts = divideOrder({
      total: "41600000",
      decimals: 0,
      items: [line("weaver", "32000000"), line("grower", "8000000"), line("grower", "1000000")],
      shipping: [line("weaver", "400000"), line("grower", "200000")],
    });
    expect(parts).toEqual([
      {
        seller_id: "weaver",
        item_total: "32000000",
        shipping_total: "400000",
        discount_total: "0",
        tax_total: "0",
        rounding_total: "0",
        total: "32400000",
      },
      {
        seller_id: "grower",
        item_total: "9000000",
        shipping_total: "200000",
        discount_total: "0",
        tax_total: "0",
        rounding_total: "0",
        total: "9200000",
      },
    ]);
  });

  it("shares what rounding left, to the rial", () => {
    const parts = divideOrder({
      total: "301",
      decimals: 0,
      items: [line("a", "111", "11.5", "1"), line("b", "250.7", "50")],
      shipping: [],
    });
    expect(parts.map(({ total, rounding_total }) => [total, rounding_total])).toEqual([
      ["100", "0.5"],
      ["201", "-0.3"],
    ]);
  });

  it("takes nothing from a whole part for another's fraction", () => {
    const parts = divideOrder({
      total: "3498134",
      decimals: 0,
      items: [line("c", "3281886"), line("a", "216248.533")],
      shipping: [],
    });
    expect(parts.map(({ total }) => total)).toEqual(["3281886", "216248"]);
  });

  it("takes the unit that rounding costs off the part whose fraction cost it", () => {
    const parts = divideOrder({
      total: "299",
      decimals: 0,
      items: [line("a", "100.2"), line("b", "200")],
      shipping: [],
    });
    expect(parts.map(({ total, rounding_total }) => [total, rounding_total])).toEqual([
      ["99", "1.2"],
      ["200", "0"],
    ]);
  });

  it("takes a unit too many off the largest part when none has a fraction", () => {
    const parts = divideOrder({
      total: "299",
      decimals: 0,
      items: [line("a", "100"), line("b", "200")],
      shipping: [],
    });
    expect(parts.map(({ total }) => total)).toEqual(["100", "199"]);
  });

  it("always adds up to what the buyer pays", () => {
    const amount = fc
      .nat(9_999_999_999)
      .map((n) => `${Math.floor(n / 1000)}.${String(n % 1000).padStart(3, "0")}`);
    const charge = fc.record({ seller: fc.constantFrom("a", "b", "c"), subtotal: amount });
    fc.assert(
      fc.property(
        fc.array(charge, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(0, 2),
        (charges, decimals) => {
          const milli = charges.reduce((all, { subtotal }) => all + BigInt(subtotal.replace(".", "")), 0n);
          fc.pre(milli > 0n);
          const units = (milli * 10n ** BigInt(decimals)) / 1000n;
          const order: OrderToDivide = {
            total: (Number(units) / 10 ** decimals).toFixed(decimals),
            decimals,
            items: charges.map(({ seller, subtotal }) => line(seller, subtotal)),
            shipping: [],
          };
          const parts = divideOrder(order);
          const cents = (value: string) => BigInt(Math.round(Number(value) * 100));
          expect(parts.reduce((all, { total }) => all + cents(total), 0n)).toBe(cents(order.total));
          for (const part of parts) expect(Math.abs(Number(part.rounding_total))).toBeLessThan(1);
        },
      ),
    );
  });
});
