import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readSettlements, SETTLEMENTS_A_PAGE } from "@/features/settlement/data";
import { MoneyTabs } from "@/features/settlement/money-tabs";
import { SettlementsList } from "@/features/settlement/settlements-list";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { ListPage } from "@/ui/list-page";
import { offsetOf } from "@/ui/pager";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ offset?: string }>;
}

/** What a cooperative settled with its members. */
export default function SettlementsPage({ searchParams }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Settlements searchParams={searchParams} />
    </Suspense>
  );
}

async function Settlements({ searchParams }: Props) {
  const [{ offset: from }, locale] = await Promise.all([searchParams, currentLocale()]);
  const offset = offsetOf(from);
  const read = await readSettlements(locale, offset);
  if (!read.ok && read.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("settlement");
  const at = (start: number) => localePath(locale, `/seller/cooperative/settlements?offset=${start}`);
  return (
    <ListPage
      title={t("title")}
      lead={t("lead")}
      tabs={<MoneyTabs current="settlements" />}
      read={read}
      failed={t("failed")}
      page={{ offset, size: SETTLEMENTS_A_PAGE, at, newer: t("newer"), older: t("older") }}
    >
      {(answer) => <SettlementsList answer={answer} />}
    </ListPage>
  );
}
