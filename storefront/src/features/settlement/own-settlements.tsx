import type { MemberSettlementsAnswer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage, localePath } from "@/i18n/locales";
import { formatDate, formatNumber } from "@/lib/format";
import { formatQuantity } from "@/lib/quantities";
import { Amount } from "@/ui/amount";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Totals } from "@/ui/totals";

/** What a member had of her cooperatives' orders, and of their years. */
export function OwnSettlements({ answer }: { answer: MemberSettlementsAnswer }) {
  const t = useTranslations("settlement");
  const locale = useLocale();
  const { settlements, surpluses } = answer;
  if (settlements.length === 0 && surpluses.length === 0)
    return <EmptyState title={t("own.none")}>{t("own.noneText")}</EmptyState>;
  return (
    <div className="grid gap-5">
      <ul className="grid gap-3">
        {settlements.map(({ id, cooperative, goods, quantity, currency_code: currency, ...row }) => (
          <li key={id}>
            <Link href={localePath(locale, `/seller/settlements/${id}`)} className="block no-underline">
              <Card className="grid gap-2 hover:border-walnut">
                <p className="flex flex-wrap justify-between gap-x-3 text-sm text-ink-soft">
                  <bdi>{inLanguage(locale, cooperative.name, cooperative.name_en)}</bdi>
                  {formatDate(locale, row.settled_at)}
                </p>
                <p className="text-lg font-bold">
                  {formatQuantity(locale, goods.measure, quantity)}{" "}
                  <span className="text-base font-normal">
                    {inLanguage(locale, goods.title, goods.title_en)}
                  </span>
                </p>
                <Totals
                  className="text-sm"
                  rows={[
                    ...(row.repaid === "0"
                      ? []
                      : [
                          { label: t("earned"), value: <Amount units={row.earned} currency={currency} /> },
                          {
                            label: t("repaid"),
                            value: <Amount units={`-${row.repaid}`} currency={currency} />,
                          },
                        ]),
                    {
                      label: t("due"),
                      value: (
                        <b>
                          <Amount units={row.due} currency={currency} />
                        </b>
                      ),
                    },
                  ]}
                />
              </Card>
            </Link>
          </li>
        ))}
      </ul>
      {surpluses.length > 0 && (
        <section className="grid gap-3">
          <h2 className="text-xl">{t("own.surpluses")}</h2>
          <ul className="grid gap-3">
            {surpluses.map(({ cooperative, year, currency_code: currency, earned, share }) => (
              <li key={`${cooperative.id}-${year}-${currency}`}>
                <Card className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
                  <div className="grid">
                    <span className="font-semibold">
                      {t("own.year", { year: formatNumber(locale, year, { useGrouping: false }) })}
                    </span>
                    <span className="text-sm text-ink-soft">
                      <bdi>{inLanguage(locale, cooperative.name, cooperative.name_en)}</bdi>
                      {" · "}
                      {t.rich("own.byEarned", {
                        amount: () => <Amount units={earned} currency={currency} />,
                      })}
                    </span>
                  </div>
                  <span className="ms-auto font-bold">
                    <Amount units={share} currency={currency} />
                  </span>
                </Card>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
