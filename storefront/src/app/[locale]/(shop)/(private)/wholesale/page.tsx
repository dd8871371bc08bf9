import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { POOLS_A_PAGE, readPools } from "@/features/wholesale/data";
import { PoolCard } from "@/features/wholesale/pool-facts";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { EmptyState } from "@/ui/empty-state";
import { offsetOf, Pager } from "@/ui/pager";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ offset?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("quotes.pools");
  return { title: t("title"), description: t("lead") };
}

/** What cooperatives offer in bulk. */
export default async function WholesalePage({ searchParams }: Props) {
  const t = await getTranslations("quotes.pools");
  return (
    <div className="page grid max-w-4xl gap-5 py-8">
      <header className="grid gap-1">
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </header>
      <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
        <Pools searchParams={searchParams} />
      </Suspense>
    </div>
  );
}

async function Pools({ searchParams }: Props) {
  const [{ offset: from }, locale] = await Promise.all([searchParams, currentLocale()]);
  const offset = offsetOf(from);
  const [t, answer] = await Promise.all([getTranslations("quotes"), readPools(locale, offset)]);
  if (!answer.ok) return <EmptyState title={t("failed")}>{answer.message}</EmptyState>;
  const { pools, count } = answer.value;
  const at = (start: number) => localePath(locale, `/wholesale?offset=${start}`);
  if (pools.length === 0) return <EmptyState title={t("pools.empty")} />;
  return (
    <>
      <ul className="grid gap-3">
        {pools.map((pool) => (
          <li key={pool.id}>
            <PoolCard pool={pool} />
          </li>
        ))}
      </ul>
      <Pager
        newer={offset > 0 ? { href: at(Math.max(0, offset - POOLS_A_PAGE)), label: t("newer") } : null}
        older={offset + POOLS_A_PAGE < count ? { href: at(offset + POOLS_A_PAGE), label: t("older") } : null}
      />
    </>
  );
}
