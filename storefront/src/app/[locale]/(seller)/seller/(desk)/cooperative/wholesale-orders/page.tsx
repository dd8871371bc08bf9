import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ORDERS_A_PAGE, readWholesaleOrders } from "@/features/allotment/data";
import { OrdersList } from "@/features/allotment/orders-list";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { Notice } from "@/ui/notice";
import { offsetOf, Pager, pagesBeside } from "@/ui/pager";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ offset?: string }>;
}

/** A cooperative's wholesale orders. */
export default function WholesaleOrdersPage({ searchParams }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <WholesaleOrders searchParams={searchParams} />
    </Suspense>
  );
}

async function WholesaleOrders({ searchParams }: Props) {
  const [{ offset: from }, locale] = await Promise.all([searchParams, currentLocale()]);
  const offset = offsetOf(from);
  const reading = await readWholesaleOrders(locale, offset);
  if (!reading.ok && reading.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("allotment.orders");
  const at = (start: number) => localePath(locale, `/seller/cooperative/wholesale-orders?offset=${start}`);
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </header>
      {reading.ok ? (
        <>
          <OrdersList orders={reading.value.orders} />
          <Pager
            {...pagesBeside({ offset, size: ORDERS_A_PAGE, count: reading.value.count }, at, {
              newer: t("newer"),
              older: t("older"),
            })}
          />
        </>
      ) : (
        <Notice tone="bad" title={t("failed")}>
          {reading.message}
        </Notice>
      )}
    </div>
  );
}
