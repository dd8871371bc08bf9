import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { AdvancesList } from "@/features/advances/advances-list";
import { ADVANCES_A_PAGE, readAdvances, TABS, tabOf } from "@/features/advances/data";
import { GivenAdvance } from "@/features/advances/given-advance";
import { readMe } from "@/features/seller-portal/data";
import { MoneyTabs } from "@/features/settlement/money-tabs";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { CountedTabs } from "@/ui/counted-tabs";
import { ListPage } from "@/ui/list-page";
import { offsetOf } from "@/ui/pager";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ tab?: string; offset?: string }>;
}

/** What a cooperative advanced to its members. */
export default function AdvancesPage({ searchParams }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Advances searchParams={searchParams} />
    </Suspense>
  );
}

async function Advances({ searchParams }: Props) {
  const [{ tab: named, offset: from }, locale] = await Promise.all([searchParams, currentLocale()]);
  const tab = tabOf(named);
  const offset = offsetOf(from);
  const [read, me] = await Promise.all([readAdvances(locale, { tab, offset }), readMe(locale)]);
  if (!read.ok && read.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("advances");
  const address = (to: typeof tab, start = 0) =>
    localePath(
      locale,
      `/seller/cooperative/advances?${new URLSearchParams({ tab: to, offset: String(start) })}`,
    );
  return (
    <ListPage
      title={t("title")}
      lead={t("lead")}
      tabs={
        <>
          <MoneyTabs current="advances" />
          <CountedTabs
            label={t("tabs.label")}
            tabs={TABS.map((each) => ({
              href: address(each),
              words: t(`tabs.${each}`),
              current: each === tab,
            }))}
          />
        </>
      }
      read={read}
      failed={t("failed")}
      page={{
        ...{ offset, size: ADVANCES_A_PAGE, at: (start) => address(tab, start) },
        ...{ newer: t("newer"), older: t("older") },
      }}
    >
      {({ advances }) => (
        <AdvancesList advances={advances} none={{ title: t("none"), text: t("noneText") }}>
          {(advance) => <GivenAdvance advance={advance} owner={me.ok && me.value.member.role === "owner"} />}
        </AdvancesList>
      )}
    </ListPage>
  );
}
