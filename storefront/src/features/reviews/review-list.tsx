"use client";

import type { HelpfulAnswer, ReviewSort, ShownReview, StoreReviewsAnswer } from "@dastranj/orders/contract";
import { REPORT_REASONS } from "@dastranj/orders/contract/review-reports";
import { type FormEvent, useState } from "react";
import { type Locale, localePath } from "@/i18n/locales";
import { ApiRefusal, callStore } from "@/lib/client";
import { formatNumber } from "@/lib/format";
import { useAttempt } from "@/lib/use-attempt";
import { Button } from "@/ui/button";
import { CONTROL } from "@/ui/field";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { filled } from "./domain/rating-words";
import { ReviewItem, type ReviewWords } from "./review-item";

const SORTS: readonly ReviewSort[] = ["newest", "helpful", "highest", "lowest"];

export interface ReviewListWords extends ReviewWords {
  sort: string;
  sorts: Record<ReviewSort, string>;
  /** `{count}` */
  more: string;
  helpful: string;
  /** `{count}` */
  helpfulCount: string;
  report: string;
  reportTitle: string;
  reasons: Record<(typeof REPORT_REASONS)[number], string>;
  reportWords: string;
  send: string;
  cancel: string;
  reported: string;
  signIn: string;
  signInLink: string;
}

/**
 * Reviews in the order one likes. The first ones stand in the page itself; only who wants more, or another order, has them
 * fetched.
 */
export function ReviewList({
  of,
  first,
  locale,
  words,
}: {
  of: { product: string } | { seller: string };
  first: StoreReviewsAnswer;
  locale: Locale;
  words: ReviewListWords;
}) {
  const [sort, setSort] = useState<ReviewSort>("newest");
  const [reviews, setReviews] = useState(first.reviews);
  const [count, setCount] = useState(first.count);
  const { busy, refusal, attempt } = useAttempt();
  const read = (by: ReviewSort, before: ShownReview[]) =>
    attempt(async () => {
      const query = new URLSearchParams({ ...of, sort: by, offset: String(before.length) });
      const answer = await callStore<StoreReviewsAnswer>(`reviews?${query}`);
      const known = new Set(before.map(({ id }) => id));
      setSort(by);
      setReviews([...before, ...answer.reviews.filter(({ id }) => !known.has(id))]);
      setCount(answer.count);
    });
  const left = count - reviews.length;
  return (
    <div className="grid content-start gap-6">
      {count > 1 && (
        <label className="flex items-center gap-2 justify-self-start text-sm">
          <span className="shrink-0 text-ink-soft">{words.sort}</span>
          <select
            value={sort}
            disabled={busy}
            className={CONTROL}
            onChange={({ target }) => read(SORTS.find((each) => each === target.value) ?? "newest", [])}
          >
            {SORTS.map((each) => (
              <option key={each} value={each}>
                {words.sorts[each]}
              </option>
            ))}
          </select>
        </label>
      )}
      <ul className="grid gap-6" aria-busy={busy}>
        {reviews.map((review) => (
          <li key={review.id} className="seam pt-5 first:border-t-0 first:pt-0">
            <ReviewItem review={review} locale={locale} words={words} ofProduct={"seller" in of}>
              <ReaderSays review={review} locale={locale} words={words} />
            </ReviewItem>
          </li>
        ))}
      </ul>
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      {left > 0 && (
        <Button
          kind="secondary"
          className="justify-self-start"
          busy={busy}
          onClick={() => read(sort, reviews)}
        >
          {filled(words.more, { count: formatNumber(locale, left) })}
        </Button>
      )}
    </div>
  );
}

/** What a reader may say of a review: that it helped, or that it should not stand there. */
function ReaderSays({
  review,
  locale,
  words,
}: {
  review: ShownReview;
  locale: Locale;
  words: ReviewListWords;
}) {
  const [helpful, setHelpful] = useState<{ count: number; mine: boolean }>({
    count: review.helpful,
    mine: false,
  });
  const [reporting, setReporting] = useState<"no" | "asked" | "done">("no");
  const [signedOut, setSignedOut] = useState(false);
  const { busy, refusal, attempt } = useAttempt();
  const say = (act: () => Promise<unknown>) =>
    attempt(async () => {
      setSignedOut(false);
      try {
        await act();
      } catch (error) {
        if (!(error instanceof ApiRefusal && error.status === 401)) throw error;
        setSignedOut(true);
      }
    });
  const vote = () =>
    say(async () => {
      const answer = await callStore<HelpfulAnswer>(`reviews/${review.id}/helpful`, {
        method: "POST",
        body: { helpful: !helpful.mine },
      });
      setHelpful({ count: answer.helpful, mine: !helpful.mine });
    });
  const report = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = { reason: form.get("reason"), words: form.get("words") };
    say(async () => {
      await callStore(`reviews/${review.id}/report`, { method: "POST", body: said });
      setReporting("done");
    });
  };
  return (
    <div className="grid gap-3 text-sm print:hidden">
      <div className="flex flex-wrap gap-1">
        <Button kind="quiet" size="sm" aria-pressed={helpful.mine} disabled={busy} onClick={vote}>
          {helpful.count > 0
            ? filled(words.helpfulCount, { count: formatNumber(locale, helpful.count) })
            : words.helpful}
        </Button>
        {reporting === "no" && (
          <Button kind="quiet" size="sm" disabled={busy} onClick={() => setReporting("asked")}>
            {words.report}
          </Button>
        )}
      </div>
      {reporting === "asked" && (
        <form onSubmit={report} className="grid max-w-md gap-3 rounded-lg border border-line bg-card p-4">
          <label className="grid gap-1.5">
            <span className="font-semibold text-walnut">{words.reportTitle}</span>
            <select name="reason" className={CONTROL}>
              {REPORT_REASONS.map((reason) => (
                <option key={reason} value={reason}>
                  {words.reasons[reason]}
                </option>
              ))}
            </select>
          </label>
          <label className="grid gap-1.5">
            <span className="font-semibold text-walnut">{words.reportWords}</span>
            <textarea name="words" rows={2} maxLength={1000} dir="auto" className={CONTROL} />
          </label>
          <div className="flex gap-2">
            <Button type="submit" size="sm" busy={busy}>
              {words.send}
            </Button>
            <Button kind="secondary" size="sm" onClick={() => setReporting("no")}>
              {words.cancel}
            </Button>
          </div>
        </form>
      )}
      {reporting === "done" && <Notice tone="good">{words.reported}</Notice>}
      {signedOut && (
        <Notice tone="warn">
          {words.signIn}{" "}
          <Link href={localePath(locale, "/account")} className="font-semibold underline underline-offset-4">
            {words.signInLink}
          </Link>
        </Notice>
      )}
      {refusal && <Notice tone="bad">{refusal}</Notice>}
    </div>
  );
}
