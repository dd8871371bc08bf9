"use client";

import type { CooperativesCompaniesAnswer, CooperativesCompanyRow } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { digitsFor, phoneFor } from "@/lib/contact";
import { formatDate } from "@/lib/format";
import { useSellerChange } from "@/lib/use-seller-change";
import { Badge, type BadgeTone } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { TextField } from "@/ui/field";
import { SubmitButton } from "@/ui/submit-button";
import { Outcome } from "./outcome";

const TONES: Record<CooperativesCompanyRow["yours"], BadgeTone> = {
  asked: "warn",
  approved: "good",
  refused: "neutral",
};

/** Who asked a cooperative, each with what she says of it. */
export function AskingCompanies({ answer }: { answer: CooperativesCompaniesAnswer }) {
  const t = useTranslations("company");
  if (answer.companies.length === 0)
    return <EmptyState title={t("desk.none.title")}>{t("desk.none.text")}</EmptyState>;
  return (
    <ul className="grid gap-4">
      {answer.companies.map((company) => (
        <li key={company.id}>
          <Asking company={company} />
        </li>
      ))}
    </ul>
  );
}

function Asking({ company }: { company: CooperativesCompanyRow }) {
  const t = useTranslations("company");
  const locale = useLocale();
  const title = useId();
  const { send, busy, refusal, done } = useSellerChange();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const { id, name, legal_id, address, phone, buys, state, yours, asked_at, may_buy } = company;
  const say = (verb: "approve" | "refuse", body: object) => send(`cooperative/companies/${id}/${verb}`, body);

  async function refuse(event: FormEvent) {
    event.preventDefault();
    const tooShort = reason.trim().length < 3;
    setMissing(tooShort);
    if (!tooShort && (await say("refuse", { reason: reason.trim() }))) setReason("");
  }

  return (
    <Card className="grid gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <h2 id={title} className="text-lg">
          {name}
        </h2>
        <Badge tone={TONES[yours]}>{t(`desk.words.${yours}`)}</Badge>
        <span className="text-sm text-ink-soft">{formatDate(locale, asked_at)}</span>
      </div>
      <p className="text-sm text-ink-soft">
        {address.city} · <bdi dir="ltr">{digitsFor(locale, legal_id)}</bdi> ·{" "}
        <bdi dir="ltr">{phoneFor(locale, phone)}</bdi>
      </p>
      <p className="break-words">{buys}</p>
      <p className="text-sm">{t(`desk.office.${state}`)}</p>
      {company.reason && <p className="text-sm text-ink-soft">{company.reason}</p>}
      <Outcome said={done ? t("saved") : undefined} refusal={refusal} />
      {state === "applied" && (
        <div className="grid gap-3">
          {!may_buy && (
            <Button busy={busy} className="justify-self-start" onClick={() => say("approve", {})}>
              {t("desk.approve")}
            </Button>
          )}
          {yours !== "refused" && (
            <form
              method="post"
              noValidate
              onSubmit={refuse}
              aria-labelledby={title}
              className="flex flex-wrap items-end gap-3"
            >
              <TextField
                name="reason"
                className="min-w-56 grow"
                label={t("desk.reason")}
                error={missing && t("missing")}
                required
                value={reason}
                onChange={({ target }) => setReason(target.value)}
                maxLength={500}
                autoComplete="off"
              />
              <SubmitButton kind="danger" busy={busy}>
                {t("desk.refuse")}
              </SubmitButton>
            </form>
          )}
        </div>
      )}
    </Card>
  );
}
