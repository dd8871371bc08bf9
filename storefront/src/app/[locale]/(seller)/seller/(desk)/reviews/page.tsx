import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ReviewsDesk } from "@/features/reviews/desk-view";
import { readSellerReviews } from "@/features/reviews/reviews";
import { currentLocale } from "@/i18n/current-locale";
import { IslandMessages } from "@/i18n/island-messages";
import { localePath } from "@/i18n/locales";
import { Notice } from "@/ui/notice";
import { Skeleton } from "@/ui/skeleton";

interface Props {
  searchParams: Promise<{ only?: string; offset?: string }>;
}

/** What buyers say of a seller's goods. */
export default function SellerReviewsPage({ searchParams }: Props) {
  return (
    <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
      <Reviews searchParams={searchParams} />
    </Suspense>
  );
}

async function Reviews({ searchParams }: Props) {
  const [{ only, offset: from }, locale] = await Promise.all([searchParams, currentLocale()]);
  const unanswered = only === "unanswered";
  const offset = Math.max(0, Math.trunc(Number(from ?? 0)) || 0);
  const reviews = await readSellerReviews(locale, unanswered, offset);
  if (!reviews.ok && reviews.status === 401) redirect(localePath(locale, "/seller/sign-in"));
  const t = await getTranslations("reviews.desk");
  if (!reviews.ok) {
    return (
      <Notice tone="bad" title={t("failed")}>
        {reviews.message}
      </Notice>
    );
  }
  return (
    <IslandMessages namespaces={["reviews"]}>
      <ReviewsDesk answer={reviews.value} unanswered={unanswered} />
    </IslandMessages>
  );
}
