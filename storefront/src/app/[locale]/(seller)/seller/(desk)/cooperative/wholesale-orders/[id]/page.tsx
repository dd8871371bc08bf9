import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { AllotmentDesk } from "@/features/allotment/allotment-desk";
import { readAllotment, readSimulation, SHARES_A_PAGE } from "@/features/allotment/data";
import { OrderTabs } from "@/features/allotment/order-tabs";
import { readInvoice } from "@/features/invoices/data";
import { InvoiceCard } from "@/features/invoices/invoice-card";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { ButtonLink } from "@/ui/button-link";
import { EmptyState } from "@/ui/empty-state";
import { offsetOf, Pager, pagesBeside } from "@/ui/pager";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ offset?: string }>;
}

/** One of a cooperative's wholesale orders: how it is brought together. */
export default function WholesaleOrderPage(props: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <WholesaleOrder {...props} />
    </Suspense>
  );
}

async function WholesaleOrder({ params, searchParams }: Props) {
  const [{ id }, { offset: from }, locale] = await Promise.all([params, searchParams, currentLocale()]);
  const offset = offsetOf(from);
  const reading = await readAllotment(locale, id, offset);
  if (!reading.ok && reading.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  if (!reading.ok) {
    const words = await getTranslations("allotment.desk");
    const all = localePath(locale, "/seller/cooperative/wholesale-orders");
    return (
      <EmptyState
        level={1}
        title={reading.message}
        action={<ButtonLink href={all}>{words("back")}</ButtonLink>}
      />
    );
  }
  const answer = reading.value;
  const simulation = answer.can.send ? await readSimulation(locale, id) : null;
  const [t, invoice] = await Promise.all([
    getTranslations("allotment.desk.shares"),
    readInvoice(locale, "cooperative", id),
  ]);
  const at = (start: number) =>
    localePath(locale, `/seller/cooperative/wholesale-orders/${id}?offset=${start}`);
  return (
    <IslandMessages namespaces={["allotment"]}>
      <div className="mb-5">
        <OrderTabs order={id} current="sharing" />
      </div>
      <AllotmentDesk answer={answer} simulation={simulation} />
      {invoice && (
        <div className="mt-5">
          <InvoiceCard invoice={invoice} side="cooperative" />
        </div>
      )}
      <Pager
        {...pagesBeside({ offset, size: SHARES_A_PAGE, count: answer.count }, at, {
          newer: t("newer"),
          older: t("older"),
        })}
      />
    </IslandMessages>
  );
}
