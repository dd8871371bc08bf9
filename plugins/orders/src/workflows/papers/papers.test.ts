import { writeFileSync } from "node:fs";
import { drawSheets } from "@dastranj/print";
import { describe, expect, it } from "vitest";
import { amountsIn, textOfPdf } from "../../../../print/src/__tests__/text-of-pdf";
import { invoiceOf } from "../../domain/papers/invoice";
import type { Outgoing, PaperSeller } from "../../domain/papers/outgoing";
import { invoiceSheet } from "./invoice-sheet";
import { labelLanguage, parcelSheet } from "./parcel-sheet";
import type { InvoicedPart } from "./read-invoices";
import { slipSheet } from "./slip-sheet";

type Language = "fa" | "en";

const SELLER: PaperSeller = {
  name: "گلیم گل‌بانو",
  name_en: "Golbanoo Kilims",
  county_name: "فیروزآباد",
  county_name_en: "Firuzabad",
  country: "ir",
  time_zone: "Asia/Tehran",
};
const PARCEL: Outgoing = {
  id: "sord_1",
  display_id: 1042,
  placed_at: new Date("2026-11-25T21:00:00Z"),
  promised_for: "2026-12-05",
  shipping_name: "پست پیشتاز",
  buyer: {
    name: "نگار صادقی",
    phone: "+989171234567",
    address: {
      line1: "خیابان زند، کوچهٔ 12، پلاک 7",
      line2: "واحد ۳",
      city: "شیراز",
      province: "فارس",
      postal_code: "7134567890",
      country_code: "ir",
    },
  },
  lines: [
    { title: "گلیم لوزی", variant_title: "۲ × ۳ متر / قرمز", quantity: 2 },
    { title: "گلاب میمند (درجهٔ یک) 1 L", variant_title: null, quantity: 1 },
  ],
  grams: 4300,
  tracking_number: "RR123456789IR",
  page: "https://dastranj.example/seller/orders/sord_1",
};
const VAT = { name: "مالیات بر ارزش افزوده", rate: "10" };
const PART: InvoicedPart = {
  id: "sord_1",
  seller_id: "sel_1",
  number: "1042-A",
  display_id: 1042,
  status: "shipped",
  placed_at: PARCEL.placed_at,
  currency: { code: "irr", decimals: 0 },
  seller: SELLER,
  licence_number: "1402-77",
  shipping_name: "پست پیشتاز",
  items: [
    { title: "گلیم لوزی", variant_title: "۲ × ۳ متر / قرمز", quantity: 2, returned_quantity: 1 },
    { title: "گلاب میمند 1 L", variant_title: null, quantity: 1, returned_quantity: 0 },
  ],
  invoice: invoiceOf({
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
  }),
  credits: [],
};

async function printed(sheet: Parameters<typeof drawSheets>[0][number], language: Language, name: string) {
  const pdf = await drawSheets([sheet], { language, title: name });
  if (process.env.KEEP) writeFileSync(`${process.env.KEEP}/${name}-${language}.pdf`, pdf);
  const pages = await textOfPdf(pdf);
  return { pages: pages.length, size: pdf.length, text: pages.join(" ") };
}

describe("an invoice on paper", () => {
  it.each(["fa", "en"] as const)("has every amount, and they add up (%s)", async (language) => {
    const sheet = invoiceSheet([PART], { buyer: PARCEL.buyer, language });
    const { text, pages, size } = await printed(sheet, language, "invoice");
    expect([pages, size < 100_000]).toEqual([1, true]);
    const numbers = amountsIn(text);
    expect(numbers).toEqual([
      // Unit price, amount, discount, tax and total of each row: discount 15 %, tax 10 %; the exempt row; the way.
      ...[6_000_000, 12_000_000, 1_800_000, 1_020_000, 11_220_000],
      ...[900_000, 900_000, 900_000],
      ...[400_000, 40_000, 440_000],
      // Goods and way, the discount, each tax with what it is laid on, and what is charged.
      ...[13_300_000, 1_800_000, 10_600_000, 1_060_000, 900_000, 12_560_000],
    ]);
    expect(text).toContain("1042-A");
    expect(text).toContain(
      language === "fa"
        ? "دوازده میلیون و پانصد و شصت هزار ریال"
        : "twelve million five hundred sixty thousand rials",
    );
  });

  it("is taken back where nothing came of the part, and says nothing of the buyer to others", async () => {
    const gone: InvoicedPart = {
      ...PART,
      status: "declined",
      credits: [
        {
          cause: "declined",
          amount: 12_560_000n,
          state: "paid_back",
          done_at: new Date("2026-11-26T10:00:00Z"),
        },
      ],
    };
    const { text } = await printed(invoiceSheet([gone], { buyer: null, language: "en" }), "en", "declined");
    expect(text).toContain("The seller did not accept this order.");
    expect(text).toContain("Refunded (declined) · 2026-11-26 −12,560,000");
    expect(text).toContain("Remaining after refunds 0 rials");
    expect(text).not.toContain("نگار");
  });

  it("of a whole order has each seller's part and what they come to", async () => {
    const other = { ...PART, id: "sord_2", number: "1042-B" };
    const { text, size } = await printed(
      invoiceSheet([PART, other], { buyer: PARCEL.buyer, language: "fa" }),
      "fa",
      "order",
    );
    expect(text).toContain("1042-B");
    expect(amountsIn(text).slice(-6)).toEqual(
      [26_600_000, 3_600_000, 21_200_000, 2_120_000, 1_800_000, 25_120_000].slice(-6),
    );
    expect(size).toBeLessThan(100_000);
  });
});

describe("what goes with a parcel", () => {
  it.each(["fa", "en"] as const)("is a slip without prices (%s)", async (language) => {
    const { text, pages, size } = await printed(
      slipSheet(PARCEL, { seller: SELLER, language, size: "A5" }),
      language,
      "slip",
    );
    expect([pages, size < 100_000]).toEqual([1, true]);
    expect(text).toContain(language === "fa" ? "۵ آذر ۱۴۰۵" : "26 November 2026");
    expect(text).toContain("گلیم لوزی");
    expect(text).toContain(language === "fa" ? "۷۱۳۴۵۶۷۸۹۰" : "7134567890");
    expect(amountsIn(text)).toEqual([]);
  });

  it.each(["fa", "en"] as const)("is a label that can be read from a step away (%s)", async (language) => {
    const sheet = parcelSheet(PARCEL, { seller: SELLER, language });
    if (!sheet) throw new Error("There is no label.");
    const { text, pages, size } = await printed(sheet, language, "parcel");
    expect([pages, size < 100_000]).toEqual([1, true]);
    expect(text).toContain("RR123456789IR");
    expect(text).toContain(language === "fa" ? "۰۹۱۷۱۲۳۴۵۶۷" : "+989171234567");
  });

  it("is no label where nobody may read to where", () => {
    const buyer = { ...PARCEL.buyer, address: null };
    expect(parcelSheet({ ...PARCEL, buyer }, { seller: SELLER, language: "fa" })).toBeNull();
  });

  it("is addressed abroad as the post there reads it", async () => {
    const buyer = {
      name: "Anna Berg",
      phone: null,
      address: {
        line1: "Gartenstraße 1",
        line2: null,
        city: "Berlin",
        province: null,
        postal_code: "10115",
        country_code: "de",
      },
    };
    const part = { ...PARCEL, buyer, tracking_number: null };
    const language = labelLanguage(part, SELLER, "fa");
    const sheet = parcelSheet(part, { seller: SELLER, language });
    if (!sheet) throw new Error("There is no label.");
    const { text } = await printed(sheet, language, "abroad");
    expect(text).toContain("Gartenstraße 1 10115 Berlin GERMANY");
    expect(text).toContain("IRAN");
  });

  it("comes for fifty parcels in less than three seconds", async () => {
    const sheets = Array.from({ length: 50 }, () =>
      slipSheet(PARCEL, { seller: SELLER, language: "fa", size: "A5" }),
    );
    const began = performance.now();
    const pdf = await drawSheets(sheets, { language: "fa", title: "" });
    expect(performance.now() - began).toBeLessThan(3000);
    expect(pdf.length).toBeLessThan(400_000);
  });
});
