import type { OrderPartsAnswer } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import { isReleased } from "@/lib/progress";
import { Price } from "@/ui/price";

/** What an order comes to: all its parcels, less those of which nothing comes and what was paid back for goods that came back. */
export function OrderSum({ order, parts }: OrderPartsAnswer) {
  const t = useTranslations("orders");
  const released = useTranslations("release.sum");
  const locale = useLocale();
  const currency = order.currency_code === "eur" ? "eur" : "irr";
  const money = (amount: number) => <Price locale={locale} amount={amount} currency={currency} />;
  const gone = parts.filter(({ status }) => isReleased(status)).reduce((sum, { total }) => sum + total, 0);
  const returned = parts
    .flatMap(({ refunds }) => refunds)
    .filter(({ cause, state }) => cause === "returned" && state === "paid_back")
    .reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const placed = parts.reduce((sum, { total }) => sum + total, 0);
  const less = [
    { why: "gone" as const, amount: gone },
    { why: "returned" as const, amount: returned },
  ].filter(({ amount }) => amount > 0);
  return (
    <dl className="grid w-full grid-cols-[1fr_auto] items-baseline gap-x-4 gap-y-1 sm:ms-auto sm:w-auto">
      {less.length > 0 && (
        <>
          <dt className="text-sm text-ink-soft">{released("placed")}</dt>
          <dd className="text-end text-sm">{money(placed)}</dd>
        </>
      )}
      {less.map(({ why, amount }) => (
        <Fragment key={why}>
          <dt className="text-sm text-ink-soft">{released(why)}</dt>
          <dd className="text-end text-sm">{money(-amount)}</dd>
        </Fragment>
      ))}
      <dt className="text-xl font-bold">{t("total")}</dt>
      <dd className="text-end text-xl font-bold">
        {money(less.length > 0 ? placed - gone - returned : order.total)}
      </dd>
    </dl>
  );
}
