/** Goods that are sold by weight or volume: what one kilogram or litre of them costs. */

export interface Measure {
  kind: "weight" | "volume";
  /** Kilograms or litres. */
  amount: number;
}

const UNITS: [RegExp, Measure["kind"], number][] = [
  [/^(?:کیلو\s?گرم|کیلو|kg|kilos?|kilograms?)$/i, "weight", 1],
  [/^(?:گرم|گرمی|g|gr|grams?)$/i, "weight", 0.001],
  [/^(?:لیتر|لیتری|l|litres?|liters?)$/i, "volume", 1],
  [/^(?:میلی\s?لیتر|سی\s?سی|ml|cc|millilitres?)$/i, "volume", 0.001],
];

const HALVES: Record<string, number> = { نیم: 0.5, half: 0.5, یک: 1, one: 1, دو: 2, two: 2 };

function toNumber(text: string): number | undefined {
  const word = HALVES[text.toLowerCase()];
  if (word !== undefined) return word;
  const ascii = text
    .replace(/[\u06f0-\u06f9\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[٫,/]/g, ".");
  return /^\d+(\.\d+)?$/.test(ascii) ? Number(ascii) : undefined;
}

/** Reads a measure from an option's value: «۵۰۰ گرم», "1 kg", «نیم‌کیلو», "1 L". */
export function measureOf(value: string): Measure | undefined {
  const tidy = value
    .replace(/[\u200c\u00a0]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const [, number, unit] =
    /^([\d\u06f0-\u06f9\u0660-\u0669.,٫/]+|\p{L}+)\s*(\p{L}[\p{L} ]*)$/u.exec(tidy) ?? [];
  if (!number || !unit) return undefined;
  const amount = toNumber(number);
  const known = UNITS.find(([pattern]) => pattern.test(unit.trim()));
  if (amount === undefined || amount <= 0 || !known) return undefined;
  return { kind: known[1], amount: amount * known[2] };
}

/** Price of one kilogram or litre; undefined when that is what is sold already. */
export function unitPrice(price: number, measure: Measure): number | undefined {
  return measure.amount === 1 ? undefined : price / measure.amount;
}
