import type { Measure } from "@dastranj/listings/contract/offering";
import { asciiDigits } from "@/lib/format";

type Currencies = readonly { code: string; decimals: number }[];

/** How many smallest units are one of what people say: ten rials a toman, a hundred cents a euro. */
function unitOf(code: string, currencies: Currencies): number {
  if (code === "irr") return 10;
  return 10 ** (currencies.find((currency) => currency.code === code)?.decimals ?? 0);
}

/** What is typed into a field of figures, in whatever digits: ASCII digits and at most one point. */
export function figures(typed: string, { point = false } = {}): string {
  const ascii = asciiDigits(typed).replace(/[٫/]/g, ".");
  const kept = ascii.replace(point ? /[^0-9.]/g : /[^0-9]/g, "");
  const [whole = "", ...rest] = kept.split(".");
  const plain = whole.replace(/^0+(?=\d)/, "");
  return rest.length > 0 ? `${plain || "0"}.${rest.join("")}` : plain;
}

/** The number of a field of figures; none while it is empty. */
export const numberOf = (typed: string): number => (typed === "" ? Number.NaN : Number(typed));

/** Tomans or euros as typed, in whole smallest units. What is finer than those stays a fraction, and is refused. */
export function inSmallest(typed: string, code: string, currencies: Currencies): number {
  // By text, for 19.99 times 100 is not 1999.
  return Number((numberOf(typed) * unitOf(code, currencies)).toFixed(4));
}

/** Whole smallest units as they are typed. */
export function asTyped(amount: number, code: string, currencies: Currencies): string {
  return String(amount / unitOf(code, currencies));
}

/** How much of a measure one says: square metres with a point, everything else as it is kept. */
export function netOf(typed: string, measure: Measure): number | null {
  if (measure === "piece") return null;
  const net = numberOf(typed);
  return measure === "area" ? Number((net * 10_000).toFixed(2)) : net;
}

/** So much of each measure makes what a price is compared by: a kilogram, litre, square metre, metre. */
const COMPARED_BY: Record<Exclude<Measure, "piece">, number> = {
  weight: 1000,
  volume: 1000,
  area: 10_000,
  length: 100,
};

/** The price of a kilogram, litre, square metre or metre, in whole smallest units; none while it cannot be told. */
export function unitPrice(price: number, net: number | null, measure: Measure): number | null {
  if (measure === "piece" || !net || !Number.isFinite(net) || !Number.isFinite(price) || price <= 0)
    return null;
  return Math.round((price * COMPARED_BY[measure]) / net);
}
