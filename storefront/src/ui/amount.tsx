import { useLocale } from "next-intl";
import { Price } from "./price";

/** Whole smallest units of money as the reader's amount. */
export function Amount({ units, currency }: { units: string | bigint; currency: string }) {
  const locale = useLocale();
  return currency === "eur" ? (
    <Price locale={locale} amount={Number(units) / 100} currency="eur" />
  ) : (
    <Price locale={locale} amount={Number(units)} currency="irr" />
  );
}
