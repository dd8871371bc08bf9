import type { DirectPriceAnswer, StorePool } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { formatNumber, formatUnits } from "@/lib/format";
import { unitOf } from "@/lib/quantities";
import { Totals } from "@/ui/totals";

/** What an order comes to, and what of it is paid when. */
export function DirectSums({ price, pool }: { price: DirectPriceAnswer; pool: StorePool }) {
  const t = useTranslations("quotes");
  const locale = useLocale();
  const amount = (units: string) => formatUnits(locale, units, price.currency_code);
  const rate = formatNumber(locale, price.tax_goods_bp / 10_000, {
    style: "percent",
    maximumFractionDigits: 2,
  });
  const unit_price = t("direct.each", {
    price: amount(price.unit_price),
    unit: unitOf(locale, pool.measure),
  });
  return (
    <Totals
      rows={[
        { label: unit_price, value: amount(price.goods_total) },
        price.is_collected
          ? { label: t("pools.collected"), value: "" }
          : { label: t("shipping"), value: amount(price.shipping_total) },
        ...(price.tax_total === "0" ? [] : [{ label: t("tax", { rate }), value: amount(price.tax_total) }]),
        { label: t("total"), value: amount(price.total), sum: true },
        ...(price.deposit === "0" ? [] : [{ label: t("depositFirst"), value: amount(price.deposit) }]),
        ...(price.rest === "0"
          ? []
          : [
              {
                label: t("rest", { when: t(`terms.${price.payment_terms}`) }),
                value: amount(price.rest),
              },
            ]),
      ]}
    />
  );
}
