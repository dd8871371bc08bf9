import { LoadedPage, ReasonPrompt, useWords } from "@dastranj/office";
import { Badge, Button, Container, Heading, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { Link, useParams } from "react-router-dom";
import type { AdminReviewAnswer } from "../../../../contract/reviews";
import { useJudge, useReview } from "../../../reviews/use-reviews";
import { sentenceOf } from "../../../sentence-of";

export const handle = { breadcrumb: () => <PageName /> };

function PageName() {
  return useWords("reviews").t("review");
}

/** `/app/reviews/:id`: one review, what is reported of it and what happened to it. */
export default function ReviewPage() {
  const { id = "" } = useParams();
  return (
    <LoadedPage namespace="reviews" found={useReview(id)} said={sentenceOf}>
      {({ review }) => (
        <div className="flex flex-col gap-y-3">
          <Review review={review} />
          <Trail trail={review.trail} />
        </div>
      )}
    </LoadedPage>
  );
}

type Shown = AdminReviewAnswer["review"];

function Review({ review }: { review: Shown }) {
  const { t, nameOf, number, moment, persian } = useWords("reviews");
  const { stars, words, name, product, seller, state, held_for, written_at, photos, answer } = review;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <Heading dir="auto">{persian ? product.title : product.title_en}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            <Link to={`/sellers/${seller.id}`} className="hover:underline">
              {nameOf(seller)}
            </Link>
            {` · ${moment(written_at)}`}
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <Badge size="small" color={state === "shown" ? "green" : state === "held" ? "orange" : "grey"}>
            {t(`states.${state}`)}
          </Badge>
          <Decisions review={review} />
        </div>
      </div>
      <div className="flex flex-col gap-y-2 px-6 py-4">
        <Text size="small" weight="plus">
          <bdi>{name ?? t("nobody")}</bdi> · {t("stars", { stars: number(stars) })}
        </Text>
        <Text size="small" dir="auto" className="break-words whitespace-pre-line">
          {words ?? t("noWords")}
        </Text>
        {held_for.length > 0 && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("why")}: {held_for.map((hold) => t(`holds.${hold}`)).join(persian ? "، " : ", ")}
          </Text>
        )}
        {review.hidden_because && (
          <Text size="small" dir="auto" className="text-ui-fg-error">
            {t("hiddenBecause", { reason: review.hidden_because })}
          </Text>
        )}
        {photos.length > 0 && (
          <ul className="flex flex-wrap gap-2" aria-label={t("photos")}>
            {photos.map((photo, index) => (
              <li key={photo.id}>
                <a href={photo.files.at(-1)?.address} target="_blank" rel="noreferrer">
                  <img
                    src={photo.files[0]?.address}
                    alt={t("photo", { number: number(index + 1) })}
                    className="size-24 rounded-md object-cover"
                  />
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
      {answer && (
        <div className="flex flex-col gap-y-1 px-6 py-4">
          <Text size="small" weight="plus">
            {t("answer")} · {moment(answer.at)}
          </Text>
          <Text size="small" dir="auto" className="break-words whitespace-pre-line">
            {answer.words}
          </Text>
        </div>
      )}
      {review.open_reports.length > 0 && (
        <div className="flex flex-col gap-y-2 px-6 py-4">
          <Heading level="h2">{t("reported")}</Heading>
          <ul className="flex flex-col gap-y-1">
            {review.open_reports.map(({ by, reason, words: said, at }) => (
              <li key={`${by} ${at}`}>
                <Text size="small" dir="auto">
                  {t(`by.${by}`)}: {t(`reasons.${reason}`)}
                  {said && ` – ${said}`}
                </Text>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Container>
  );
}

function Decisions({ review: { id, state, reports } }: { review: Shown }) {
  const { t, persian } = useWords("reviews");
  const { mutate, isPending } = useJudge(id);
  const [hiding, setHiding] = useState(false);
  const judge = (verb: "show" | "hide", reason?: string) =>
    mutate(
      { verb, reason },
      {
        onSuccess: () => {
          setHiding(false);
          toast.success(t(`done.${verb}`));
        },
        onError: (error) =>
          toast.error(t("notDone"), { description: sentenceOf(error, persian, t("unreachable")) }),
      },
    );
  return (
    <>
      {state !== "hidden" && (
        <Button size="small" variant="danger" disabled={isPending} onClick={() => setHiding(true)}>
          {t("hide")}
        </Button>
      )}
      {(state !== "shown" || reports > 0) && (
        <Button size="small" variant="secondary" isLoading={isPending} onClick={() => judge("show")}>
          {t(state === "shown" ? "keep" : "show")}
        </Button>
      )}
      {hiding && (
        <ReasonPrompt
          title={t("hideTitle")}
          text={t("hideText")}
          reason={t("reason")}
          confirm={t("hide")}
          cancel={t("cancel")}
          busy={isPending}
          onCancel={() => setHiding(false)}
          onReason={(reason) => judge("hide", reason)}
        />
      )}
    </>
  );
}

function Trail({ trail }: Pick<Shown, "trail">) {
  const { t, moment } = useWords("reviews");
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("trail")}
      </Heading>
      <ol className="flex flex-col gap-y-3 px-6 py-4">
        {trail.map(({ id, verb, by, actor_name, reason, at }) => (
          <li key={id}>
            <Text size="small" weight="plus">
              {t(`verbs.${verb}`)}
            </Text>
            <Text size="xsmall" className="text-ui-fg-muted">
              <bdi>{actor_name ?? t(`by.${by}`)}</bdi>
              {" · "}
              <time dateTime={at}>{moment(at)}</time>
            </Text>
            {reason && (
              <Text size="small" dir="auto" className="text-ui-fg-subtle break-words">
                {verb === "reported"
                  ? t(`reasons.${reason}`)
                  : verb === "held"
                    ? reason
                        .split(", ")
                        .map((hold) => t(`holds.${hold}`))
                        .join(" · ")
                    : reason}
              </Text>
            )}
          </li>
        ))}
      </ol>
    </Container>
  );
}
