import { useLocale } from "next-intl";
import { Price } from "@/ui/price";

/** Whole smallest units as an amount of the reader's. */
export function Amount({ units, currency }: { units: string; currency: string }) {
  const locale = useLocale();
  const euro = currency === "eur";
  return (
    <Price
      locale={locale}
      amount={euro ? Number(units) / 100 : Number(units)}
      currency={euro ? "eur" : "irr"}
    />
  );
}
