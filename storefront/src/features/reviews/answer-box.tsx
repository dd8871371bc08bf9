"use client";

import type { SellerReview } from "@dastranj/orders/contract";
import { REVIEW_LIMITS } from "@dastranj/orders/contract/review-limits";
import { REPORT_REASONS } from "@dastranj/orders/contract/review-reports";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { callSeller } from "@/lib/client";
import { useAttempt } from "@/lib/use-attempt";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { SelectField, TextAreaField } from "@/ui/field";
import { Notice } from "@/ui/notice";

/** What a seller does with a review: she answers it, or says that it should not stand there. */
export function AnswerBox({ review }: { review: SellerReview }) {
  const t = useTranslations("reviews.desk");
  const reasons = useTranslations("reviews.list");
  const router = useRouter();
  const [open, setOpen] = useState<"answer" | "report">();
  const [missing, setMissing] = useState(false);
  const [answered, setAnswered] = useState(false);
  const [refreshing, startRefresh] = useTransition();
  const { busy, refusal, attempt } = useAttempt();
  const { id, state, answer, answer_changeable_until: until, reported } = review;
  const changeable = !answer || (until !== null && Date.parse(until) > Date.now());

  const send = (verb: "answer" | "report", body: object) =>
    attempt(async () => {
      await callSeller(`reviews/${id}/${verb}`, { method: "POST", body });
      setOpen(undefined);
      setAnswered(verb === "answer");
      startRefresh(() => router.refresh());
    });
  const sendAnswer = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get("words") ?? "").trim();
    setMissing(words === "");
    if (words) send("answer", { words });
  };
  const sendReport = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    send("report", { reason: new FormData(event.currentTarget).get("reason") });
  };

  if (state === "hidden") return <Badge className="justify-self-start">{t("hidden")}</Badge>;
  return (
    <div className="grid gap-3">
      {answered && <Notice tone="good">{t("answered")}</Notice>}
      {!open && (
        <div className="flex flex-wrap items-center gap-2">
          {changeable && (
            <Button
              kind={answer ? "secondary" : "primary"}
              busy={refreshing}
              onClick={() => setOpen("answer")}
            >
              {t(answer ? "changeAnswer" : "answer")}
            </Button>
          )}
          {reported ? (
            <p className="text-sm text-ink-soft">{t("reported")}</p>
          ) : (
            <Button kind="quiet" onClick={() => setOpen("report")}>
              {t("report")}
            </Button>
          )}
        </div>
      )}
      {open === "answer" && (
        <form onSubmit={sendAnswer} className="grid gap-3">
          <TextAreaField
            name="words"
            dir="auto"
            label={t("answerLabel")}
            hint={t("answerHint")}
            error={missing ? t("answerMissing") : undefined}
            defaultValue={answer?.words}
            maxLength={REVIEW_LIMITS.answer}
          />
          <Choice
            send={t("sendAnswer")}
            cancel={t("cancel")}
            busy={busy}
            onCancel={() => setOpen(undefined)}
          />
        </form>
      )}
      {open === "report" && (
        <form onSubmit={sendReport} className="grid gap-3">
          <SelectField name="reason" label={t("reportTitle")}>
            {REPORT_REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {reasons(`reasons.${reason}`)}
              </option>
            ))}
          </SelectField>
          <Choice
            send={t("reportSure")}
            cancel={t("cancel")}
            busy={busy}
            onCancel={() => setOpen(undefined)}
          />
        </form>
      )}
      {refusal && <Notice tone="bad">{refusal}</Notice>}
    </div>
  );
}

function Choice({
  send,
  cancel,
  busy,
  onCancel,
}: {
  send: string;
  cancel: string;
  busy: boolean;
  onCancel: () => void;
}) {
  return (
    <div className="flex flex-wrap gap-3">
      <Button type="submit" size="lg" className="grow sm:grow-0" busy={busy}>
        {send}
      </Button>
      <Button kind="secondary" size="lg" onClick={onCancel}>
        {cancel}
      </Button>
    </div>
  );
}
