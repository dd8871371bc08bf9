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
import { ListPage } from "@/ui/list-page";
import { offsetOf } from "@/ui/pager";
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
  const offset = offsetOf(asked.offset);
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
    <ListPage
      title={t("title")}
      lead={t("lead")}
      tabs={<MoneyTabs current="surplus" />}
      read={read}
      failed={t("failed")}
      page={{ offset, size: MEMBERS_A_PAGE, at, newer: t("newer"), older: t("older") }}
    >
      {(answer) => (
        <IslandMessages namespaces={["surplus"]}>
          <SurplusDesk answer={answer} owner={me.ok && me.value.member.role === "owner"} />
        </IslandMessages>
      )}
    </ListPage>
  );
}
