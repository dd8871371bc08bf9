import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { AskForm } from "@/features/wholesale/ask-form";
import { readOwnCompanies, readPool } from "@/features/wholesale/data";
import { OrderForm } from "@/features/wholesale/order-form";
import { PoolFacts } from "@/features/wholesale/pool-facts";
import { PoolGallery } from "@/features/wholesale/pool-photos";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { ButtonLink } from "@/ui/button-link";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  params: Promise<{ handle: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("quotes.pools");
  return { title: t("title") };
}

/** One of them, and the forms that order of it at its tier's price, or ask its cooperative for a quote. */
export default function PoolPage({ params }: Props) {
  return (
    <div className="page max-w-3xl py-8">
      <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
        <Pool params={params} />
      </Suspense>
    </div>
  );
}

async function Pool({ params }: Props) {
  const [{ handle }, locale] = await Promise.all([params, currentLocale()]);
  const [t, answer, companies] = await Promise.all([
    getTranslations("quotes"),
    readPool(locale, handle),
    readOwnCompanies(locale),
  ]);
  if (!answer.ok) {
    if (answer.status === 404) notFound();
    return (
      <EmptyState level={1} title={t("failed")}>
        {answer.message}
      </EmptyState>
    );
  }
  const { pool } = answer.value;
  const { cooperative } = pool;
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <Link
          href={localePath(locale, "/wholesale")}
          className="text-sm text-madder underline underline-offset-4"
        >
          {t("pools.toAll")}
        </Link>
        <h1 className="text-3xl">{pool.title[locale]}</h1>
        <p className="text-ink-soft">
          {t("pools.of", { name: locale === "fa" ? cooperative.name : cooperative.name_en })}
        </p>
      </header>
      <PoolGallery pool={pool} />
      {pool.story[locale] && <p className="whitespace-pre-line">{pool.story[locale]}</p>}
      <PoolFacts pool={pool} />
      {companies === null ? (
        <Notice title={t("ask.signIn")}>
          <ButtonLink
            size="sm"
            className="mt-2"
            href={`${localePath(locale, "/account")}?next=${localePath(locale, `/wholesale/${handle}`)}`}
          >
            {t("ask.signInDo")}
          </ButtonLink>
        </Notice>
      ) : companies.length === 0 ? (
        <Notice title={t("ask.noCompany")}>
          <ButtonLink size="sm" className="mt-2" href={localePath(locale, "/account/company")}>
            {t("ask.toCompany")}
          </ButtonLink>
        </Notice>
      ) : (
        <IslandMessages namespaces={["quotes"]}>
          {pool.direct && <OrderForm pool={pool} companies={companies} />}
          <AskForm pool={pool} companies={companies} />
        </IslandMessages>
      )}
    </div>
  );
}
