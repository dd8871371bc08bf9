import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readImport, readImports } from "@/features/sheets/data";
import { ImportDesk } from "@/features/sheets/import-desk";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { Notice } from "@/ui/notice";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ id?: string | string[] }>;
}

/** Where a seller brings in her goods as a list. */
export default function SellerImportPage({ searchParams }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Import searchParams={searchParams} />
    </Suspense>
  );
}

async function Import({ searchParams }: Props) {
  const [{ id }, locale] = await Promise.all([searchParams, currentLocale()]);
  const [imports, one] = await Promise.all([
    readImports(locale),
    typeof id === "string" ? readImport(locale, id) : null,
  ]);
  if (!imports.ok && imports.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("sheets");
  if (!imports.ok) {
    return (
      <Notice tone="bad" title={t("failed")}>
        {imports.message}
      </Notice>
    );
  }
  const first = one?.ok ? one.value : null;
  return (
    <IslandMessages namespaces={["sheets"]}>
      <ImportDesk key={first?.import.id ?? "new"} first={first} earlier={imports.value.imports} />
    </IslandMessages>
  );
}
