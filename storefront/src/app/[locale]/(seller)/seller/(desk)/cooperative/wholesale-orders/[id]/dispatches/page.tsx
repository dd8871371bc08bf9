import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { OrderTabs } from "@/features/allotment/order-tabs";
import { readDispatches } from "@/features/dispatches/data";
import { DispatchCard } from "@/features/dispatches/dispatch-card";
import { OutsideCard } from "@/features/dispatches/outside-card";
import { SendForm } from "@/features/dispatches/send-form";
import { readInvoice } from "@/features/invoices/data";
import { InvoiceCard } from "@/features/invoices/invoice-card";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { inLanguage, localePath } from "@/i18n/locales";
import { formatQuantity } from "@/lib/quantities";
import { Notice } from "@/ui/notice";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  params: Promise<{ id: string }>;
}

/** What of a wholesale order is at the hub, and what has left. */
export default function DispatchesPage({ params }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Dispatches params={params} />
    </Suspense>
  );
}

async function Dispatches({ params }: Props) {
  const [{ id }, locale] = await Promise.all([params, currentLocale()]);
  const [read, invoice] = await Promise.all([
    readDispatches(locale, id),
    readInvoice(locale, "cooperative", id),
  ]);
  if (!read.ok && read.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  if (!read.ok && read.status === 404) notFound();
  const t = await getTranslations("dispatches");
  if (!read.ok)
    return (
      <Notice tone="bad" title={t("failed")}>
        {read.message}
      </Notice>
    );
  const { order, dispatches } = read.value;
  const quantity = (much: number) => formatQuantity(locale, order.goods.measure, much);
  return (
    <IslandMessages namespaces={["dispatches"]}>
      <div className="grid gap-5">
        <OrderTabs order={id} current="dispatches" />
        <header className="grid gap-1">
          <h1 className="text-2xl">
            {t("title", { goods: inLanguage(locale, order.goods.title, order.goods.title_en) })}
          </h1>
          <p className="text-ink-soft">
            {t("lead", {
              ordered: quantity(order.quantity),
              accepted: quantity(order.accepted),
              sent: quantity(order.dispatched),
            })}
          </p>
        </header>
        <OutsideCard answer={read.value} />
        {invoice && <InvoiceCard invoice={invoice} side="cooperative" />}
        <SendForm key={order.dispatched} answer={read.value} />
        <ul className="grid gap-3">
          {dispatches.toReversed().map((dispatch) => (
            <li key={dispatch.id}>
              <DispatchCard dispatch={dispatch} />
            </li>
          ))}
        </ul>
      </div>
    </IslandMessages>
  );
}
