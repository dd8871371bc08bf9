import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readSellerReturn } from "@/features/returns/data";
import { SellerReturnView } from "@/features/returns/seller-view";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { ButtonLink } from "@/ui/button-link";
import { EmptyState } from "@/ui/empty-state";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  params: Promise<{ id: string }>;
}

/** One return of the seller. */
export default function SellerReturnPage({ params }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Return params={params} />
    </Suspense>
  );
}

async function Return({ params }: Props) {
  const [{ id }, locale] = await Promise.all([params, currentLocale()]);
  const reading = await readSellerReturn(locale, id);
  if (!reading.ok && reading.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  if (reading.ok)
    return (
      <IslandMessages namespaces={["returns", "seller"]}>
        <SellerReturnView of={reading.value.return} />
      </IslandMessages>
    );
  const t = await getTranslations("returns.desk");
  return (
    <EmptyState
      level={1}
      title={reading.message}
      action={<ButtonLink href={localePath(locale, "/seller/returns")}>{t("back")}</ButtonLink>}
    />
  );
}
