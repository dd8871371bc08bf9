import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readOwnSettlement } from "@/features/settlement/data";
import { OwnSheet } from "@/features/settlement/own-sheet";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { Notice } from "@/ui/notice";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  params: Promise<{ id: string }>;
}

/** A member's sheet of one order. */
export default function OwnSettlementPage({ params }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Sheet params={params} />
    </Suspense>
  );
}

async function Sheet({ params }: Props) {
  const [{ id }, locale] = await Promise.all([params, currentLocale()]);
  const read = await readOwnSettlement(locale, id);
  if (read.ok) return <OwnSheet answer={read.value} />;
  if (read.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  if (read.status === 404) notFound();
  const t = await getTranslations("settlement");
  return (
    <Notice tone="bad" title={t("failed")}>
      {read.message}
    </Notice>
  );
}
