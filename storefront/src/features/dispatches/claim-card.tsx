"use client";

import type { ClaimAnswer, Measure } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { formatNearDay } from "@/lib/format";
import { bareQuantity, formatQuantity, unitOf, writtenQuantity } from "@/lib/quantities";
import { useSellerChange } from "@/lib/use-seller-change";
import { Button } from "@/ui/button";
import { TextAreaField, TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";

/** What a buyer claims of a shipment, and what the cooperative says to it. */
export function ClaimCard({ id, claim, measure }: { id: string; claim: ClaimAnswer; measure: Measure }) {
  const t = useTranslations("dispatches");
  const c = useTranslations("dispatches.claims");
  const locale = useLocale();
  const { send, busy, refusal } = useSellerChange();
  const [answering, setAnswering] = useState(false);
  const quantity = (much: number) => formatQuantity(locale, measure, much);
  const isOver = claim.granted !== null;
  const mayGrant = !isOver;
  return (
    <div className="grid gap-3">
      <Notice tone={isOver ? "info" : "warn"} title={t("claim", { quantity: quantity(claim.quantity) })}>
        <p>{claim.words}</p>
        {claim.answer && <p>{c("answer", { words: claim.answer })}</p>}
        {claim.decision && <p>{c("decision", { words: claim.decision })}</p>}
        <p className="font-semibold">
          {c(`states.${claim.state}`, {
            day: claim.until ? formatNearDay(locale, claim.until) : "",
            offered: quantity(claim.offered ?? 0),
            granted: quantity(claim.granted ?? 0),
          })}
        </p>
      </Notice>
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      {answering && claim.state === "open" ? (
        <AnswerForm
          most={claim.quantity}
          measure={measure}
          busy={busy}
          onSend={(body) => send(`cooperative/dispatches/${id}/answer-claim`, body)}
          onClose={() => setAnswering(false)}
        />
      ) : (
        mayGrant && (
          <div className="flex flex-wrap gap-2">
            <Button busy={busy} onClick={() => void send(`cooperative/dispatches/${id}/grant`, {})}>
              {c("grant")}
            </Button>
            {claim.state === "open" && (
              <Button kind="secondary" disabled={busy} onClick={() => setAnswering(true)}>
                {c("less")}
              </Button>
            )}
          </div>
        )
      )}
    </div>
  );
}

function AnswerForm({
  most,
  measure,
  busy,
  onSend,
  onClose,
}: {
  most: number;
  measure: Measure;
  busy: boolean;
  onSend: (body: { granted: number; words: string }) => Promise<unknown>;
  onClose: () => void;
}) {
  const c = useTranslations("dispatches.claims");
  const locale = useLocale();
  const [wrong, setWrong] = useState<{ granted: boolean; words: boolean }>();

  function answer(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const granted = writtenQuantity(String(data.get("granted") ?? ""), measure);
    const words = String(data.get("words") ?? "").trim();
    setWrong({ granted: granted === undefined || granted >= most, words: !words });
    if (granted !== undefined && granted < most && words) void onSend({ granted, words });
  }
  return (
    <form method="post" noValidate onSubmit={answer} className="grid gap-3">
      <TextField
        name="granted"
        inputMode="decimal"
        autoComplete="off"
        required
        label={c("granted", { unit: unitOf(locale, measure) })}
        defaultValue={bareQuantity(locale, measure, 0)}
        error={wrong?.granted && c("grantedWrong", { most: formatQuantity(locale, measure, most) })}
      />
      <TextAreaField
        name="words"
        required
        maxLength={2000}
        label={c("words")}
        error={wrong?.words && c("wordsMissing")}
      />
      <div className="flex flex-wrap gap-2">
        <SubmitButton busy={busy}>{c("send")}</SubmitButton>
        <Button kind="quiet" disabled={busy} onClick={onClose}>
          {c("close")}
        </Button>
      </div>
    </form>
  );
}
