import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideOrder } from "../parts";
import { creditsOf } from "./credits";
import { type Invoice, invoiceOf, type SoldLine } from "./invoice";
import { invoiceNumber } from "./invoice-number";
import { toPack } from "./to-pack";

const VAT = { name: "مالیات بر ارزش افزوده", rate: "10" };

describe("an invoice of a part", () => {
  it("shows each line's discount and tax as they were when it was sold", () => {
    // Two kilims at 6,000,000 with 15 % off, figs that are exempt, the post at 400,000 with tax.
    const invoice = invoiceOf({
      decimals: 0,
      lines: [
        { quantity: 2, unit_price: "6000000", total: "11220000", tax_inclusive: false, taxes: [VAT] },
        {
          quantity: 1,
          unit_price: "900000",
          total: "900000",
          tax_inclusive: false,
          taxes: [{ name: "Exempt", rate: "0" }],
        },
      ],
      shipping_total: "400000",
      discount_total: "1800000",
      tax_total: "1060000",
      total: "12560000",
    });
    expect(invoice.lines).toEqual([
      {
        unit_price: 6_000_000n,
        amount: 12_000_000n,
        discount: 1_800_000n,
        tax: 1_020_000n,
        total: 11_220_000n,
      },
      { unit_price: 900_000n, amount: 900_000n, discount: 0n, tax: 0n, total: 900_000n },
    ]);
    expect(invoice.shipping).toEqual({ amount: 400_000n, discount: 0n, tax: 40_000n, total: 440_000n });
    expect(invoice.taxes).toEqual([
      { ...VAT, base: 10_600_000n, amount: 1_060_000n },
      { name: "Exempt", rate: "0", base: 900_000n, amount: 0n },
    ]);
    expect([invoice.sum.total, invoice.rounding, invoice.total]).toEqual([12_560_000n, 0n, 12_560_000n]);
  });

  it("takes the tax out of prices that have it in them, in cents", () => {
    const invoice = invoiceOf({
      decimals: 2,
      lines: [
        {
          quantity: 3,
          unit_price: "12.10",
          total: "36.30",
          tax_inclusive: true,
          taxes: [{ name: "MwSt", rate: "21" }],
        },
      ],
      shipping_total: "8",
      discount_total: "0",
      tax_total: "7.82",
      total: "45.82",
    });
    expect(invoice.lines[0]).toEqual({
      unit_price: 1000n,
      amount: 3000n,
      discount: 0n,
      tax: 630n,
      total: 3630n,
    });
    // Another rate than the goods': it is told by what was asked.
    expect(invoice.taxes).toEqual([
      { name: "MwSt", rate: "21", base: 3000n, amount: 630n },
      { name: "", rate: "19", base: 800n, amount: 152n },
    ]);
    expect(invoice.rounding).toBe(0n);
  });

  it("adds up on every row and in every sum to what was charged, whatever was sold", () => {
    const line = fc.record({
      quantity: fc.integer({ min: 1, max: 20 }),
      unit: fc.integer({ min: 1, max: 90_000_000 }),
      off: fc.integer({ min: 0, max: 60 }),
      rate: fc.constantFrom(0, 9, 10, 19),
      inclusive: fc.boolean(),
    });
    const kinds = fc.record({
      decimals: fc.constantFrom(0, 2),
      lines: fc.array(line, { minLength: 1, maxLength: 6 }),
      shipping: fc.integer({ min: 0, max: 900_000 }),
      shippingRate: fc.constantFrom(0, 10),
    });
    fc.assert(
      fc.property(kinds, ({ decimals, lines, shipping, shippingRate }) => {
        const sold = lines.map((sale) => soldAs(sale));
        const part = partOf(sold, { shipping, shippingRate, decimals });
        const invoice = invoiceOf({ ...part, decimals, lines: sold.map((each) => each.line) });
        expectToAddUp(invoice);
        expect(invoice.total).toBe(units(part.total, decimals));
        // No amount is further than half a unit from what it was: neither is the rounding, for each of them.
        const most = BigInt(2 * (3 * sold.length + 3));
        expect(invoice.rounding < most && invoice.rounding > -most).toBe(true);
      }),
    );
  });
});

function expectToAddUp({ lines, shipping, sum, taxes, rounding, total }: Invoice): void {
  for (const row of [...lines, shipping, sum]) expect(row.amount - row.discount + row.tax).toBe(row.total);
  const all = (of: "amount" | "discount" | "tax" | "total") =>
    [...lines, shipping].reduce((added, row) => added + row[of], 0n);
  expect([all("amount"), all("discount"), all("tax"), all("total")]).toEqual([
    sum.amount,
    sum.discount,
    sum.tax,
    sum.total,
  ]);
  expect(taxes.reduce((added, { amount }) => added + amount, 0n)).toBe(sum.tax);
  expect(sum.total - rounding).toBe(total);
}

interface Sale {
  quantity: number;
  unit: number;
  off: number;
  rate: number;
  inclusive: boolean;
}

/** In ten-thousandths, as Medusa reckons: exact, and then some digits. */
function soldAs({ quantity, unit, off, rate, inclusive }: Sale) {
  const asked = quantity * unit;
  const subtotal = inclusive ? asked / (1 + rate / 100) : asked;
  const discount = (subtotal * off) / 100;
  const tax = ((subtotal - discount) * rate) / 100;
  const line: SoldLine = {
    quantity,
    unit_price: String(unit),
    total: fixed(subtotal - discount + tax),
    tax_inclusive: inclusive,
    taxes: [{ name: "VAT", rate: String(rate) }],
  };
  return { line, subtotal, discount, tax };
}

function partOf(
  sold: ReturnType<typeof soldAs>[],
  { shipping, shippingRate, decimals }: { shipping: number; shippingRate: number; decimals: number },
) {
  const items = sold.map(({ subtotal, discount, tax }, at) => ({
    seller_id: "s",
    line_item_id: String(at),
    subtotal: fixed(subtotal),
    discount: fixed(discount),
    tax: fixed(tax),
  }));
  const way = {
    seller_id: "s",
    subtotal: fixed(shipping),
    discount: "0",
    tax: fixed((shipping * shippingRate) / 100),
  };
  const gross = [
    ...sold.map((each) => each.subtotal - each.discount + each.tax),
    shipping * (1 + shippingRate / 100),
  ];
  // As checkout rounds it: down to whole units.
  const total = Math.floor(gross.reduce((a, b) => a + b, 0) * 10 ** decimals) / 10 ** decimals;
  const [part] = divideOrder({ total: total.toFixed(decimals), decimals, items, shipping: [way] });
  if (!part) throw new Error("There is no part.");
  return part;
}

const fixed = (amount: number) => amount.toFixed(6);
const units = (amount: string, decimals: number) => BigInt(Math.round(Number(amount) * 10 ** decimals));

describe("the number of an invoice", () => {
  it("has a letter for each part", () => {
    expect([0, 1, 25, 26, 27].map((place) => invoiceNumber(1042, place))).toEqual([
      "1042-A",
      "1042-B",
      "1042-Z",
      "1042-AA",
      "1042-AB",
    ]);
  });
});

describe("what an invoice takes off again", () => {
  const back = { cause: "returned", amount: 300n, state: "paid_back", done_at: new Date(0) } as const;

  it("is what went back, and of a released part all of it", () => {
    expect(creditsOf({ status: "delivered", total: 1000n }, [back])).toEqual([back]);
    expect(creditsOf({ status: "placed", total: 1000n }, [])).toEqual([]);
    const released = { status: "declined", total: 1000n } as const;
    const whole = { cause: "declined", amount: 1000n, done_at: null } as const;
    expect(creditsOf(released, [])).toEqual([{ ...whole, state: "due" }]);
    expect(creditsOf(released, [{ ...whole, amount: null, state: "unpaid" }])).toEqual([
      { ...whole, state: "unpaid" },
    ]);
    expect(creditsOf(released, [{ ...whole, state: "paid_back" }])).toEqual([
      { ...whole, state: "paid_back" },
    ]);
  });
});

describe("what is left to pack", () => {
  const lines = [
    { line_item_id: "kilim", quantity: 3 },
    { line_item_id: "figs", quantity: 1 },
  ];

  it("is what no parcel holds yet, and all again when all has left", () => {
    expect(toPack(lines, [])).toEqual(lines);
    expect(
      toPack(lines, [[{ line_item_id: "kilim", quantity: 1 }], [{ line_item_id: "figs", quantity: 1 }]]),
    ).toEqual([{ line_item_id: "kilim", quantity: 2 }]);
    expect(toPack(lines, [null])).toEqual(lines);
  });
});
