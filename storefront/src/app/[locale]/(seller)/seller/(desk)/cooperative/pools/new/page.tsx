import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readPoolForm } from "@/features/pools/data";
import { PoolForm } from "@/features/pools/pool-form";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { Notice } from "@/ui/notice";
import { Skeleton } from "@/ui/skeleton";

/** A cooperative offers something in bulk. */
export default function NewPoolPage() {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <NewPool />
    </Suspense>
  );
}

async function NewPool() {
  const locale = await currentLocale();
  const form = await readPoolForm(locale);
  if (!form.ok && form.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("pools");
  return (
    <div className="grid gap-5">
      <h1 className="text-2xl">{t("add")}</h1>
      {form.ok ? (
        <IslandMessages namespaces={["pools"]}>
          <PoolForm form={form.value} />
        </IslandMessages>
      ) : (
        <Notice tone="bad" title={t("failed")}>
          {form.message}
        </Notice>
      )}
    </div>
  );
}
