import type { ShippingWay } from "@dastranj/orders/workflows";
import type { Text } from "./story";

/** ISO 3166-2 code of Fars, as addresses carry it. */
export const FARS = "IR-07";

const POST: Text = { fa: "پست پیشتاز", en: "Registered post" };
const TIPAX: Text = { fa: "تیپاکس", en: "Tipax courier" };
const WORLD: Text = { fa: "پست بین‌المللی", en: "International post" };
const PICK_UP: Text = { fa: "تحویل حضوری", en: "Local pick-up" };

/** English name of a way by its Persian one. */
export const WAY_NAMES = new Map([POST, TIPAX, WORLD, PICK_UP].map(({ fa, en }) => [fa, en]));

/** Ways within the country; prices in rials, by zone and weight. */
export const HOME_WAYS: ShippingWay[] = [
  {
    code: "post",
    name: POST.fa,
    tariff: {
      same_county: { first_kg: 350_000, further_kg: 60_000 },
      same_province: { first_kg: 480_000, further_kg: 80_000 },
      elsewhere: { first_kg: 650_000, further_kg: 120_000 },
    },
  },
  {
    code: "courier",
    name: TIPAX.fa,
    tariff: {
      same_county: { first_kg: 600_000, further_kg: 90_000 },
      same_province: { first_kg: 900_000, further_kg: 150_000 },
      elsewhere: { first_kg: 1_300_000, further_kg: 210_000 },
    },
  },
];

/** The way abroad; prices in euro. */
export const ABROAD_WAYS: ShippingWay[] = [
  { code: "abroad", name: WORLD.fa, tariff: { abroad: { first_kg: 18, further_kg: 7 } } },
];

/** Fetched from the seller's county, free of charge. */
export const PICKUP: ShippingWay = { code: "pickup", name: PICK_UP.fa, tariff: {} };
