import type { DispatchPlan } from "@dastranj/orders/workflows";

/** Countries that parcels go to from the region "abroad". */
export const ABROAD = ["at", "be", "de", "es", "fr", "it", "nl", "se"];

const IRAN: DispatchPlan = {
  // Prices in rials, by zone and weight.
  home: {
    countries: ["ir"],
    ways: [
      {
        code: "post",
        name: { fa: "پست پیشتاز", en: "Registered post" },
        tariff: {
          same_county: { first_kg: 350_000, further_kg: 60_000 },
          same_province: { first_kg: 480_000, further_kg: 80_000 },
          elsewhere: { first_kg: 650_000, further_kg: 120_000 },
        },
      },
      {
        code: "courier",
        name: { fa: "تیپاکس", en: "Tipax courier" },
        tariff: {
          same_county: { first_kg: 600_000, further_kg: 90_000 },
          same_province: { first_kg: 900_000, further_kg: 150_000 },
          elsewhere: { first_kg: 1_300_000, further_kg: 210_000 },
        },
      },
    ],
  },
  // In euro.
  abroad: {
    countries: ABROAD,
    ways: [
      {
        code: "abroad",
        name: { fa: "پست بین‌المللی", en: "International post" },
        tariff: { abroad: { first_kg: 18, further_kg: 7 } },
      },
    ],
  },
  // From her county, free of charge.
  pickup: {
    code: "pickup",
    name: { fa: "تحویل حضوری", en: "Local pick-up" },
    tariff: {},
    currency_codes: ["irr"],
  },
};

/** How sellers send, by the country they live in. */
export const DISPATCH = { ir: IRAN };
