import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figures, inSmallest, unitPrice } from "./amounts";
import {
  combinationsOf,
  EMPTY_FORM,
  EMPTY_VARIANT,
  formOf,
  type ListingForm,
  nameOf,
  variantOf,
} from "./form";
import { sentAs } from "./sent-as";
import { flawsOf, stepOf } from "./steps";

const CURRENCIES = [
  { code: "irr", decimals: 0 },
  { code: "eur", decimals: 2 },
];
const WITH = { key: "0f2c-aa11bb", currencies: CURRENCIES, sets: [] };
const both = (fa: string) => ({ fa, en: "" });
const photo = { id: "lphoto_1", width: 640, height: 640, files: [] };

/** Figs in two weights. */
const figs: ListingForm = {
  ...EMPTY_FORM,
  photos: [{ key: "k", sent: photo }],
  title: both("انجیر خشک"),
  category: "dried-figs",
  measure: "weight",
  options: [{ name: both("وزن"), values: [both("۵۰۰ گرم"), both("یک کیلو")] }],
  variants: {
    "۵۰۰ گرم": { ...EMPTY_VARIANT, net: "500", prices: { irr: "320000" }, stock: "4", weight: "550" },
    "یک کیلو": {
      ...EMPTY_VARIANT,
      net: "1000",
      prices: { irr: "600000", eur: "9.99" },
      stock: "2",
      weight: "1100",
    },
  },
};

describe("what is typed of a listing", () => {
  it("is sent in rials, cents and grams, with numbers of her own made up", () => {
    const sent = sentAs(figs, WITH);
    expect(
      sent.variants.map(({ sku, values, net_amount, prices, stock, weight_grams }) => [
        sku,
        values,
        net_amount,
        prices,
        stock,
        weight_grams,
      ]),
    ).toEqual([
      ["AA11BB-1", [0], 500, { irr: 3_200_000 }, 4, 550],
      ["AA11BB-2", [1], 1000, { irr: 6_000_000, eur: 999 }, 2, 1100],
    ]);
    expect(flawsOf(figs, WITH)).toEqual([]);
  });

  it("comes back as it was typed, and is sent the same again", () => {
    const { photos: _, variants, ...content } = sentAs(figs, WITH);
    const answered = {
      ...content,
      photos: [photo],
      variants: variants.map((variant, index) => ({ ...variant, id: `v${index}`, title: "", reserved: 0 })),
    } as never;
    const again = sentAs(formOf(answered, CURRENCIES), WITH);
    expect(again.variants).toEqual(variants.map((variant, index) => ({ ...variant, id: `v${index}` })));
  });

  it("asks for one of each combination, which begins with the figures of the first", () => {
    const rugs = {
      ...figs,
      options: [...figs.options, { name: both("رنگ"), values: [both("لاکی"), both("سرمه‌ای")] }],
    };
    const all = combinationsOf(rugs.options);
    expect(all.map((each) => nameOf(rugs, each, "fa"))).toEqual([
      "۵۰۰ گرم، لاکی",
      "۵۰۰ گرم، سرمه‌ای",
      "یک کیلو، لاکی",
      "یک کیلو، سرمه‌ای",
    ]);
    expect(variantOf(rugs, all[3]?.key ?? "").prices).toEqual({ irr: "320000" });
    expect(combinationsOf([])).toEqual([{ key: "", values: [] }]);
  });

  it("is refused by the backend's own rules, each at its step", () => {
    const bad = {
      ...figs,
      photos: [{ key: "k" }],
      title: both(" "),
      variants: {
        ...figs.variants,
        "۵۰۰ گرم": { ...EMPTY_VARIANT, net: "", prices: { irr: "0" }, stock: "", weight: "" },
        "یک کیلو": { ...(figs.variants["یک کیلو"] ?? EMPTY_VARIANT), prices: { irr: "12.55" } },
      },
    };
    expect(flawsOf(bad, WITH).map(({ path, code }) => `${stepOf(path)}: ${path} ${code}`)).toEqual([
      "photos: photos.0 photo_on_its_way",
      "words: title.fa field_missing",
      "kinds: variants.0.net_amount field_missing",
      "price: variants.0.prices.irr number_too_small",
      "price: variants.1.prices.irr number_not_whole",
      "stock: variants.0.stock field_missing",
      "parcel: variants.0.weight_grams field_missing",
    ]);
  });

  it("tells the attributes of the category alone, and asks for those that must be told", () => {
    const sets = [
      {
        code: "rug",
        name: both("فرش"),
        categories: ["kilims"],
        attributes: [
          { key: "knots", name: both("رج"), kind: "number" as const, min: 10, max: 120, required: true },
          { key: "by_hand", name: both("دست‌باف"), kind: "yes_no" as const },
        ],
      },
    ];
    const rug = { ...figs, category: "kilims", attributes: { knots: "35", by_hand: "no", sugar: "1" } };
    expect(sentAs(rug, { ...WITH, sets }).attributes).toEqual({ knots: 35, by_hand: false });
    const flaws = (knots: string) =>
      flawsOf({ ...rug, attributes: { knots } }, { ...WITH, sets }).map(({ code }) => code);
    expect([flaws(""), flaws("9"), flaws("121")]).toEqual([
      ["field_missing"],
      ["number_too_small"],
      ["number_too_large"],
    ]);
    expect(sentAs(figs, { ...WITH, sets }).attributes).toEqual({});
  });
});

describe("figures", () => {
  it("are taken in every kind of digit, and nothing else is", () => {
    expect(figures("۱۲٬۵۰۰ تومان")).toBe("12500");
    expect(figures("٠٠٧")).toBe("7");
    expect(figures("۹٫۹۹", { point: true })).toBe("9.99");
    expect(figures("1.2.3", { point: true })).toBe("1.23");
  });
  it("are whole smallest units, whatever is typed of euros", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (cents) => {
        expect(inSmallest((cents / 100).toFixed(2), "eur", CURRENCIES)).toBe(cents);
      }),
    );
  });
  it("say what a kilogram and a square metre cost", () => {
    expect(unitPrice(3_200_000, 500, "weight")).toBe(6_400_000);
    expect(unitPrice(90_000_000, 60_000, "area")).toBe(15_000_000);
    expect(unitPrice(3_200_000, null, "weight")).toBeNull();
    expect(unitPrice(3_200_000, 500, "piece")).toBeNull();
  });
});
