import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { localePath } from "@/i18n/locales";
import { formatNumber } from "@/lib/format";
import { ButtonLink } from "@/ui/button-link";
import { Card } from "@/ui/card";
import { classNames } from "@/ui/class-names";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { type Dashboard, PERIODS, type Period } from "./data";
import { dayName, moneyOf } from "./domain/words";
import { Funnel } from "./funnel";
import { BestSellers, ListingsTable, RunningOut } from "./goods-lists";
import { Promises } from "./promises";
import { SalesChart } from "./sales-chart";

/** A booth in pictures: what sells, what runs out, what people do with what is offered. */
export function DashboardView({
  dashboard,
  period,
  boothHandle,
}: {
  dashboard: Dashboard;
  period: Period;
  boothHandle: string;
}) {
  const t = useTranslations("dashboard");
  const locale = useLocale();
  const { funnel, sold, open_orders: open, on_sale } = dashboard;
  const nothingYet = on_sale === 0 && funnel.impressions === 0 && sold.orders === 0;
  return (
    <div className="grid gap-5 print:gap-4">
      <header className="grid gap-1">
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="text-sm text-ink-soft">
          {t("between", { from: dayName(locale, dashboard.from), to: dayName(locale, dashboard.to) })}
        </p>
      </header>
      {nothingYet ? (
        <Beginning />
      ) : (
        <>
          <Periods period={period} />
          <Tiles dashboard={dashboard} />
          <Part title={t("sales.title")}>
            {dashboard.currencies.length === 0 ? (
              <Unsold boothHandle={boothHandle} />
            ) : (
              dashboard.currencies.map((currency) => (
                <SalesChart key={currency} sales={dashboard.sales} currency={currency} />
              ))
            )}
          </Part>
          <div className="grid items-start gap-5 md:grid-cols-2">
            <Part title={t("stock.title")}>
              <RunningOut goods={dashboard.running_out} />
            </Part>
            <Part title={t("best.title")}>
              <BestSellers goods={dashboard.best_sellers} />
            </Part>
          </div>
          <Part title={t("funnel.title")} lead={t("funnel.lead")}>
            <Funnel funnel={funnel} />
            <ListingsTable goods={dashboard.listings} />
          </Part>
          <div className="grid items-start gap-5 md:grid-cols-2">
            <Part title={t("promises.title")}>
              <Promises promises={dashboard.promises} />
              {open.overdue > 0 && (
                <Link
                  href={localePath(locale, "/seller")}
                  className="inline-flex min-h-11 items-center font-semibold text-madder underline underline-offset-4"
                >
                  {t("promises.overdue", { count: open.overdue })}
                </Link>
              )}
            </Part>
            <Part title={t("searched.title")} lead={t("searched.lead")}>
              <Searched texts={dashboard.searched_in_vain} />
            </Part>
          </div>
        </>
      )}
    </div>
  );
}

function Part({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <Card className="grid gap-4 break-inside-avoid print:shadow-none">
      <div>
        <h2 className="text-lg">{title}</h2>
        {lead && <p className="text-sm text-ink-soft">{lead}</p>}
      </div>
      {children}
    </Card>
  );
}

function Periods({ period }: { period: Period }) {
  const t = useTranslations("dashboard");
  const locale = useLocale();
  return (
    <nav aria-label={t("periods")} className="print:hidden">
      <ul className="flex gap-2">
        {PERIODS.map((each) => (
          <li key={each}>
            <Link
              href={`${localePath(locale, "/seller/dashboard")}?days=${each}`}
              aria-current={each === period ? "page" : undefined}
              className={classNames(
                "inline-flex min-h-11 items-center rounded-full border px-4 text-sm font-semibold",
                each === period
                  ? "border-madder bg-madder text-white"
                  : "border-line-strong bg-card text-walnut hover:border-walnut",
              )}
            >
              {t("period", { days: each })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Tiles({ dashboard: { sold, open_orders: open, currencies, funnel } }: { dashboard: Dashboard }) {
  const t = useTranslations("dashboard.tiles");
  const locale = useLocale();
  const earned = currencies.map((currency) => moneyOf(locale, sold.amounts[currency] ?? 0, currency));
  const tiles = [
    { name: t("earned"), value: earned[0] ?? formatNumber(locale, 0), more: earned.slice(1) },
    {
      name: t("orders"),
      value: formatNumber(locale, sold.orders),
      more: [t("pieces", { count: sold.quantity })],
    },
    {
      name: t("open"),
      value: formatNumber(locale, open.placed + open.accepted + open.in_production + open.ready),
      more: open.placed > 0 ? [t("waiting", { count: open.placed })] : [],
    },
    { name: t("views"), value: formatNumber(locale, funnel.views), more: [] },
  ];
  return (
    <dl className="grid grid-cols-2 gap-3 md:grid-cols-4">
      {tiles.map(({ name, value, more }) => (
        <div key={name} className="grid content-start rounded-lg border border-line bg-card px-4 py-3">
          <dt className="text-sm text-ink-soft">{name}</dt>
          <dd className="tabular text-lg leading-snug font-extrabold text-walnut">{value}</dd>
          {more.map((line) => (
            <dd key={line} className="tabular text-sm text-ink-soft">
              {line}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Searched({ texts }: { texts: Dashboard["searched_in_vain"] }) {
  const t = useTranslations("dashboard.searched");
  const locale = useLocale();
  if (texts.length === 0) return <p className="text-ink-soft">{t("none")}</p>;
  return (
    <ul className="flex flex-wrap gap-2">
      {texts.map(({ text, times }) => (
        <li key={text} className="inline-flex items-baseline gap-2 rounded-full bg-saffron-tint px-3 py-1">
          <bdi className="font-semibold">{text}</bdi>
          <span className="tabular text-sm text-ink-soft">
            {t("times", { count: formatNumber(locale, times) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Nothing was sold in these days: what helps. */
function Unsold({ boothHandle }: { boothHandle: string }) {
  const t = useTranslations("dashboard.sales");
  const locale = useLocale();
  return (
    <div className="grid justify-items-start gap-3">
      <p className="text-ink-soft">{t("none")}</p>
      <ButtonLink kind="secondary" size="sm" href={localePath(locale, `/badge/${boothHandle}/card`)}>
        {t("share")}
      </ButtonLink>
    </div>
  );
}

/** A booth without goods: its first steps. */
function Beginning() {
  const t = useTranslations("dashboard.beginning");
  const locale = useLocale();
  return (
    <EmptyState
      title={t("title")}
      action={
        <>
          <ButtonLink href={localePath(locale, "/seller/listings")}>{t("listings")}</ButtonLink>
          <ButtonLink kind="secondary" href={localePath(locale, "/seller/booth")}>
            {t("booth")}
          </ButtonLink>
        </>
      }
    >
      <p>{t("text")}</p>
    </EmptyState>
  );
}
