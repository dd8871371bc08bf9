import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readOffer } from "@/features/allotment/data";
import { OfferView } from "@/features/allotment/offer-view";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { ButtonLink } from "@/ui/button-link";
import { EmptyState } from "@/ui/empty-state";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  params: Promise<{ id: string }>;
}

/** One offer of a member, to be answered with one hand. */
export default function OfferPage({ params }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Offer params={params} />
    </Suspense>
  );
}

async function Offer({ params }: Props) {
  const [{ id }, locale] = await Promise.all([params, currentLocale()]);
  const reading = await readOffer(locale, id);
  if (!reading.ok && reading.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  if (reading.ok)
    return (
      <IslandMessages namespaces={["allotment"]}>
        <OfferView offer={reading.value.offer} />
      </IslandMessages>
    );
  const t = await getTranslations("allotment.offers");
  return (
    <EmptyState
      level={1}
      title={reading.message}
      action={<ButtonLink href={localePath(locale, "/seller/offers")}>{t("back")}</ButtonLink>}
    />
  );
}
