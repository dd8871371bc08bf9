import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readQuote, readWholesaleOrder } from "@/features/quotes/data";
import { QuoteThread } from "@/features/quotes/quote-thread";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("quotes");
  return { title: t("title"), robots: { index: false } };
}

/** One request of a company's, with its thread. */
export default function QuotePage({ params }: Props) {
  return (
    <div className="page max-w-3xl py-8">
      <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
        <Quote params={params} />
      </Suspense>
    </div>
  );
}

async function Quote({ params }: Props) {
  const [{ id }, locale] = await Promise.all([params, currentLocale()]);
  const [t, quote] = await Promise.all([getTranslations("quotes"), readQuote(locale, "company", id)]);
  if (!quote.ok) {
    const page = localePath(locale, `/account/quotes/${id}`);
    if (quote.status === 401) redirect(`${localePath(locale, "/account")}?next=${page}`);
    if (quote.status === 404) notFound();
    return (
      <EmptyState level={1} title={t("failed")}>
        {quote.message}
      </EmptyState>
    );
  }
  const { request } = quote.value;
  const order = request.wholesale_order_id
    ? await readWholesaleOrder(locale, "company", request.wholesale_order_id)
    : null;
  return (
    <div className="grid gap-4">
      <Link
        href={localePath(locale, "/account/quotes")}
        className="text-sm text-madder underline underline-offset-4"
      >
        {t("toAll")}
      </Link>
      <IslandMessages namespaces={["quotes"]}>
        <QuoteThread request={request} order={order?.ok ? order.value.order : null} side="company" />
      </IslandMessages>
    </div>
  );
}
