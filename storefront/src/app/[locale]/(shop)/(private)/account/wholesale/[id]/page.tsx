import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readInvoice } from "@/features/invoices/data";
import { InvoiceCard } from "@/features/invoices/invoice-card";
import { AgreedCard } from "@/features/quotes/agreed-card";
import { readWholesaleOrder } from "@/features/quotes/data";
import { OrderFacts } from "@/features/quotes/order-facts";
import { readShipments } from "@/features/shipments/data";
import { ShipmentCard } from "@/features/shipments/shipment-card";
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
  return { title: t("ownOrder"), robots: { index: false } };
}

/** One wholesale order of a company: what was agreed, what is to be paid, and what was sent of it. */
export default function WholesaleOrderPage({ params }: Props) {
  return (
    <div className="page max-w-3xl py-8">
      <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
        <WholesaleOrder params={params} />
      </Suspense>
    </div>
  );
}

async function WholesaleOrder({ params }: Props) {
  const [{ id }, locale] = await Promise.all([params, currentLocale()]);
  const [t, q, read, agreed, invoice] = await Promise.all([
    getTranslations("shipments"),
    getTranslations("quotes"),
    readShipments(locale, id),
    readWholesaleOrder(locale, "company", id),
    readInvoice(locale, "company", id),
  ]);
  if (!read.ok || !agreed.ok) {
    const failed = (read.ok ? agreed : read) as Extract<typeof read, { ok: false }>;
    if (failed.status === 401)
      redirect(`${localePath(locale, "/account")}?next=${localePath(locale, `/account/wholesale/${id}`)}`);
    if (failed.status === 404) notFound();
    return (
      <EmptyState level={1} title={t("failed")}>
        {failed.message}
      </EmptyState>
    );
  }
  const { dispatches } = read.value;
  const { order } = agreed.value;
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <Link
          href={localePath(locale, "/account/quotes")}
          className="text-sm text-madder underline underline-offset-4"
        >
          {q("toOrders")}
        </Link>
        <h1 className="text-2xl">{q("ownOrder")}</h1>
      </header>
      <OrderFacts order={order} />
      <AgreedCard order={order} side="company" own />
      {invoice && <InvoiceCard invoice={invoice} side="company" />}
      <section aria-labelledby="shipments" className="grid gap-3">
        <header className="grid gap-1">
          <h2 id="shipments" className="text-xl">
            {t("title")}
          </h2>
          <p className="text-ink-soft">{t(dispatches.length === 0 ? "none" : "lead")}</p>
        </header>
        <IslandMessages namespaces={["shipments"]}>
          <ul className="grid gap-3 empty:hidden">
            {dispatches.toReversed().map((shipment) => (
              <li key={shipment.id}>
                <ShipmentCard shipment={shipment} />
              </li>
            ))}
          </ul>
        </IslandMessages>
      </section>
    </div>
  );
}
