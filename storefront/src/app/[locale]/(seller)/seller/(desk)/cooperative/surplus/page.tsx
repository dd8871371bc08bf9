import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readMe } from "@/features/seller-portal/data";
import { MoneyTabs } from "@/features/settlement/money-tabs";
import { MEMBERS_A_PAGE, readSurplus } from "@/features/surplus/data";
import { SurplusDesk } from "@/features/surplus/surplus-desk";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { Notice } from "@/ui/notice";
import { Pager, pagesBeside } from "@/ui/pager";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ year?: string; currency?: string; offset?: string }>;
}

/** What a cooperative's years left over. */
export default function SurplusPage({ searchParams }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Surplus searchParams={searchParams} />
    </Suspense>
  );
}

async function Surplus({ searchParams }: Props) {
  const [asked, locale] = await Promise.all([searchParams, currentLocale()]);
  const offset = Math.min(100_000, Math.max(0, Math.trunc(Number(asked.offset ?? 0)) || 0));
  const year = /^\d{4}$/.test(asked.year ?? "") ? asked.year : undefined;
  const currency = /^[a-z]{3}$/.test(asked.currency ?? "") ? asked.currency : undefined;
  const [read, me] = await Promise.all([readSurplus(locale, { year, currency, offset }), readMe(locale)]);
  if (!read.ok && read.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("surplus");
  const at = (start: number) =>
    localePath(
      locale,
      `/seller/cooperative/surplus?${new URLSearchParams({
        ...(year && { year }),
        ...(currency && { currency }),
        offset: String(start),
      })}`,
    );
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </header>
      <MoneyTabs current="surplus" />
      {read.ok ? (
        <IslandMessages namespaces={["surplus"]}>
          <SurplusDesk answer={read.value} owner={me.ok && me.value.member.role === "owner"} />
          <Pager
            {...pagesBeside({ offset, size: MEMBERS_A_PAGE, count: read.value.count }, at, {
              newer: t("newer"),
              older: t("older"),
            })}
          />
        </IslandMessages>
      ) : (
        <Notice tone="bad" title={t("failed")}>
          {read.message}
        </Notice>
      )}
    </div>
  );
}
