import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readMonths } from "@/features/statements/data";
import { MonthsView } from "@/features/statements/months-view";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { Notice } from "@/ui/notice";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ before?: string }>;
}

/** What a seller's months brought. */
export default function SellerStatementsPage({ searchParams }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Months searchParams={searchParams} />
    </Suspense>
  );
}

async function Months({ searchParams }: Props) {
  const [{ before }, locale] = await Promise.all([searchParams, currentLocale()]);
  const named = typeof before === "string" ? before : undefined;
  const months = await readMonths(locale, named);
  if (!months.ok && months.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  if (months.ok) return <MonthsView answer={months.value} before={named} />;
  const t = await getTranslations("statements");
  return (
    <Notice tone="bad" title={t("failed")}>
      {months.message}
    </Notice>
  );
}
