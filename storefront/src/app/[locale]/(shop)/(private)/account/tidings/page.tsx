import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readBuyersTidings } from "@/features/tidings/data";
import { WishesCard } from "@/features/tidings/wishes-card";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Skeleton } from "@/ui/skeleton";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("tidings.wishes");
  return { title: t("link"), robots: { index: false } };
}

/** What the buyer hears of, and by what. */
export default function TidingsPage() {
  return (
    <div className="page max-w-2xl py-8">
      <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
        <Wishes />
      </Suspense>
    </div>
  );
}

async function Wishes() {
  const locale = await currentLocale();
  const [t, reading] = await Promise.all([getTranslations("tidings.wishes"), readBuyersTidings(locale)]);
  if (!reading.ok) {
    const page = localePath(locale, "/account/tidings");
    if (reading.status === 401) redirect(`${localePath(locale, "/account")}?next=${page}`);
    return (
      <EmptyState level={1} title={t("failed")}>
        {reading.message}
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <Link
          href={localePath(locale, "/account")}
          className="text-sm text-madder underline underline-offset-4"
        >
          {t("back")}
        </Link>
        <h1 className="text-3xl">{t("link")}</h1>
      </header>
      <IslandMessages namespaces={["tidings"]}>
        <WishesCard answer={reading.value} as="buyer" text={t("buyerText")} />
      </IslandMessages>
    </div>
  );
}
