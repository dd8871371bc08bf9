"use client";

import type { CooperativeDispatch, DispatchState } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage, localePath } from "@/i18n/locales";
import { formatDateTime, formatNumber } from "@/lib/format";
import { formatQuantity } from "@/lib/quantities";
import { useSellerChange } from "@/lib/use-seller-change";
import { Badge, type BadgeTone } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { ClaimCard } from "./claim-card";

const TONES: Record<DispatchState, BadgeTone> = {
  sent: "info",
  arrived: "warn",
  accepted: "good",
  claimed: "bad",
};

/** A shipment: what is in it and of whom, its paper, and what the buyer says. */
export function DispatchCard({ dispatch }: { dispatch: CooperativeDispatch }) {
  const t = useTranslations("dispatches");
  const locale = useLocale();
  const { send, busy, refusal } = useSellerChange();
  const { id, number, state, goods, lines, claim, company, is_last } = dispatch;
  const quantity = (much: number) => formatQuantity(locale, goods.measure, much);
  return (
    <Card className="grid gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 className="text-lg">
          {t("number", { number: formatNumber(locale, number) })}
          {" · "}
          {quantity(dispatch.quantity)}
        </h2>
        <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>
      </div>
      <p className="text-sm text-ink-soft">
        <bdi>{company}</bdi>
        {" · "}
        {formatDateTime(locale, dispatch.sent_at)}
        {dispatch.carrier && ` · ${dispatch.carrier}`}
        {is_last && ` · ${t("isLast")}`}
      </p>
      <ul className="grid divide-y divide-line text-sm">
        {lines.map(({ lot, member, grade, quantity: much }) => (
          <li key={lot} className="flex flex-wrap justify-between gap-x-3 py-2">
            <span>
              <Link
                href={localePath(locale, `/seller/cooperative/lots?number=${lot}`)}
                className="tabular underline underline-offset-4"
              >
                <bdi dir="ltr">{lot}</bdi>
              </Link>
              {" · "}
              <bdi>{inLanguage(locale, member.name, member.name_en) || member.handle}</bdi>
              {" · "}
              {inLanguage(locale, grade.fa, grade.en)}
            </span>
            <span className="tabular font-semibold">{quantity(much)}</span>
          </li>
        ))}
      </ul>
      {dispatch.photos.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {dispatch.photos.map((photo, index) => (
            <li key={photo}>
              <a href={`/api/seller/receiving-photos/${photo}`} target="_blank" rel="noreferrer">
                <img
                  src={`/api/seller/receiving-photos/${photo}`}
                  alt={t("photo", { number: formatNumber(locale, index + 1) })}
                  loading="lazy"
                  className="size-20 rounded-md border border-line object-cover"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
      {claim && <ClaimCard id={id} claim={claim} measure={goods.measure} />}
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <div className="flex flex-wrap items-center gap-3">
        {state === "sent" && (
          <Button
            kind="secondary"
            busy={busy}
            onClick={() => void send(`cooperative/dispatches/${id}/arrived`, {})}
          >
            {t("arrived")}
          </Button>
        )}
        <a
          href={`/api/seller/cooperative/dispatches/${id}/delivery-note.pdf?language=${locale}`}
          target="_blank"
          rel="noreferrer"
          className="text-sm underline underline-offset-4"
        >
          {t("note")}
        </a>
      </div>
    </Card>
  );
}
