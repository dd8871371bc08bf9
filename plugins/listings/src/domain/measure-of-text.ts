/** What a price is of, read from what a seller wrote where nobody asked her: «۵۰۰ گرم», "1 kg", «نیم‌کیلو», "1 L". */
export interface ReadMeasure {
  measure: "weight" | "volume";
  /** Grams or millilitres. */
  amount: number;
}

const UNITS: [RegExp, ReadMeasure["measure"], number][] = [
  [/^(?:کیلو\s?گرمی?|کیلویی|کیلو|kg|kilos?|kilograms?)$/i, "weight", 1000],
  [/^(?:گرم|گرمی|g|gr|grams?)$/i, "weight", 1],
  [/^(?:لیتر|لیتری|l|litres?|liters?)$/i, "volume", 1000],
  [/^(?:میلی\s?لیتری?|سی\s?سی|ml|cc|millilitres?)$/i, "volume", 1],
];

const WORDS: Record<string, number> = { نیم: 0.5, half: 0.5, یک: 1, one: 1, دو: 2, two: 2 };

function toNumber(text: string): number | undefined {
  const word = WORDS[text.toLowerCase()];
  if (word !== undefined) return word;
  const ascii = text
    .replace(/[\u06f0-\u06f9\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[٫,/]/g, ".");
  return /^\d+(\.\d+)?$/.test(ascii) ? Number(ascii) : undefined;
}

/** Reads a measure from an option's value; undefined where it tells none. */
export function measureOfText(value: string): ReadMeasure | undefined {
  const tidy = value
    .replace(/[\u200c\u00a0]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const [, number, unit] =
    /^([\d\u06f0-\u06f9\u0660-\u0669.,٫/]+|\p{L}+)\s*(\p{L}[\p{L} ]*)$/u.exec(tidy) ?? [];
  if (!number || !unit) return undefined;
  const many = toNumber(number);
  const known = UNITS.find(([pattern]) => pattern.test(unit.trim()));
  if (many === undefined || !known) return undefined;
  const amount = Math.round(many * known[2]);
  return amount > 0 ? { measure: known[1], amount } : undefined;
}

/** The measure of a whole product: told by every variant, and the same for all; else it is sold by the piece. */
export function measureOfVariants(variants: readonly (readonly string[])[]): {
  measure: "piece" | ReadMeasure["measure"];
  amounts: (number | null)[];
} {
  const read = variants.map((values) => values.map(measureOfText).find((found) => found !== undefined));
  const [first] = read;
  return first && read.every((found) => found?.measure === first.measure)
    ? { measure: first.measure, amounts: read.map((found) => found?.amount ?? null) }
    : { measure: "piece", amounts: variants.map(() => null) };
}
