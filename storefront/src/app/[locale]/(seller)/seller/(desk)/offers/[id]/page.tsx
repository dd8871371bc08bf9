import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { readOffer } from "@/features/allotment/data";
import { OfferView } from "@/features/allotment/offer-view";
import { readProgress } from "@/features/progress/data";
import { ProgressCard } from "@/features/progress/progress-card";
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
  if (reading.ok) {
    const { offer } = reading.value;
    // What she accepted is made from now on: she says how far she is.
    const progress = offer.accepted === null ? null : await readProgress(locale, id);
    return (
      <IslandMessages namespaces={["allotment", "progress"]}>
        <OfferView offer={offer} />
        {offer.accepted !== null && progress?.ok && (
          <div className="mx-auto mt-5 w-full max-w-xl">
            <ProgressCard
              key={progress.value.reports[0]?.id}
              offer={id}
              measure={offer.goods.measure}
              share={offer.accepted}
              reports={progress.value.reports}
            />
          </div>
        )}
      </IslandMessages>
    );
  }
  const t = await getTranslations("allotment.offers");
  return (
    <EmptyState
      level={1}
      title={reading.message}
      action={<ButtonLink href={localePath(locale, "/seller/offers")}>{t("back")}</ButtonLink>}
    />
  );
}
