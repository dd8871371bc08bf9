import type { OrderPartsAnswer } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import { isReleased } from "@/lib/progress";
import { Price } from "@/ui/price";

/** What an order comes to: all its parcels, less those of which nothing comes. */
export function OrderSum({ order, parts }: OrderPartsAnswer) {
  const t = useTranslations("orders");
  const released = useTranslations("release.sum");
  const locale = useLocale();
  const currency = order.currency_code === "eur" ? "eur" : "irr";
  const money = (amount: number) => <Price locale={locale} amount={amount} currency={currency} />;
  const gone = parts.filter(({ status }) => isReleased(status)).reduce((sum, { total }) => sum + total, 0);
  const placed = parts.reduce((sum, { total }) => sum + total, 0);
  return (
    <dl className="grid w-full grid-cols-[1fr_auto] items-baseline gap-x-4 gap-y-1 sm:ms-auto sm:w-auto">
      {gone > 0 && (
        <>
          <dt className="text-sm text-ink-soft">{released("placed")}</dt>
          <dd className="text-end text-sm">{money(placed)}</dd>
          <dt className="text-sm text-ink-soft">{released("gone")}</dt>
          <dd className="text-end text-sm">−{money(gone)}</dd>
        </>
      )}
      <dt className="text-xl font-bold">{t("total")}</dt>
      <dd className="text-end text-xl font-bold">{money(gone > 0 ? placed - gone : order.total)}</dd>
    </dl>
  );
}
