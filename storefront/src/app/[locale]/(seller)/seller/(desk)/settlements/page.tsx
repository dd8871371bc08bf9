import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readOwnSettlements, SETTLEMENTS_A_PAGE } from "@/features/settlement/data";
import { OwnMoneyTabs } from "@/features/settlement/money-tabs";
import { OwnSettlements } from "@/features/settlement/own-settlements";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { ListPage } from "@/ui/list-page";
import { offsetOf } from "@/ui/pager";
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
  const offset = offsetOf(from);
  const read = await readOwnSettlements(locale, offset);
  if (!read.ok && read.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("settlement");
  const at = (start: number) => localePath(locale, `/seller/settlements?offset=${start}`);
  return (
    <ListPage
      title={t("own.title")}
      lead={t("own.lead")}
      tabs={<OwnMoneyTabs current="settlements" />}
      read={read}
      failed={t("failed")}
      page={{ offset, size: SETTLEMENTS_A_PAGE, at, newer: t("newer"), older: t("older") }}
    >
      {(answer) => <OwnSettlements answer={answer} />}
    </ListPage>
  );
}
