import { QUOTE_STATES } from "@dastranj/cooperatives/contract";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readQuotes } from "@/features/quotes/data";
import { QuoteList } from "@/features/quotes/quote-list";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { Notice } from "@/ui/notice";
import { offsetOf } from "@/ui/pager";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ state?: string; offset?: string }>;
}

/** What companies ask the cooperative for. */
export default function CooperativeQuotesPage({ searchParams }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Quotes searchParams={searchParams} />
    </Suspense>
  );
}

async function Quotes({ searchParams }: Props) {
  const [{ state: named, offset: from }, locale] = await Promise.all([searchParams, currentLocale()]);
  const state = QUOTE_STATES.find((each) => each === named);
  const offset = offsetOf(from);
  const [t, quotes] = await Promise.all([
    getTranslations("quotes"),
    readQuotes(locale, "cooperative", { state, offset }),
  ]);
  if (!quotes.ok && quotes.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead.cooperative")}</p>
      </header>
      {quotes.ok ? (
        <QuoteList answer={quotes.value} side="cooperative" state={state} />
      ) : (
        <Notice tone="bad" title={t("failed")}>
          {quotes.message}
        </Notice>
      )}
    </div>
  );
}
