import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { AskingCompanies } from "@/features/company/asking-companies";
import { readAskingCompanies } from "@/features/company/data";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { Notice } from "@/ui/notice";
import { Skeleton } from "@/ui/skeleton";

/** Companies that asked a cooperative to approve them for herself. */
export default function AskingCompaniesPage() {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Asking />
    </Suspense>
  );
}

async function Asking() {
  const locale = await currentLocale();
  const [t, reading] = await Promise.all([getTranslations("company"), readAskingCompanies(locale)]);
  if (!reading.ok && reading.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <h1 className="text-2xl">{t("desk.title")}</h1>
        <p className="text-sm text-ink-soft">{t("desk.text")}</p>
      </header>
      {reading.ok ? (
        <IslandMessages namespaces={["company"]}>
          <AskingCompanies answer={reading.value} />
        </IslandMessages>
      ) : (
        <Notice tone="bad" title={t("failed")}>
          {reading.message}
        </Notice>
      )}
    </div>
  );
}
