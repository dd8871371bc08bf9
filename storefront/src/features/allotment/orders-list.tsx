import type { WholesaleOrderRow, WholesaleOrderState } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage, localePath } from "@/i18n/locales";
import { formatNearDay } from "@/lib/format";
import { formatQuantity } from "@/lib/quantities";
import { Amount } from "@/ui/amount";
import { Badge, type BadgeTone } from "@/ui/badge";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";

const TONES: Partial<Record<WholesaleOrderState, BadgeTone>> = {
  confirmed: "warn",
  allotting: "info",
  allotted: "good",
  cancelled: "bad",
};

/** A cooperative's wholesale orders, the newest first; each leads to how it is brought together. */
export function OrdersList({ orders }: { orders: WholesaleOrderRow[] }) {
  const t = useTranslations("allotment.orders");
  const locale = useLocale();
  if (orders.length === 0) return <EmptyState title={t("none")}>{t("noneText")}</EmptyState>;
  return (
    <ul className="grid gap-4">
      {orders.map(({ id, goods, company, quantity, total, currency_code, state, deliver_by }) => (
        <li key={id}>
          <Link
            href={localePath(locale, `/seller/cooperative/wholesale-orders/${id}`)}
            className="block no-underline"
          >
            <Card className="grid gap-2 hover:border-walnut">
              <div className="flex flex-wrap items-start justify-between gap-2">
                <p className="text-sm text-ink-soft">{inLanguage(locale, company.name, company.name_en)}</p>
                <Badge tone={TONES[state] ?? "neutral"}>{t(`states.${state}`)}</Badge>
              </div>
              <p className="text-xl font-bold">
                {formatQuantity(locale, goods.measure, quantity)}{" "}
                <span className="text-base font-normal">
                  {inLanguage(locale, goods.title, goods.title_en)}
                </span>
              </p>
              <p className="flex flex-wrap justify-between gap-2 text-sm">
                <span>{t("deliverBy", { day: formatNearDay(locale, deliver_by) })}</span>
                <Amount units={total} currency={currency_code} />
              </p>
            </Card>
          </Link>
        </li>
      ))}
    </ul>
  );
}
