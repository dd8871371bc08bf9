import type { StoreReviewsAnswer } from "@dastranj/orders/contract";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/i18n/current-locale";
import { MESSAGES } from "@/i18n/messages";
import { RatingBars } from "@/ui/rating-bars";
import { SectionHead } from "@/ui/section-head";
import { Stars } from "@/ui/stars";
import { ratingShown } from "./domain/rating-words";
import { ReviewList } from "./review-list";

/** What buyers say, as part of a page for everybody: all stars together, and the newest reviews. */
export async function ReviewsSection({
  of,
  answer,
}: {
  of: { product: string } | { seller: string };
  answer: StoreReviewsAnswer;
}) {
  const locale = await currentLocale();
  const t = await getTranslations("reviews");
  const words = MESSAGES[locale].reviews;
  const { rating, reviews } = answer;
  const ofSeller = "seller" in of;
  return (
    <section aria-labelledby="reviews" className="scroll-mt-6">
      <SectionHead id="reviews" title={t(ofSeller ? "ofSeller" : "title")} />
      {rating.count === 0 && reviews.length === 0 ? (
        <p className="max-w-prose text-ink-soft">{t(ofSeller ? "noneOfSeller" : "none")}</p>
      ) : (
        <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[18rem_minmax(0,1fr)]">
          {rating.count > 0 && <RatingBars {...ratingShown(rating, locale, words.rating)} />}
          {reviews.length > 0 && (
            <ReviewList
              key={reviews[0]?.id}
              of={of}
              first={answer}
              locale={locale}
              words={{ ...words.list, stars: words.rating.stars }}
            />
          )}
        </div>
      )}
    </section>
  );
}

/** One line of it, for the head of a page; nothing while there is none. */
export async function RatingLine({ answer: { rating } }: { answer: StoreReviewsAnswer }) {
  if (rating.count === 0) return null;
  const locale = await currentLocale();
  const shown = ratingShown(rating, locale, MESSAGES[locale].reviews.rating);
  return (
    <a href="#reviews" className="place-link inline-flex items-center gap-2">
      <Stars value={shown.average} label={shown.label} />
      <span aria-hidden>
        {shown.averageText} · {shown.countText}
      </span>
    </a>
  );
}
