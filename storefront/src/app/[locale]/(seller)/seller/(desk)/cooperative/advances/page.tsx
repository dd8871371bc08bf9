import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ADVANCES_A_PAGE, readAdvances, TABS, tabOf } from "@/features/advances/data";
import { GivenAdvance } from "@/features/advances/given-advance";
import { readMe } from "@/features/seller-portal/data";
import { MoneyTabs } from "@/features/settlement/money-tabs";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { CountedTabs } from "@/ui/counted-tabs";
import { EmptyState } from "@/ui/empty-state";
import { Notice } from "@/ui/notice";
import { Pager, pagesBeside } from "@/ui/pager";
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
  const offset = Math.min(100_000, Math.max(0, Math.trunc(Number(from ?? 0)) || 0));
  const [read, me] = await Promise.all([readAdvances(locale, { tab, offset }), readMe(locale)]);
  if (!read.ok && read.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("advances");
  const address = (to: typeof tab, start = 0) =>
    localePath(
      locale,
      `/seller/cooperative/advances?${new URLSearchParams({ tab: to, offset: String(start) })}`,
    );
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </header>
      <MoneyTabs current="advances" />
      <CountedTabs
        label={t("tabs.label")}
        tabs={TABS.map((each) => ({
          href: address(each),
          words: t(`tabs.${each}`),
          current: each === tab,
        }))}
      />
      {!read.ok ? (
        <Notice tone="bad" title={t("failed")}>
          {read.message}
        </Notice>
      ) : read.value.advances.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <IslandMessages namespaces={["advances"]}>
          <ul className="grid gap-3">
            {read.value.advances.map((advance) => (
              <li key={advance.id}>
                <GivenAdvance advance={advance} owner={me.ok && me.value.member.role === "owner"} />
              </li>
            ))}
          </ul>
          <Pager
            {...pagesBeside(
              { offset, size: ADVANCES_A_PAGE, count: read.value.count },
              (start) => address(tab, start),
              { newer: t("newer"), older: t("older") },
            )}
          />
        </IslandMessages>
      )}
    </div>
  );
}
