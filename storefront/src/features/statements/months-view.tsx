import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { Badge } from "@/ui/badge";
import { ButtonLink } from "@/ui/button-link";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Pager } from "@/ui/pager";
import { Totals } from "@/ui/totals";
import type { Months } from "./data";
import { moneyOf, monthName } from "./domain/words";
import { EarningsChart } from "./earnings-chart";

/** A seller's months: a picture of what they brought, and each with its sums. */
export function MonthsView({ answer, before }: { answer: Months; before: string | undefined }) {
  const t = useTranslations("statements");
  const locale = useLocale();
  const { months, currencies, earlier } = answer;
  const here = localePath(locale, "/seller/statements");
  if (months.length === 0 && !before) return <NothingYet />;
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </header>
      {currencies.length > 0 && (
        <Card className="grid gap-5">
          {currencies.map((currency) => (
            <EarningsChart key={currency.code} answer={answer} currency={currency} />
          ))}
        </Card>
      )}
      <ul className="grid gap-3">
        {months.map(({ month, from, open, sums }) => (
          <li key={month}>
            <Card className="grid gap-3">
              <div className="flex flex-wrap items-center justify-between gap-2">
                <h2 className="text-lg">
                  <Link
                    href={`${here}/${month}`}
                    className="inline-flex min-h-11 items-center text-madder underline underline-offset-4"
                  >
                    {monthName(locale, from, answer)}
                  </Link>
                </h2>
                {open && <Badge>{t("open")}</Badge>}
              </div>
              {sums.map((sum) => {
                const currency = currencies.find(({ code }) => code === sum.currency) ?? {
                  code: sum.currency,
                  decimals: 0,
                };
                const money = (units: string) => <bdi>{moneyOf(locale, units, currency)}</bdi>;
                return (
                  <Totals
                    key={sum.currency}
                    className="tabular text-sm"
                    rows={[
                      { label: t("earned"), value: money(sum.earned) },
                      { label: t("paidOut"), value: money(sum.paid_out) },
                      { label: open ? t("closingNow") : t("closing"), value: <b>{money(sum.closing)}</b> },
                    ]}
                  />
                );
              })}
            </Card>
          </li>
        ))}
      </ul>
      <Pager
        newer={before ? { href: here, label: t("latest") } : null}
        older={earlier ? { href: `${here}?before=${earlier}`, label: t("earlier") } : null}
      />
    </div>
  );
}

/** Before the first sale: when there will be something here, and what helps. */
function NothingYet() {
  const t = useTranslations("statements.empty");
  const locale = useLocale();
  return (
    <EmptyState
      level={1}
      title={t("title")}
      action={
        <>
          <ButtonLink href={localePath(locale, "/seller")}>{t("orders")}</ButtonLink>
          <ButtonLink kind="secondary" href={localePath(locale, "/seller/listings")}>
            {t("listings")}
          </ButtonLink>
        </>
      }
    >
      <p>{t("text")}</p>
    </EmptyState>
  );
}
