import type { OrderPartsAnswer } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { formatDateTime, formatNumber } from "@/lib/format";
import { ButtonLink } from "@/ui/button-link";
import { Price } from "@/ui/price";
import { PrintButton } from "@/ui/print-button";
import { OrderPartCard } from "./order-part";

/** An order as its buyer sees it: one card for each seller's part, and the sum of all. */
export function OrderView({ answer, placed }: { answer: OrderPartsAnswer; placed: boolean }) {
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
        </div>
        <PrintButton>{t("print")}</PrintButton>
      </header>
      {parts.map((part, index) => (
        <OrderPartCard
          key={part.id}
          part={part}
          currency={order.currency_code}
          place={{ number: index + 1, total: parts.length }}
        />
      ))}
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 rounded-lg bg-paper-deep px-5 py-4">
        <p className="text-sm text-ink-soft">{t("payNote")}</p>
        <p className="ms-auto flex items-baseline gap-4 text-xl font-bold">
          <span>{t("total")}</span>
          <Price
            locale={locale}
            amount={order.total}
            currency={order.currency_code === "eur" ? "eur" : "irr"}
          />
        </p>
      </div>
      <ButtonLink kind="secondary" className="justify-self-start print:hidden" href={localePath(locale, "/")}>
        {t("keepShopping")}
      </ButtonLink>
    </div>
  );
}
