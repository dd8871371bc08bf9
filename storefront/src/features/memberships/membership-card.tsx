"use client";

import type { MembershipState, SellerMembership } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import { inLanguage } from "@/i18n/locales";
import { formatDate, formatMoney } from "@/lib/format";
import { useSellerChange } from "@/lib/use-seller-change";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Badge, type BadgeTone } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { CheckCard } from "@/ui/field";
import { Notice } from "@/ui/notice";

const TONES: Record<MembershipState, BadgeTone> = {
  invited: "warn",
  applied: "info",
  active: "good",
  suspended: "bad",
  declined: "neutral",
  withdrawn: "neutral",
  left: "neutral",
  ended: "neutral",
};

/** A membership of the producer's, with its terms, and what she can do. */
export function MembershipCard({ membership, owner }: { membership: SellerMembership; owner: boolean }) {
  const t = useTranslations("membership");
  const locale = useLocale();
  const { send, busy, refusal } = useSellerChange();
  const question = useRef<AskFirstHandle>(null);
  const { id, state, cooperative, role, mode, agreement, share_fee, words, may_be_named } = membership;
  const name = inLanguage(locale, cooperative.name, cooperative.name_en) || cooperative.handle;
  const act = (verb: string) => send(`memberships/${id}/${verb}`, {});
  const belongs = state === "active" || state === "suspended";
  const facts = [
    // That she is a member the badge says.
    role !== "member" && t(`terms.roles.${role}`),
    t(`terms.modes.${mode}`),
    agreement &&
      t("hers.agreementOf", { reference: agreement.reference, day: formatDate(locale, agreement.on) }),
    membership.joined_at && t("card.joined", { day: formatDate(locale, membership.joined_at) }),
    membership.ended_at && t("card.ended", { day: formatDate(locale, membership.ended_at) }),
  ].filter(Boolean);
  return (
    <Card className="grid gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 className="text-lg">
          <bdi>{name}</bdi>
        </h2>
        <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>
      </div>
      <p className="text-sm text-ink-soft">{facts.join(" · ")}</p>
      {share_fee && (
        <p className="text-sm">
          {t("hers.feeOf", {
            amount: formatMoney(locale, Number(share_fee.amount), share_fee.currency_code),
          })}
          {" · "}
          {share_fee.paid_on
            ? t("hers.feePaid", { day: formatDate(locale, share_fee.paid_on) })
            : t("hers.feeOpen")}
        </p>
      )}
      {words && <blockquote className="border-s-2 border-line-strong ps-3 text-sm">{words}</blockquote>}
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      {owner && belongs && (
        <CheckCard
          title={t("hers.naming")}
          checked={may_be_named}
          disabled={busy}
          onChange={({ target }) => void send(`memberships/${id}/naming`, { may_be_named: target.checked })}
        />
      )}
      {owner && (
        <div className="flex flex-wrap gap-2 empty:hidden">
          {state === "invited" && (
            <>
              <Button
                busy={busy}
                onClick={() => void act("accept")}
                aria-label={`${t("verbs.accept")}: ${name}`}
              >
                {t("verbs.accept")}
              </Button>
              <Button
                kind="secondary"
                disabled={busy}
                onClick={() => void act("decline")}
                aria-label={`${t("verbs.decline")}: ${name}`}
              >
                {t("verbs.decline")}
              </Button>
            </>
          )}
          {state === "applied" && (
            <Button kind="secondary" size="sm" disabled={busy} onClick={() => void act("leave")}>
              {t("verbs.withdraw")}
            </Button>
          )}
          {belongs && (
            <Button kind="quiet" size="sm" disabled={busy} onClick={() => question.current?.ask()}>
              {t("verbs.leave")}
            </Button>
          )}
        </div>
      )}
      <AskFirst
        handle={question}
        title={t("hers.leaveTitle", { name })}
        yes={t("verbs.leave")}
        no={t("card.no")}
        onYes={() => void act("leave")}
      >
        {t("hers.leaveText")}
      </AskFirst>
    </Card>
  );
}
