"use client";

import type {
  CompanyAnswer,
  PurchaseApprovalAnswer,
  PurchaseApprovalsAnswer,
} from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { callStore } from "@/lib/client";
import { formatDate, formatUnits } from "@/lib/format";
import { Badge, type BadgeTone } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { TextField } from "@/ui/field";
import { SubmitButton } from "@/ui/submit-button";
import { Outcome } from "./outcome";
import { useCompanyChange } from "./use-company-change";

const TONES: Record<PurchaseApprovalAnswer["state"], BadgeTone> = {
  pending: "warn",
  granted: "good",
  refused: "bad",
  lapsed: "neutral",
};

/** Purchases that wait for an approver, and what became of the others. */
export function ApprovalsCard({
  company,
  answer,
}: {
  company: CompanyAnswer;
  answer: PurchaseApprovalsAnswer;
}) {
  const t = useTranslations("company");
  const { change, busy, said, refusal } = useCompanyChange();
  const decide = (id: string, decision: "grant" | "refuse", words: string) =>
    change(
      () =>
        callStore(`companies/${company.id}/approvals/${id}`, {
          method: "POST",
          body: { decision, words: words || null },
        }),
      t(`approvals.${decision === "grant" ? "granted" : "refused"}`),
    );
  return (
    <Card className="grid gap-4">
      <h2 className="text-lg">{t("approvals.title")}</h2>
      <Outcome said={said} refusal={refusal} />
      {answer.approvals.length === 0 && <p className="text-sm text-ink-soft">{t("approvals.none")}</p>}
      <ul className="grid gap-3">
        {answer.approvals.map((approval) => (
          <li key={approval.id} className="grid gap-2 border-t border-line pt-3">
            <Approval approval={approval} busy={busy} onDecide={decide} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Approval({
  approval,
  busy,
  onDecide,
}: {
  approval: PurchaseApprovalAnswer;
  busy: boolean;
  onDecide: (id: string, decision: "grant" | "refuse", words: string) => Promise<boolean>;
}) {
  const t = useTranslations("company");
  const locale = useLocale();
  const title = useId();
  const [words, setWords] = useState("");
  const { id, amount, currency_code, state, asked_by, asked_at, expires_at, decided_by, may_decide } =
    approval;
  const grant = (event: FormEvent) => {
    event.preventDefault();
    void onDecide(id, "grant", words.trim());
  };
  return (
    <>
      <div className="flex flex-wrap items-center gap-3" id={title}>
        <bdi className="tabular text-lg font-semibold">{formatUnits(locale, amount, currency_code)}</bdi>
        <Badge tone={TONES[state]}>{t(`approvals.states.${state}`)}</Badge>
        <span className="text-sm text-ink-soft">
          {t("approvals.asked", { name: asked_by, date: formatDate(locale, asked_at) })}
        </span>
      </div>
      {(decided_by || approval.words) && (
        <p className="text-sm text-ink-soft">
          {[decided_by && t("approvals.by", { name: decided_by }), approval.words]
            .filter(Boolean)
            .join(" · ")}
        </p>
      )}
      {state === "pending" && (
        <p className="text-sm text-ink-soft">
          {t("approvals.until", { date: formatDate(locale, expires_at) })}
        </p>
      )}
      {may_decide && (
        <form method="post" noValidate onSubmit={grant} aria-labelledby={title} className="grid gap-3">
          <TextField
            name="words"
            label={t("approvals.words")}
            optionalWord={t("optional")}
            value={words}
            onChange={({ target }) => setWords(target.value)}
            maxLength={500}
            autoComplete="off"
          />
          <div className="flex flex-wrap gap-3">
            <SubmitButton busy={busy}>{t("approvals.grant")}</SubmitButton>
            <Button kind="danger" disabled={busy} onClick={() => onDecide(id, "refuse", words.trim())}>
              {t("approvals.refuse")}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
