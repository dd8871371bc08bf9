"use client";

import type { CooperativeMember, MembershipState } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { inLanguage } from "@/i18n/locales";
import { formatDate, formatNumber } from "@/lib/format";
import { useSellerChange } from "@/lib/use-seller-change";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Badge, type BadgeTone } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { useTermsFields } from "./terms-fields";

const TONES: Record<MembershipState, BadgeTone> = {
  applied: "warn",
  invited: "info",
  active: "good",
  suspended: "bad",
  declined: "neutral",
  withdrawn: "neutral",
  left: "neutral",
  ended: "neutral",
};

type Verb = "accept" | "refuse" | "end" | "suspend" | "reinstate";

/** What a cooperative can do with a membership that stands so; what ends it is asked first. */
const VERBS: Partial<Record<MembershipState, readonly Verb[]>> = {
  applied: ["accept", "refuse"],
  invited: ["end"],
  active: ["suspend", "end"],
  suspended: ["reinstate", "end"],
};

/** A member, or who is to become one, and what the cooperative can do. */
export function MemberCard({ member, owner }: { member: CooperativeMember; owner: boolean }) {
  const t = useTranslations("membership");
  const locale = useLocale();
  const { send, busy, refusal } = useSellerChange();
  const [writing, setWriting] = useState(false);
  const question = useRef<AskFirstHandle>(null);
  const { id, state, producer, role, mode, weight, words, may_be_named, joined_at, ended_at } = member;
  const name = inLanguage(locale, producer.name, producer.name_en) || producer.handle;
  const verbs = (owner && VERBS[state]) || [];
  const act = (verb: Verb) => send(`cooperative/members/${id}/${verb}`, {});
  const facts = [
    producer.county && inLanguage(locale, producer.county.name, producer.county.name_en),
    // That she is a member the badge says.
    role !== "member" && t(`terms.roles.${role}`),
    t(`terms.modes.${mode}`),
    weight > 1 && t("card.weight", { weight: formatNumber(locale, weight) }),
    joined_at && t("card.joined", { day: formatDate(locale, joined_at) }),
    ended_at && t("card.ended", { day: formatDate(locale, ended_at) }),
    may_be_named && t("card.named"),
  ].filter(Boolean);
  return (
    <Card className="grid gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 className="text-lg">
          <bdi>{name}</bdi>
        </h2>
        <span className="flex gap-2">
          {!producer.verified && <Badge tone="warn">{t("card.notVerified")}</Badge>}
          <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>
        </span>
      </div>
      <p className="text-sm text-ink-soft">{facts.join(" · ")}</p>
      {words && <blockquote className="border-s-2 border-line-strong ps-3 text-sm">{words}</blockquote>}
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      {verbs.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {verbs.map((verb) => (
            <Button
              key={verb}
              kind={verb === "accept" || verb === "reinstate" ? "primary" : "secondary"}
              size="sm"
              disabled={busy}
              aria-label={`${t(`verbs.${state === "invited" ? "withdraw" : verb}`)}: ${name}`}
              onClick={() =>
                verb === "end" && state !== "invited" ? question.current?.ask() : void act(verb)
              }
            >
              {t(`verbs.${state === "invited" ? "withdraw" : verb}`)}
            </Button>
          ))}
          <Button kind="quiet" size="sm" aria-expanded={writing} onClick={() => setWriting(!writing)}>
            {t("verbs.terms")}
          </Button>
        </div>
      )}
      {writing && <TermsForm member={member} />}
      <AskFirst
        handle={question}
        title={t("card.endTitle", { name })}
        yes={t("verbs.end")}
        no={t("card.no")}
        onYes={() => void act("end")}
      >
        {t("card.endText")}
      </AskFirst>
    </Card>
  );
}

function TermsForm({ member }: { member: CooperativeMember }) {
  const t = useTranslations("membership");
  const { send, busy, refusal, done } = useSellerChange();
  const { fields, read } = useTermsFields(member);
  return (
    <form
      method="post"
      noValidate
      className="grid gap-4 border-t border-line pt-4 sm:grid-cols-2"
      onSubmit={async (event) => {
        event.preventDefault();
        const terms = read(event);
        if (terms) await send(`cooperative/members/${member.id}/terms`, terms);
      }}
    >
      {fields}
      <p role="status" className="text-sm font-semibold text-pistachio empty:hidden sm:col-span-2">
        {done && t("terms.saved")}
      </p>
      {refusal && (
        <Notice tone="bad" className="sm:col-span-2">
          {refusal}
        </Notice>
      )}
      <SubmitButton busy={busy} className="sm:col-span-2 sm:justify-self-start">
        {t("terms.save")}
      </SubmitButton>
    </form>
  );
}
