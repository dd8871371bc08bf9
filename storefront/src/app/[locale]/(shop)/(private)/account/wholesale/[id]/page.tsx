import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readInvoice } from "@/features/invoices/data";
import { InvoiceCard } from "@/features/invoices/invoice-card";
import { readShipments } from "@/features/shipments/data";
import { ShipmentCard } from "@/features/shipments/shipment-card";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { EmptyState } from "@/ui/empty-state";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shipments");
  return { title: t("title"), robots: { index: false } };
}

/** What a cooperative sent of a company's wholesale order. */
export default function ShipmentsPage({ params }: Props) {
  return (
    <div className="page max-w-3xl py-8">
      <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
        <Shipments params={params} />
      </Suspense>
    </div>
  );
}

async function Shipments({ params }: Props) {
  const [{ id }, locale] = await Promise.all([params, currentLocale()]);
  const [t, read, invoice] = await Promise.all([
    getTranslations("shipments"),
    readShipments(locale, id),
    readInvoice(locale, "company", id),
  ]);
  if (!read.ok) {
    if (read.status === 401)
      redirect(`${localePath(locale, "/account")}?next=${localePath(locale, `/account/wholesale/${id}`)}`);
    if (read.status === 404) notFound();
    return (
      <EmptyState level={1} title={t("failed")}>
        {read.message}
      </EmptyState>
    );
  }
  const { dispatches } = read.value;
  if (dispatches.length === 0 && !invoice) return <EmptyState level={1} title={t("none")} />;
  return (
    <div className="grid gap-4">
      <header className="grid gap-1">
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </header>
      {invoice && <InvoiceCard invoice={invoice} side="company" />}
      <IslandMessages namespaces={["shipments"]}>
        <ul className="grid gap-3">
          {dispatches.toReversed().map((shipment) => (
            <li key={shipment.id}>
              <ShipmentCard shipment={shipment} />
            </li>
          ))}
        </ul>
      </IslandMessages>
    </div>
  );
}
