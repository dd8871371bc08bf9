import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { DashboardView } from "@/features/dashboard/dashboard-view";
import { periodOf, readDashboard } from "@/features/dashboard/data";
import { readMe } from "@/features/seller-portal/data";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { Notice } from "@/ui/notice";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ days?: string }>;
}

/** A seller's booth in figures and pictures. */
export default function SellerDashboardPage({ searchParams }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Dashboard searchParams={searchParams} />
    </Suspense>
  );
}

async function Dashboard({ searchParams }: Props) {
  const [{ days }, locale] = await Promise.all([searchParams, currentLocale()]);
  const period = periodOf(days);
  const [dashboard, me] = await Promise.all([readDashboard(locale, period), readMe(locale)]);
  if (!dashboard.ok && dashboard.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("dashboard");
  if (!dashboard.ok || !me.ok) {
    return (
      <Notice tone="bad" title={t("failed")}>
        {dashboard.ok ? null : dashboard.message}
      </Notice>
    );
  }
  return (
    <DashboardView
      dashboard={dashboard.value.dashboard}
      period={period}
      boothHandle={me.value.seller.handle}
    />
  );
}
