import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readPools } from "@/features/pools/data";
import { PoolsList } from "@/features/pools/pools-list";
import { readMe } from "@/features/seller-portal/data";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { Notice } from "@/ui/notice";
import { offsetOf } from "@/ui/pager";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ offset?: string }>;
}

/** What a cooperative offers in bulk. */
export default function CooperativePoolsPage({ searchParams }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Pools searchParams={searchParams} />
    </Suspense>
  );
}

async function Pools({ searchParams }: Props) {
  const [{ offset: from }, locale] = await Promise.all([searchParams, currentLocale()]);
  const offset = offsetOf(from);
  const [pools, me] = await Promise.all([readPools(locale, offset), readMe(locale)]);
  if (!pools.ok && pools.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("pools");
  return (
    <div className="grid gap-5">
      {pools.ok ? (
        <PoolsList answer={pools.value} offset={offset} owner={me.ok && me.value.member.role === "owner"} />
      ) : (
        <Notice tone="bad" title={t("failed")}>
          {pools.message}
        </Notice>
      )}
    </div>
  );
}
