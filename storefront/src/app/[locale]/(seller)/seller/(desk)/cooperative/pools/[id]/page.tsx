import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readPool, readPoolForm, readPoolPledges } from "@/features/pools/data";
import { PoolForm } from "@/features/pools/pool-form";
import { PoolMoves } from "@/features/pools/pool-moves";
import { PoolPhotos } from "@/features/pools/pool-photos";
import { ByWhenCard, PledgesCard } from "@/features/pools/pool-view";
import { POOL_TONES } from "@/features/pools/pools-list";
import { readMe } from "@/features/seller-portal/data";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { Badge } from "@/ui/badge";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  params: Promise<{ id: string }>;
}

/** A pool: what can be promised of it, who pledges, and its specification. */
export default function CooperativePoolPage({ params }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Pool params={params} />
    </Suspense>
  );
}

async function Pool({ params }: Props) {
  const [{ id }, locale] = await Promise.all([params, currentLocale()]);
  const [read, pledges, form, me] = await Promise.all([
    readPool(locale, id),
    readPoolPledges(locale, id),
    readPoolForm(locale),
    readMe(locale),
  ]);
  if (!read.ok && read.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("pools");
  if (!read.ok) {
    return (
      <Notice tone="bad" title={t("failed")}>
        {read.message}
      </Notice>
    );
  }
  const { pool } = read.value;
  const owner = me.ok && me.value.member.role === "owner";
  return (
    <div className="grid gap-5">
      <header className="grid gap-2">
        <Link
          href={localePath(locale, "/seller/cooperative/pools")}
          className="text-sm text-madder underline underline-offset-4"
        >
          {t("title")}
        </Link>
        <div className="flex flex-wrap items-center gap-3">
          <h1 className="text-2xl">{pool.title[locale]}</h1>
          <Badge tone={POOL_TONES[pool.state]}>{t(`states.${pool.state}`)}</Badge>
        </div>
      </header>
      <IslandMessages namespaces={["pools", "photos"]}>
        {owner && <PoolMoves pool={pool} />}
        <ByWhenCard {...read.value} />
        {owner && <PoolPhotos pool={pool} />}
        <PledgesCard pool={pool} pledges={pledges.ok ? pledges.value.pledges : []} />
        {owner && form.ok && (
          <section className="grid gap-3">
            <h2 className="text-xl">{t("spec")}</h2>
            <PoolForm pool={pool} form={form.value} />
          </section>
        )}
      </IslandMessages>
    </div>
  );
}
