import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readLabel } from "@/features/labels/data";
import { LabelDesk } from "@/features/labels/label-desk";
import { readMe } from "@/features/seller-portal/data";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { qrPath } from "@/lib/qr";
import { absoluteUrl } from "@/lib/site";
import { Notice } from "@/ui/notice";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  params: Promise<{ id: string }>;
}

/** Labels of one of a seller's listings. */
export default function SellerLabelPage({ params }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Label params={params} />
    </Suspense>
  );
}

async function Label({ params }: Props) {
  const [{ id }, locale] = await Promise.all([params, currentLocale()]);
  const [label, me] = await Promise.all([readLabel(locale, id), readMe(locale)]);
  if (!me.ok) redirect(localePath(locale, "/seller/sign-in"));
  if (!label.ok && label.status === 404) notFound();
  const t = await getTranslations("labels");
  if (!label.ok) {
    return (
      <Notice tone="bad" title={t("failed")}>
        {label.message}
      </Notice>
    );
  }
  const code = (language: "fa" | "en") => qrPath(absoluteUrl(language, `/booth/${me.value.seller.handle}`));
  return (
    <IslandMessages namespaces={["labels"]}>
      <LabelDesk id={id} first={label.value} codes={{ fa: code("fa"), en: code("en") }} />
    </IslandMessages>
  );
}
