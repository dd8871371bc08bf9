import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readOwnSettlements, SETTLEMENTS_A_PAGE } from "@/features/settlement/data";
import { OwnMoneyTabs } from "@/features/settlement/money-tabs";
import { OwnSettlements } from "@/features/settlement/own-settlements";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { Notice } from "@/ui/notice";
import { Pager, pagesBeside } from "@/ui/pager";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ offset?: string }>;
}

/** What a member had of her cooperatives. */
export default function OwnSettlementsPage({ searchParams }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Settlements searchParams={searchParams} />
    </Suspense>
  );
}

async function Settlements({ searchParams }: Props) {
  const [{ offset: from }, locale] = await Promise.all([searchParams, currentLocale()]);
  const offset = Math.min(100_000, Math.max(0, Math.trunc(Number(from ?? 0)) || 0));
  const read = await readOwnSettlements(locale, offset);
  if (!read.ok && read.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("settlement");
  const at = (start: number) => localePath(locale, `/seller/settlements?offset=${start}`);
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <h1 className="text-2xl">{t("own.title")}</h1>
        <p className="text-ink-soft">{t("own.lead")}</p>
      </header>
      <OwnMoneyTabs current="settlements" />
      {read.ok ? (
        <>
          <OwnSettlements answer={read.value} />
          <Pager
            {...pagesBeside({ offset, size: SETTLEMENTS_A_PAGE, count: read.value.count }, at, {
              newer: t("newer"),
              older: t("older"),
            })}
          />
        </>
      ) : (
        <Notice tone="bad" title={t("failed")}>
          {read.message}
        </Notice>
      )}
    </div>
  );
}
