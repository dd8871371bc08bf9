import type { ProductStory, Text } from "../story";

export const SIZE: Text = { fa: "اندازه", en: "Size" };
export const WEIGHT: Text = { fa: "وزن", en: "Weight" };
export const VOLUME: Text = { fa: "حجم", en: "Volume" };
export const COLOUR: Text = { fa: "رنگ", en: "Colour" };

type Offer = [
  sku: string,
  values: Text[],
  priceIrr: number,
  priceEurCents: number,
  stock: number,
  weightGrams: number,
];

/** What a buyer can choose of a product: the options' values are those that its offers name, in that order. */
export function choices(names: Text[], offers: Offer[]): Pick<ProductStory, "options" | "variants"> {
  const options = names.map((name, place) => {
    const values = new Map<string, Text>();
    for (const [, chosen] of offers) {
      const value = chosen[place];
      if (value && !values.has(value.fa)) values.set(value.fa, value);
    }
    return { name, values: [...values.values()] };
  });
  const variants = offers.map(([sku, values, priceIrr, priceEurCents, stock, weightGrams]) => ({
    sku,
    values,
    priceIrr,
    priceEurCents,
    stock,
    weightGrams,
  }));
  return { options, variants };
}

const persian = new Intl.NumberFormat("fa-IR", { useGrouping: false });

/** "۵۰۰ گرم", "1.5 kg". */
export function grams(amount: number): Text {
  return amount < 1000
    ? { fa: `${persian.format(amount)} گرم`, en: `${amount} g` }
    : { fa: `${persian.format(amount / 1000)} کیلوگرم`, en: `${amount / 1000} kg` };
}

/** "۵۰۰ میلی‌لیتر", "1 litre". */
export function millilitres(amount: number): Text {
  return amount < 1000
    ? { fa: `${persian.format(amount)} میلی‌لیتر`, en: `${amount} ml` }
    : { fa: `${persian.format(amount / 1000)} لیتر`, en: `${amount / 1000} litre` };
}

/** "۱۲۰ × ۱۸۰ سانتی‌متر", "24 × 16 × 9 cm". */
export function centimetres(...sides: number[]): Text {
  return {
    fa: `${sides.map((side) => persian.format(side)).join(" × ")} سانتی‌متر`,
    en: `${sides.join(" × ")} cm`,
  };
}

/** A bare size such as a shoe's: "۴۱", "41". */
export function sized(number: number): Text {
  return { fa: persian.format(number), en: String(number) };
}

/** "بستهٔ ۶ عددی", "Box of 6". */
export function pieces(count: number): Text {
  return { fa: `بستهٔ ${persian.format(count)} عددی`, en: `Box of ${count}` };
}
