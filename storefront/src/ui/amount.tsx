import { useLocale } from "next-intl";
import { majorOf } from "@/lib/format";
import { Price } from "./price";

/** Whole smallest units of money as the reader's amount. */
export function Amount({ units, currency }: { units: string | bigint; currency: string }) {
  return <Price locale={useLocale()} amount={majorOf(units, currency)} currency={currency} />;
}
