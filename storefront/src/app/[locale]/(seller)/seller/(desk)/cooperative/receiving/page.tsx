import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readReceiving, tabOf } from "@/features/receiving/data";
import { OrdersAtHub } from "@/features/receiving/orders-at-hub";
import { ReceivingDesk } from "@/features/receiving/receiving-desk";
import { ReceivingHead } from "@/features/receiving/receiving-head";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { Notice } from "@/ui/notice";
import { offsetOf } from "@/ui/pager";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ tab?: string; q?: string; offset?: string }>;
}

/** The hub: what members bring, weighed with one hand. */
export default function ReceivingPage({ searchParams }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Receiving searchParams={searchParams} />
    </Suspense>
  );
}

async function Receiving({ searchParams }: Props) {
  const [{ tab, q, offset: from }, locale] = await Promise.all([searchParams, currentLocale()]);
  const question = {
    tab: tabOf(tab),
    search: typeof q === "string" ? q.trim().slice(0, 80) : "",
    offset: offsetOf(from),
  };
  const receiving = await readReceiving(locale, question);
  if (!receiving.ok && receiving.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("receiving");
  return receiving.ok ? (
    <IslandMessages namespaces={["receiving"]}>
      <div className="grid gap-4">
        <ReceivingDesk
          answer={receiving.value}
          searched={question.search !== ""}
          head={<ReceivingHead answer={receiving.value} question={question} />}
          below={receiving.value.orders.length > 0 && <OrdersAtHub orders={receiving.value.orders} />}
        />
      </div>
    </IslandMessages>
  ) : (
    <Notice tone="bad" title={t("failed")}>
      {receiving.message}
    </Notice>
  );
}
