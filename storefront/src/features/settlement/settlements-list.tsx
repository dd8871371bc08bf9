import type { SettlementsAnswer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage, localePath } from "@/i18n/locales";
import { formatDate, formatNumber } from "@/lib/format";
import { formatQuantity } from "@/lib/quantities";
import { Amount } from "@/ui/amount";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";

/** A cooperative's settlements, the latest first; each leads to its order's sheet. */
export function SettlementsList({ answer: { settlements } }: { answer: SettlementsAnswer }) {
  const t = useTranslations("settlement");
  const locale = useLocale();
  if (settlements.length === 0) return <EmptyState title={t("list.none")}>{t("list.noneText")}</EmptyState>;
  return (
    <ul className="grid gap-3">
      {settlements.map(({ id, wholesale_order_id, goods, company, delivered, members, sums, ...of }) => (
        <li key={id}>
          <Link
            href={localePath(locale, `/seller/cooperative/wholesale-orders/${wholesale_order_id}/settlement`)}
            className="block no-underline"
          >
            <Card className="grid gap-1 hover:border-walnut">
              <p className="flex flex-wrap justify-between gap-x-3 text-sm text-ink-soft">
                <bdi>{company}</bdi>
                {formatDate(locale, of.settled_at)}
              </p>
              <p className="text-lg font-bold">
                {formatQuantity(locale, goods.measure, delivered)}{" "}
                <span className="text-base font-normal">
                  {inLanguage(locale, goods.title, goods.title_en)}
                </span>
              </p>
              <p className="flex flex-wrap justify-between gap-x-3 text-sm">
                <span>{t("list.members", { count: members, number: formatNumber(locale, members) })}</span>
                <span className="font-semibold">
                  <Amount units={sums.earned} currency={of.currency_code} />
                </span>
              </p>
            </Card>
          </Link>
        </li>
      ))}
    </ul>
  );
}
