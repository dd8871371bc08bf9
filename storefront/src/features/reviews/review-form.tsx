"use client";

import type { OrderReviewsAnswer, OwnReview } from "@dastranj/orders/contract";
import { REVIEW_LIMITS } from "@dastranj/orders/contract/review-limits";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { callStore } from "@/lib/client";
import { formatNumber } from "@/lib/format";
import { useAttempt } from "@/lib/use-attempt";
import { Button } from "@/ui/button";
import { FieldGroup, RadioCard, TextAreaField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { StarChoice } from "@/ui/star-choice";
import { PhotoRow } from "./photo-row";
import { useReviewPhotos } from "./use-review-photos";
import { useStarNames } from "./use-star-names";

/** A buyer writes what she thinks of something, or writes it anew. */
export function ReviewForm({
  order,
  line,
  review,
  name,
  onSaved,
  onCancel,
}: {
  order: string;
  line: string;
  review: OwnReview | null;
  /** Under which she would be shown; null when there is none. */
  name: string | null;
  onSaved: (answer: OrderReviewsAnswer) => void;
  onCancel: () => void;
}) {
  const t = useTranslations("reviews.own");
  const locale = useLocale();
  const names = useStarNames();
  const [stars, setStars] = useState(review?.stars ?? null);
  const [words, setWords] = useState(review?.words ?? "");
  const [shownAs, setShownAs] = useState(review?.shown_as ?? (name === null ? "anonymous" : "name"));
  const [missing, setMissing] = useState(false);
  const photos = useReviewPhotos(order, review?.photos ?? []);
  const { busy, refusal, attempt } = useAttempt();

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (stars === null) {
      setMissing(true);
      return;
    }
    attempt(async () => {
      const said = { stars, words, shown_as: shownAs, photos: photos.arrived };
      onSaved(
        await (review
          ? callStore<OrderReviewsAnswer>(`orders/${order}/reviews/${review.id}`, {
              method: "POST",
              body: said,
            })
          : callStore<OrderReviewsAnswer>(`orders/${order}/reviews`, {
              method: "POST",
              body: { line_item_id: line, ...said },
            })),
      );
    });
  };

  const left = REVIEW_LIMITS.words - words.length;
  return (
    <form onSubmit={send} className="grid gap-4 rounded-lg border border-line bg-card p-4">
      <StarChoice
        name={`stars-${line}`}
        label={t("stars")}
        names={names}
        value={stars}
        error={missing && stars === null ? t("starsMissing") : undefined}
        onChange={setStars}
      />
      <TextAreaField
        label={t("words")}
        optionalWord={t("optional")}
        hint={left < 200 ? t("left", { count: formatNumber(locale, left) }) : t("wordsHint")}
        dir="auto"
        rows={4}
        maxLength={REVIEW_LIMITS.words}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <PhotoRow photos={photos} />
      {name !== null && (
        <FieldGroup label={t("shownAs")}>
          <div className="grid gap-2 sm:grid-cols-2">
            <RadioCard
              name={`shown-as-${line}`}
              title={t("asName", { name })}
              checked={shownAs === "name"}
              onChange={() => setShownAs("name")}
            />
            <RadioCard
              name={`shown-as-${line}`}
              title={t("anonymous")}
              note={t("anonymousNote")}
              checked={shownAs === "anonymous"}
              onChange={() => setShownAs("anonymous")}
            />
          </div>
        </FieldGroup>
      )}
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" size="lg" className="grow sm:grow-0" busy={busy} disabled={photos.underWay}>
          {t(review ? "save" : "send")}
        </Button>
        <Button kind="secondary" size="lg" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
