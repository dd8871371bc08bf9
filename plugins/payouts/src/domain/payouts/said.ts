import { decimal } from "./csv-file";

export type Language = "fa" | "en";

/** An amount as it is said to a seller: rials in Persian in tomans, as people say prices. */
export function amountSaid(
  language: Language,
  units: bigint,
  { code, decimals }: { code: string; decimals: number },
): string {
  const inToman = code === "irr" && language === "fa";
  const text = inToman ? decimal(units, 1).replace(/\.0$/, "") : decimal(units, decimals);
  const [whole = "", fraction] = text.split(".");
  const grouped = new Intl.NumberFormat(language === "fa" ? "fa-IR" : "en-GB").format(BigInt(whole));
  const written = language === "fa" ? inPersian : (latin: string) => latin;
  const number = fraction ? `${grouped}${language === "fa" ? "٫" : "."}${written(fraction)}` : grouped;
  return language === "en"
    ? `${code.toUpperCase()} ${number}`
    : `${number} ${NAMES[code] ?? code.toUpperCase()}`;
}

const NAMES: Record<string, string> = { irr: "تومان", eur: "یورو" };

const inPersian = (latin: string) => latin.replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹".charAt(Number(digit)));
