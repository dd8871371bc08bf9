import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readListingForm } from "@/features/listings/data";
import { ListingWizard } from "@/features/listings/wizard";
import { readMe } from "@/features/seller-portal/data";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { Notice } from "@/ui/notice";
import { Skeleton } from "@/ui/skeleton";

/** Where a seller puts something new on sale. */
export default function NewListingPage() {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <NewListing />
    </Suspense>
  );
}

async function NewListing() {
  const locale = await currentLocale();
  const [me, form] = await Promise.all([readMe(locale), readListingForm(locale)]);
  if (!me.ok) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("listings");
  if (!form.ok)
    return (
      <Notice tone="bad" title={t("failed")}>
        {form.message}
      </Notice>
    );
  return (
    <IslandMessages namespaces={["listings"]}>
      <ListingWizard seller={me.value.seller.id} asked={form.value} />
    </IslandMessages>
  );
}
