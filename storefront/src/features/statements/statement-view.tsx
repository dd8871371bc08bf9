import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { ButtonLink } from "@/ui/button-link";
import { Card } from "@/ui/card";
import { Link } from "@/ui/link";
import { Pager } from "@/ui/pager";
import { PaperLink } from "@/ui/paper-link";
import { Totals } from "@/ui/totals";
import { type OfCurrency, ROWS_A_PAGE, type Statement } from "./data";
import { dayName, moneyOf, monthName } from "./domain/words";
import { StatementRows } from "./statement-rows";

/** A seller's statement of a month: each currency by itself, from what she had to what she has. */
export function StatementView({ statement, offset }: { statement: Statement; offset: number }) {
  const t = useTranslations("statements");
  const locale = useLocale();
  const list = localePath(locale, "/seller/statements");
  const here = `${list}/${statement.month}`;
  const name = monthName(locale, statement.from, statement);
  const lastDay = new Date(Date.parse(statement.until) - 1).toISOString();
  const file = (format: string) =>
    `/api/seller/statements/${statement.month}/statement.${format}?language=${locale}`;
  const more = statement.currencies.some(({ count }) => count > offset + ROWS_A_PAGE);
  const page = (from: number) => `${here}?offset=${Math.max(0, from)}`;
  return (
    <div className="grid gap-5">
      <header className="grid gap-3">
        <Link
          href={list}
          className="inline-flex min-h-11 items-center justify-self-start text-sm text-madder"
        >
          {t("back")}
        </Link>
        <h1 className="text-2xl">{t("of", { month: name })}</h1>
        <p className="text-sm text-ink-soft">
          {t("between", {
            from: dayName(locale, statement.from, statement),
            to: dayName(locale, lastDay, statement),
          })}
          {statement.open && <> · {t("openText")}</>}
        </p>
        <nav aria-label={t("files")} className="flex flex-wrap gap-2 print:hidden">
          <PaperLink href={file("pdf")} opens={t("opensPdf", { month: name })}>
            {t("pdf")}
          </PaperLink>
          <ButtonLink kind="secondary" href={file("csv")}>
            {t("csv")}
          </ButtonLink>
        </nav>
      </header>
      {statement.currencies.length === 0 && <p className="text-ink-soft">{t("nothing")}</p>}
      {statement.currencies.map((one) => (
        <InCurrency key={one.currency.code} one={one} statement={statement} />
      ))}
      <Pager
        newer={offset > 0 ? { href: page(offset - ROWS_A_PAGE), label: t("rowsBefore") } : null}
        older={more ? { href: page(offset + ROWS_A_PAGE), label: t("rowsAfter") } : null}
      />
    </div>
  );
}

function InCurrency({ one, statement }: { one: OfCurrency; statement: Statement }) {
  const t = useTranslations("statements");
  const locale = useLocale();
  const money = (units: string) => <bdi>{moneyOf(locale, units, one.currency)}</bdi>;
  return (
    <Card className="grid gap-4">
      <h2 className="text-lg">{t("inCurrency", { currency: one.currency.code.toUpperCase() })}</h2>
      <Totals
        className="tabular"
        rows={[
          { label: t("opening"), value: money(one.opening) },
          { label: t("earned"), value: money(one.earned) },
          ...(["cash", "payout", "exchange"] as const)
            .filter((column) => one.totals[column] !== "0")
            .map((column) => ({ label: t(`columns.${column}`), value: money(one.totals[column]) })),
          { label: statement.open ? t("closingNow") : t("closing"), value: money(one.closing), sum: true },
        ]}
      />
      {one.rows.length > 0 && <StatementRows one={one} statement={statement} />}
      <p className="text-xs text-ink-soft">{t("note")}</p>
    </Card>
  );
}
