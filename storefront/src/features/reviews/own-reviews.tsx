"use client";

import type { OrderReviewsAnswer, OwnReview } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { callStore } from "@/lib/client";
import { formatNearDay } from "@/lib/format";
import { useAttempt } from "@/lib/use-attempt";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { StarChoice } from "@/ui/star-choice";
import { Stars } from "@/ui/stars";
import { ReviewForm } from "./review-form";
import { SellerSays } from "./seller-says";
import { useStarNames } from "./use-star-names";

type Part = OrderReviewsAnswer["parts"][number];

/** What the buyer of a part says: how its seller was, and what each of its goods is like. */
export function OwnReviews({
  order,
  part: first,
  name,
  titles,
}: {
  order: string;
  part: Part;
  name: string | null;
  titles: Record<string, string>;
}) {
  const t = useTranslations("reviews.own");
  const [part, setPart] = useState(first);
  const [open, setOpen] = useState<string>();
  const [saved, setSaved] = useState<string>();
  const took = (answer: OrderReviewsAnswer) =>
    setPart((before) => answer.parts.find(({ part_id }) => part_id === before.part_id) ?? before);
  return (
    <section
      aria-labelledby={`reviews-${part.part_id}`}
      className="grid gap-4 rounded-md bg-saffron-tint px-4 py-4 print:hidden"
    >
      <h3 id={`reviews-${part.part_id}`} className="text-base font-bold">
        {t("title")}
      </h3>
      <SellerStars order={order} part={part} onRated={took} />
      <ul className="grid gap-4">
        {part.lines.map(({ line_item_id, refused, review }) => (
          <li key={line_item_id} className="grid gap-3 border-t border-line pt-3">
            <p className="font-semibold">{titles[line_item_id]}</p>
            {open === line_item_id ? (
              <ReviewForm
                order={order}
                line={line_item_id}
                review={review}
                name={name}
                onCancel={() => setOpen(undefined)}
                onSaved={(answer) => {
                  took(answer);
                  setOpen(undefined);
                  setSaved(line_item_id);
                }}
              />
            ) : (
              <>
                {saved === line_item_id && review?.state === "shown" && (
                  <Notice tone="good">{t("saved")}</Notice>
                )}
                {review && <Said review={review} />}
                {refused === "review_returned" && <p className="text-sm text-ink-soft">{t("returned")}</p>}
                {(review ? isChangeable(review) : refused === null) && (
                  <Button
                    kind={review ? "secondary" : "primary"}
                    className="sm:justify-self-start"
                    aria-label={review ? undefined : t("writeNamed", { title: titles[line_item_id] ?? "" })}
                    onClick={() => setOpen(line_item_id)}
                  >
                    {t(review ? "edit" : "write")}
                  </Button>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const isChangeable = ({ changeable_until }: OwnReview) => Date.parse(changeable_until) > Date.now();

function Said({ review }: { review: OwnReview }) {
  const t = useTranslations("reviews.own");
  const locale = useLocale();
  const names = useStarNames();
  const { stars, words, state, held_for, hidden_because, changeable_until, answer } = review;
  return (
    <div className="grid gap-2 text-sm">
      <Stars value={stars} label={names[stars - 1]} className="h-5 justify-self-start" />
      {words && (
        <p dir="auto" className="max-w-prose break-words whitespace-pre-line">
          {words}
        </p>
      )}
      {state === "held" && (
        <Notice tone="warn" title={t("heldTitle")}>
          {held_for.map((hold) => t(`held.${hold}`)).join(" ")}
          {!held_for.includes("hidden_before") && ` ${t("heldNote")}`}
        </Notice>
      )}
      {state === "hidden" && (
        <Notice tone="bad" announced={false} title={t("hiddenTitle")}>
          <bdi>{hidden_because}</bdi>
        </Notice>
      )}
      {answer && <SellerSays locale={locale} answer={answer} title={t("answer")} />}
      {isChangeable(review) && (
        <p className="text-ink-soft">{t("until", { day: formatNearDay(locale, changeable_until) })}</p>
      )}
    </div>
  );
}

function SellerStars({
  order,
  part,
  onRated,
}: {
  order: string;
  part: Part;
  onRated: (answer: OrderReviewsAnswer) => void;
}) {
  const t = useTranslations("reviews.own");
  const names = useStarNames();
  const { busy, refusal, attempt } = useAttempt();
  const [wanted, setWanted] = useState<number>();
  const [done, setDone] = useState(false);
  const rate = (stars: number) =>
    attempt(async () => {
      setWanted(stars);
      setDone(false);
      try {
        const body = { part_id: part.part_id, stars };
        onRated(
          await callStore<OrderReviewsAnswer>(`orders/${order}/seller-stars`, { method: "POST", body }),
        );
        setDone(true);
      } finally {
        setWanted(undefined);
      }
    });
  return (
    <div className="grid gap-2">
      <StarChoice
        name={`seller-${part.part_id}`}
        label={t("seller")}
        names={names}
        value={wanted ?? part.seller_stars}
        disabled={busy || !part.seller_stars_changeable}
        onChange={rate}
      />
      <p role="status" className="text-sm text-pistachio empty:hidden">
        {done ? t("sellerDone") : ""}
      </p>
      {refusal && <Notice tone="bad">{refusal}</Notice>}
    </div>
  );
}
