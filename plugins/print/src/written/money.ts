import { type Language, leftToRight } from "./digits";
import { inLetters } from "./in-letters";

/** A currency by its code, with the decimal digits it has. */
export interface Currency {
  code: string;
  decimals: number;
}

const NAMES: Record<string, Record<Language, { whole: string; wholes: string; hundredth: string }>> = {
  irr: {
    fa: { whole: "ریال", wholes: "ریال", hundredth: "" },
    en: { whole: "rial", wholes: "rials", hundredth: "" },
  },
  eur: {
    fa: { whole: "یورو", wholes: "یورو", hundredth: "سنت" },
    en: { whole: "euro", wholes: "euros", hundredth: "cent" },
  },
};

const LOCALES = { fa: "fa-IR", en: "en-GB" };

/** The name of a currency as it stands beside amounts. */
export function currencyName({ code }: Currency, language: Language): string {
  return NAMES[code.toLowerCase()]?.[language].wholes ?? code.toUpperCase();
}

/** Smallest units as a number of whole ones: ۱۲٬۵۰۰٬۰۰۰ or 24.50, with its sign before it. */
export function amountInNumbers(units: bigint, { decimals }: Currency, language: Language): string {
  const size = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const at = size.length - decimals;
  const whole = new Intl.NumberFormat(LOCALES[language]).format(BigInt(size.slice(0, at)));
  const fraction = size.slice(at);
  const number = fraction
    ? language === "fa"
      ? `${whole}٫${fraction.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)))}`
      : `${whole}.${fraction}`
    : whole;
  return leftToRight(units < 0n ? `−${number}` : number);
}

/** The same with the currency's name: ۱۲٬۵۰۰٬۰۰۰ ریال. */
export function amountNamed(units: bigint, currency: Currency, language: Language): string {
  return `${amountInNumbers(units, currency, language)} ${currencyName(currency, language)}`;
}

/** An amount in letters, as on a cheque; rials in Persian also as toman where they are whole ones. Null when it is owed back. */
export function amountInLetters(units: bigint, currency: Currency, language: Language): string | null {
  if (units < 0n) return null;
  const one = 10n ** BigInt(currency.decimals);
  const [whole, rest] = [units / one, units % one];
  const names = NAMES[currency.code.toLowerCase()]?.[language];
  const name = names ? (whole === 1n ? names.whole : names.wholes) : currency.code.toUpperCase();
  const said = `${inLetters(whole, language)} ${name}`;
  if (rest > 0n) {
    const hundredth = names?.hundredth || "";
    const plural = language === "en" && hundredth && rest !== 1n ? "s" : "";
    return `${said} ${language === "fa" ? "و" : "and"} ${inLetters(rest, language)} ${hundredth}${plural}`.trim();
  }
  const toman =
    currency.code.toLowerCase() === "irr" && language === "fa" && whole > 0n && whole % 10n === 0n;
  return toman ? `${said} (${inLetters(whole / 10n, language)} تومان)` : said;
}
