import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readApplication } from "@/features/application/data";
import { whereNow } from "@/features/application/domain/steps";
import { Welcome } from "@/features/application/welcome";
import { currentLocale } from "@/i18n/current-locale";
import { localePath } from "@/i18n/locales";
import { Notice } from "@/ui/notice";
import { Waiting } from "./waiting";

/** Sell with us: what it takes, or straight on to the next open step. */
export default function ApplyPage() {
  return (
    <Suspense fallback={<Waiting />}>
      <NextOpenStep />
    </Suspense>
  );
}

async function NextOpenStep() {
  const locale = await currentLocale();
  const read = await readApplication(locale);
  if (!read.ok) {
    const t = await getTranslations("apply");
    return (
      <Notice tone="bad" title={t("failed")}>
        {read.message}
      </Notice>
    );
  }
  if (!read.value) return <Welcome />;
  redirect(localePath(locale, `/seller/apply/${whereNow(read.value)}`));
}
