import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { DELIVERIES_A_PAGE, readDeliveries } from "@/features/deliveries/data";
import { DeliveryCard } from "@/features/deliveries/delivery-card";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { EmptyState } from "@/ui/empty-state";
import { Notice } from "@/ui/notice";
import { offsetOf, Pager, pagesBeside } from "@/ui/pager";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ offset?: string }>;
}

/** What a member brought to her cooperative's hub. */
export default function DeliveriesPage({ searchParams }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Deliveries searchParams={searchParams} />
    </Suspense>
  );
}

async function Deliveries({ searchParams }: Props) {
  const [{ offset: from }, locale] = await Promise.all([searchParams, currentLocale()]);
  const offset = offsetOf(from);
  const deliveries = await readDeliveries(locale, offset);
  if (!deliveries.ok && deliveries.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("deliveries");
  const at = (start: number) => localePath(locale, `/seller/deliveries?offset=${start}`);
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </header>
      {!deliveries.ok ? (
        <Notice tone="bad" title={t("failed")}>
          {deliveries.message}
        </Notice>
      ) : deliveries.value.receipts.length === 0 ? (
        <EmptyState title={t("none")} />
      ) : (
        <IslandMessages namespaces={["deliveries"]}>
          <ul className="grid gap-3">
            {deliveries.value.receipts.map((receipt) => (
              <li key={receipt.id}>
                <DeliveryCard receipt={receipt} />
              </li>
            ))}
          </ul>
          <Pager
            {...pagesBeside({ offset, size: DELIVERIES_A_PAGE, count: deliveries.value.count }, at, {
              newer: t("newer"),
              older: t("older"),
            })}
          />
        </IslandMessages>
      )}
    </div>
  );
}
