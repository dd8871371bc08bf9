import { useLocale } from "next-intl";
import { Price } from "@/ui/price";

/** Whole smallest units of money, as it is read. */
export function Amount({ amount, currency }: { amount: string; currency: string }) {
  return (
    <Price
      locale={useLocale()}
      amount={currency === "eur" ? Number(amount) / 100 : Number(amount)}
      currency={currency === "eur" ? "eur" : "irr"}
    />
  );
}
