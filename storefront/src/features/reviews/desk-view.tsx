import type { Rating, SellerReviewsAnswer } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locales";
import { MESSAGES } from "@/i18n/messages";
import { formatNumber } from "@/lib/format";
import { Card } from "@/ui/card";
import { classNames } from "@/ui/class-names";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Pager } from "@/ui/pager";
import { RatingBars } from "@/ui/rating-bars";
import { AnswerBox } from "./answer-box";
import { ratingShown } from "./domain/rating-words";
import { ReviewItem } from "./review-item";
import { DESK_PAGE } from "./reviews";

/** What buyers say of a seller's goods, as she reads and answers it. */
export function ReviewsDesk({ answer, unanswered }: { answer: SellerReviewsAnswer; unanswered: boolean }) {
  const t = useTranslations("reviews.desk");
  const locale = useLocale();
  const words = MESSAGES[locale].reviews;
  const { reviews, offset, count } = answer;
  const address = (only: boolean, from = 0) => {
    const query = new URLSearchParams();
    if (only) query.set("only", "unanswered");
    if (from > 0) query.set("offset", String(from));
    return `${localePath(locale, "/seller/reviews")}${query.size ? `?${query}` : ""}`;
  };
  const tabs = [
    { only: false, label: t("all") },
    { only: true, label: `${t("unanswered")} ${formatNumber(locale, answer.unanswered)}` },
  ];
  return (
    <div className="grid gap-6">
      <header className="grid gap-1">
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </header>
      <div className="grid gap-4 sm:grid-cols-2">
        <Together title={t("goods")} none={t("noStars")} rating={answer.goods} />
        <Together title={t("herself")} none={t("noStars")} rating={answer.herself} />
      </div>
      <nav aria-label={t("tabs")} className="flex flex-wrap gap-2">
        {tabs.map(({ only, label }) => (
          <Link
            key={label}
            href={address(only)}
            aria-current={only === unanswered ? "page" : undefined}
            className={classNames(
              "inline-flex min-h-11 items-center rounded-full border px-4 text-sm font-semibold",
              only === unanswered
                ? "border-madder bg-madder text-white"
                : "border-line-strong bg-card text-walnut hover:border-walnut",
            )}
          >
            {label}
          </Link>
        ))}
      </nav>
      {reviews.length === 0 && <EmptyState title={t(unanswered ? "emptyUnanswered" : "empty")} />}
      <ul className="grid gap-4">
        {reviews.map((review) => (
          <li key={review.id}>
            <Card>
              <ReviewItem
                review={review}
                locale={locale}
                words={{ ...words.list, stars: words.rating.stars }}
                ofProduct
              >
                <AnswerBox review={review} />
              </ReviewItem>
            </Card>
          </li>
        ))}
      </ul>
      <Pager
        newer={
          offset > 0
            ? { href: address(unanswered, Math.max(0, offset - DESK_PAGE)), label: t("newer") }
            : null
        }
        older={
          offset + DESK_PAGE < count
            ? { href: address(unanswered, offset + DESK_PAGE), label: t("older") }
            : null
        }
      />
    </div>
  );
}

function Together({ title, none, rating }: { title: string; none: string; rating: Rating }) {
  const locale = useLocale();
  return (
    <Card className="grid content-start gap-3">
      <h2 className="text-base">{title}</h2>
      {rating.count === 0 ? (
        <p className="text-sm text-ink-soft">{none}</p>
      ) : (
        <RatingBars {...ratingShown(rating, locale, MESSAGES[locale].reviews.rating)} />
      )}
    </Card>
  );
}
