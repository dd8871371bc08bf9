import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { CloseBooth } from "@/features/seller-account/close-booth";
import { readAccount } from "@/features/seller-account/data";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { EmptyState } from "@/ui/empty-state";
import { Skeleton } from "@/ui/skeleton";

/** Where an owner closes the seller's account. */
export default function CloseSellerPage() {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Closing />
    </Suspense>
  );
}

async function Closing() {
  const locale = await currentLocale();
  const t = await getTranslations("team");
  const account = await readAccount(locale);
  if (!account.ok && account.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  if (!account.ok || account.value.member.role !== "owner") {
    return (
      <EmptyState level={1} title={t("close.title")}>
        {account.ok ? t("close.staff") : account.message}
      </EmptyState>
    );
  }
  return (
    <IslandMessages namespaces={["team"]}>
      <CloseBooth byCode={account.value.member.mobile !== null} />
    </IslandMessages>
  );
}
