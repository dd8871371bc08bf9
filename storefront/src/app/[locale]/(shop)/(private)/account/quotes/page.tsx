import { QUOTE_STATES } from "@dastranj/cooperatives/contract";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readQuotes, readWholesaleOrders } from "@/features/quotes/data";
import { OrderList } from "@/features/quotes/order-list";
import { QuoteList } from "@/features/quotes/quote-list";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { offsetOf } from "@/ui/pager";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ state?: string; offset?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("quotes");
  return { title: t("title"), robots: { index: false } };
}

/** What the buyer's companies asked cooperatives for. */
export default function QuotesPage({ searchParams }: Props) {
  return (
    <div className="page max-w-4xl py-8">
      <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
        <Quotes searchParams={searchParams} />
      </Suspense>
    </div>
  );
}

async function Quotes({ searchParams }: Props) {
  const [{ state: named, offset: from }, locale] = await Promise.all([searchParams, currentLocale()]);
  const state = QUOTE_STATES.find((each) => each === named);
  const offset = offsetOf(from);
  const [t, quotes, orders] = await Promise.all([
    getTranslations("quotes"),
    readQuotes(locale, "company", { state, offset }),
    readWholesaleOrders(locale),
  ]);
  if (!quotes.ok) {
    const page = localePath(locale, "/account/quotes");
    if (quotes.status === 401) redirect(`${localePath(locale, "/account")}?next=${page}`);
    return (
      <EmptyState level={1} title={t("failed")}>
        {quotes.message}
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <Link
          href={localePath(locale, "/account")}
          className="text-sm text-madder underline underline-offset-4"
        >
          {t("toAccount")}
        </Link>
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead.company")}</p>
      </header>
      {orders.ok && <OrderList orders={orders.value.orders} />}
      <QuoteList answer={quotes.value} side="company" state={state} />
    </div>
  );
}
