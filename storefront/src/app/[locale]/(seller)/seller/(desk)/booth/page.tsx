import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { BoothDesk } from "@/features/seller-portal/booth-desk";
import { readBooth, readMe } from "@/features/seller-portal/data";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { Notice } from "@/ui/notice";
import { Skeleton } from "@/ui/skeleton";

/** Where a seller arranges her booth. */
export default function SellerBoothPage() {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Booth />
    </Suspense>
  );
}

async function Booth() {
  const locale = await currentLocale();
  const [booth, me] = await Promise.all([readBooth(locale), readMe(locale)]);
  if (!booth.ok && booth.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("booth.desk");
  if (!booth.ok || !me.ok) {
    return (
      <Notice tone="bad" title={t("failed")}>
        {booth.ok ? null : booth.message}
      </Notice>
    );
  }
  return (
    <IslandMessages namespaces={["booth", "photos"]}>
      <BoothDesk booth={booth.value.booth} owner={me.value.member.role === "owner"} />
    </IslandMessages>
  );
}
