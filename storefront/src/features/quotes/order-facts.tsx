import type { WholesaleOrderAnswer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/i18n/locales";
import { formatNearDay } from "@/lib/format";
import { formatQuantity, unitOf } from "@/lib/quantities";
import { Amount } from "@/ui/amount";
import { Card } from "@/ui/card";
import { Totals } from "@/ui/totals";

/** What a wholesale order is of, by when, and what it comes to. */
export function OrderFacts({ order }: { order: WholesaleOrderAnswer }) {
  const t = useTranslations("quotes");
  const locale = useLocale();
  const { goods, currency_code: currency } = order;
  const amount = (units: string) => <Amount units={units} currency={currency} />;
  return (
    <Card className="grid gap-3">
      <div className="flex flex-wrap justify-between gap-x-4">
        <p className="font-semibold">
          {formatQuantity(locale, goods.measure, order.quantity)} ·{" "}
          {inLanguage(locale, goods.title, goods.title_en)}
        </p>
        <p>{t("by", { day: formatNearDay(locale, order.deliver_by) })}</p>
      </div>
      <p className="text-sm text-ink-soft">
        {t("pools.of", { name: inLanguage(locale, order.cooperative.name, order.cooperative.name_en) })}
        {order.is_collected && ` · ${t("pools.collected")}`}
      </p>
      <Totals
        rows={[
          {
            label: (
              <>
                {t("goods")} · {amount(order.unit_price)} / {unitOf(locale, goods.measure)}
              </>
            ),
            value: amount(order.goods_total),
          },
          ...(order.shipping_total === "0"
            ? []
            : [{ label: t("shipping"), value: amount(order.shipping_total) }]),
          ...(order.tax_total === "0" ? [] : [{ label: t("vat"), value: amount(order.tax_total) }]),
          { label: t("total"), value: amount(order.total), sum: true },
        ]}
      />
    </Card>
  );
}
