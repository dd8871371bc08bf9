import { useWords as useWordsOf } from "@dastranj/office";

/** The operator's language: the words of a namespace of ours, and how it writes numbers, exact amounts and moments. */
export function useWords(namespace: string) {
  const words = useWordsOf(namespace, { dateStyle: "medium", timeStyle: "medium" });
  const { locale, persian } = words;
  return {
    ...words,
    /** An amount in whole smallest units. */
    money: (amount: string, currency: string) => moneyIn(locale, persian, amount, currency),
  };
}

/** Rials are told in toman, as everywhere in the market. What is written is exact, however large. */
function moneyIn(locale: string, persian: boolean, amount: string, currency: string): string {
  if (currency !== "irr") {
    const format = new Intl.NumberFormat(locale, { style: "currency", currency: currency.toUpperCase() });
    return format.format(shifted(amount, format.resolvedOptions().maximumFractionDigits ?? 0));
  }
  const toman = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(shifted(amount, 1));
  return persian ? `${toman} تومان` : `${toman} toman`;
}

/** A whole number of smallest units as a decimal of larger ones. */
function shifted(amount: string, digits: number): `${number}` {
  const sign = amount.startsWith("-") ? "-" : "";
  const whole = amount.replace("-", "").padStart(digits + 1, "0");
  const cut = whole.length - digits;
  return `${sign}${whole.slice(0, cut)}${digits > 0 ? `.${whole.slice(cut)}` : ""}` as `${number}`;
}
