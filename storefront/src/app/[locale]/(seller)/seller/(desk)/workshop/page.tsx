import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readWorkshop } from "@/features/workshop/data";
import { WorkshopDesk } from "@/features/workshop/workshop-desk";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { Skeleton } from "@/ui/skeleton";

/** What a seller can make in a week, and when she is away. */
export default function SellerWorkshopPage() {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Workshop />
    </Suspense>
  );
}

async function Workshop() {
  const locale = await currentLocale();
  const workshop = await readWorkshop(locale);
  if (!workshop.ok && workshop.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("workshop");
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <Link
          href={localePath(locale, "/seller")}
          className="text-sm text-madder underline underline-offset-4"
        >
          {t("back")}
        </Link>
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </header>
      {workshop.ok ? (
        <IslandMessages namespaces={["workshop"]}>
          <WorkshopDesk first={workshop.value} />
        </IslandMessages>
      ) : (
        <Notice tone="bad" title={t("failed")}>
          {workshop.message}
        </Notice>
      )}
    </div>
  );
}
