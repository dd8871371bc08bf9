import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ADVANCES_A_PAGE, readOwnAdvances } from "@/features/advances/data";
import { OwnAdvance } from "@/features/advances/own-advance";
import { OwnMoneyTabs } from "@/features/settlement/money-tabs";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { EmptyState } from "@/ui/empty-state";
import { Notice } from "@/ui/notice";
import { Pager, pagesBeside } from "@/ui/pager";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ offset?: string }>;
}

/** What a member's cooperatives advanced to her. */
export default function OwnAdvancesPage({ searchParams }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Advances searchParams={searchParams} />
    </Suspense>
  );
}

async function Advances({ searchParams }: Props) {
  const [{ offset: from }, locale] = await Promise.all([searchParams, currentLocale()]);
  const offset = Math.min(100_000, Math.max(0, Math.trunc(Number(from ?? 0)) || 0));
  const read = await readOwnAdvances(locale, offset);
  if (!read.ok && read.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("advances");
  const at = (start: number) => localePath(locale, `/seller/advances?offset=${start}`);
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <h1 className="text-2xl">{t("own.title")}</h1>
        <p className="text-ink-soft">{t("own.lead")}</p>
      </header>
      <OwnMoneyTabs current="advances" />
      {!read.ok ? (
        <Notice tone="bad" title={t("failed")}>
          {read.message}
        </Notice>
      ) : read.value.advances.length === 0 ? (
        <EmptyState title={t("own.none")}>{t("own.noneText")}</EmptyState>
      ) : (
        <IslandMessages namespaces={["advances"]}>
          <ul className="grid gap-3">
            {read.value.advances.map((advance) => (
              <li key={advance.id}>
                <OwnAdvance advance={advance} />
              </li>
            ))}
          </ul>
          <Pager
            {...pagesBeside({ offset, size: ADVANCES_A_PAGE, count: read.value.count }, at, {
              newer: t("newer"),
              older: t("older"),
            })}
          />
        </IslandMessages>
      )}
    </div>
  );
}
