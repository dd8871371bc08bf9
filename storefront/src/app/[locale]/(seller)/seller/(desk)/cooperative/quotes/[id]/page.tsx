import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readQuote, readWholesaleOrder } from "@/features/quotes/data";
import { QuoteThread } from "@/features/quotes/quote-thread";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  params: Promise<{ id: string }>;
}

/** One request to the cooperative, with its thread and the form that answers it. */
export default function CooperativeQuotePage({ params }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Quote params={params} />
    </Suspense>
  );
}

async function Quote({ params }: Props) {
  const [{ id }, locale] = await Promise.all([params, currentLocale()]);
  const [t, quote] = await Promise.all([getTranslations("quotes"), readQuote(locale, "cooperative", id)]);
  if (!quote.ok) {
    if (quote.status === 401) redirect(localePath(locale, "/seller/sign-in"));
    if (quote.status === 404) notFound();
    return (
      <Notice tone="bad" title={t("failed")}>
        {quote.message}
      </Notice>
    );
  }
  const { request } = quote.value;
  const order = request.wholesale_order_id
    ? await readWholesaleOrder(locale, "cooperative", request.wholesale_order_id)
    : null;
  return (
    <div className="grid gap-4">
      <Link
        href={localePath(locale, "/seller/cooperative/quotes")}
        className="text-sm text-madder underline underline-offset-4"
      >
        {t("toAll")}
      </Link>
      <IslandMessages namespaces={["quotes"]}>
        <QuoteThread request={request} order={order?.ok ? order.value.order : null} side="cooperative" />
      </IslandMessages>
    </div>
  );
}
