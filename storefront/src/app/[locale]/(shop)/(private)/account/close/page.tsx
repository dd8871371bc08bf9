import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { CloseAccount } from "@/features/account/close-account";
import { readClosingWays } from "@/features/account/data";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { EmptyState } from "@/ui/empty-state";
import { Skeleton } from "@/ui/skeleton";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("profile");
  return { title: t("close.title"), robots: { index: false } };
}

/** Where a buyer closes her account. */
export default function ClosePage() {
  return (
    <div className="page max-w-4xl py-8">
      <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
        <Closing />
      </Suspense>
    </div>
  );
}

async function Closing() {
  const locale = await currentLocale();
  const ways = await readClosingWays(locale);
  if (!ways.ok && ways.status === 401)
    redirect(`${localePath(locale, "/account")}?next=${localePath(locale, "/account/close")}`);
  const t = await getTranslations("profile");
  if (!ways.ok) {
    return (
      <EmptyState level={1} title={t("close.title")}>
        {ways.message}
      </EmptyState>
    );
  }
  return (
    <IslandMessages namespaces={["profile"]}>
      <CloseAccount byCode={ways.value.code_to !== null} />
    </IslandMessages>
  );
}
