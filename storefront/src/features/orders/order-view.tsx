import type { OrderPartsAnswer } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { localePath } from "@/i18n/locales";
import { formatDateTime, formatNumber } from "@/lib/format";
import { ButtonLink } from "@/ui/button-link";
import { OrderStandingBadges } from "@/ui/order-standing";
import { PrintButton } from "@/ui/print-button";
import { InvoiceLink } from "./invoice-link";
import { OrderPartCard } from "./order-part";
import { OrderSum } from "./order-sum";

/** An order as its buyer sees it: one card for each seller's part, and the sum of all. */
export function OrderView({
  answer,
  placed,
  below,
  children,
}: {
  answer: OrderPartsAnswer;
  placed: boolean;
  /** What else stands in the card of a part. */
  below?: (part: OrderPartsAnswer["parts"][number]) => ReactNode;
  /** What else there is to say of the order. */
  children?: ReactNode;
}) {
  const t = useTranslations("orders");
  const locale = useLocale();
  const { order, parts } = answer;
  const number = formatNumber(locale, order.display_id, { useGrouping: false });
  return (
    <div className="grid gap-6">
      {placed && (
        <div className="khatam-ground rounded-lg border border-line bg-pistachio-tint px-6 py-7 print:hidden">
          <p className="text-2xl font-bold text-pistachio">{t("placed.title")}</p>
          <p className="mt-1 max-w-prose">{t("placed.text", { count: parts.length })}</p>
        </div>
      )}
      <header className="flex flex-wrap items-center justify-between gap-4">
        <div>
          <h1 className="text-3xl">{t("title", { number })}</h1>
          <p className="text-ink-soft">{t("placedOn", { date: formatDateTime(locale, order.placed_at) })}</p>
          <OrderStandingBadges standing={order.standing} />
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <InvoiceLink order={order.id} />
          <PrintButton>{t("print")}</PrintButton>
        </div>
      </header>
      {parts.map((part, index) => (
        <OrderPartCard
          key={part.id}
          part={part}
          orderId={order.id}
          currency={order.currency_code}
          place={{ number: index + 1, total: parts.length }}
        >
          {below?.(part)}
        </OrderPartCard>
      ))}
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 rounded-lg bg-paper-deep px-5 py-4">
        {!order.paid && <p className="text-sm text-ink-soft">{t("payNote")}</p>}
        <OrderSum {...answer} />
      </div>
      {children}
      <ButtonLink kind="secondary" className="justify-self-start print:hidden" href={localePath(locale, "/")}>
        {t("keepShopping")}
      </ButtonLink>
    </div>
  );
}
