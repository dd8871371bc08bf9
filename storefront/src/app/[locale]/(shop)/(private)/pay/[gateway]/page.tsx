import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { PaidView } from "@/features/checkout/paid-view";
import { IslandMessages } from "@/i18n/island-messages";
import { Skeleton } from "@/ui/skeleton";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pay");
  return { title: t("metaTitle"), robots: { index: false }, referrer: "no-referrer" };
}

/** Where a gateway leads the buyer back to; the same page for every gateway. */
export default function PaidPage() {
  return (
    <div className="page py-8">
      <IslandMessages namespaces={["pay"]}>
        <Suspense fallback={<Skeleton className="h-64" />}>
          <PaidView />
        </Suspense>
      </IslandMessages>
    </div>
  );
}
