export type Language = "fa" | "en";

/** Digits behind the point of a currency, by its code of three letters. */
export function decimalsOf(code: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat("en", {
    style: "currency",
    currency: code,
  }).resolvedOptions();
  return maximumFractionDigits ?? 0;
}

/** An amount of whole smallest units as people say it; rials in Persian in tomans. */
export function amountSaid(
  language: Language,
  units: bigint,
  { code, decimals }: { code: string; decimals: number },
): string {
  const inToman = code === "irr" && language === "fa";
  const behind = inToman ? 1 : decimals;
  const text = String(units).padStart(behind + 1, "0");
  const whole = BigInt(behind ? text.slice(0, -behind) : text);
  const fraction = behind ? text.slice(-behind) : "";
  // Whole and fraction apart: a number would lose the end of a large amount.
  const grouped = new Intl.NumberFormat(language === "fa" ? "fa-IR" : "en-GB").format(whole);
  const hasFraction = inToman ? fraction !== "0" : fraction !== "";
  const said = hasFraction
    ? `${grouped}${language === "fa" ? "٫" : "."}${digitsIn(language, fraction)}`
    : grouped;
  if (language === "en") return `${code.toUpperCase()} ${said}`;
  return `${said} ${NAMES[code] ?? code.toUpperCase()}`;
}

const NAMES: Record<string, string> = { irr: "تومان", eur: "یورو" };

function digitsIn(language: Language, latin: string): string {
  return language === "en" ? latin : latin.replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹".charAt(Number(digit)));
}
