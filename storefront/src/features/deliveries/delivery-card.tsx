"use client";

import type { MemberReceipt, ReceiptState } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { inLanguage } from "@/i18n/locales";
import { formatDateTime, formatMoney, formatNumber } from "@/lib/format";
import { formatQuantity } from "@/lib/quantities";
import { useSellerChange } from "@/lib/use-seller-change";
import { Badge, type BadgeTone } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { Notice } from "@/ui/notice";
import { ObjectForm } from "./object-form";

const TONES: Record<ReceiptState, BadgeTone> = {
  weighed: "warn",
  agreed: "good",
  disputed: "bad",
  decided: "info",
  cancelled: "neutral",
};

/** What was written down of one delivery of hers: she agrees, or says what is wrong. */
export function DeliveryCard({ receipt }: { receipt: MemberReceipt }) {
  const t = useTranslations("deliveries");
  const locale = useLocale();
  const { send, busy, refusal } = useSellerChange();
  const [objecting, setObjecting] = useState(false);
  const { id, state, goods, cooperative, reason } = receipt;
  const quantity = (much: number) => formatQuantity(locale, goods.measure, much);
  return (
    <Card className="grid gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 className="text-lg">{inLanguage(locale, goods.title, goods.title_en)}</h2>
        <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>
      </div>
      <p className="text-sm text-ink-soft">
        <bdi>{inLanguage(locale, cooperative.name, cooperative.name_en) || cooperative.handle}</bdi>
        {" · "}
        {formatDateTime(locale, receipt.received_at)}
      </p>
      <dl className="grid grid-cols-3 gap-2">
        {(["weighed", "rejected", "accepted"] as const).map((each) => (
          <div key={each}>
            <dt className="text-sm text-ink-soft">{t(each)}</dt>
            <dd className="tabular text-lg font-bold">{quantity(receipt[each])}</dd>
          </div>
        ))}
      </dl>
      <p className="text-sm">
        {t("grade", { grade: inLanguage(locale, receipt.grade.fa, receipt.grade.en) })}
        {reason && ` · ${t(`reasons.${reason}`)}`}
        {receipt.lot && (
          <>
            {" · "}
            {t("lot")} <bdi dir="ltr">{receipt.lot}</bdi>
          </>
        )}
      </p>
      <p className="text-sm">
        {t("comesTo", { amount: formatMoney(locale, Number(receipt.comes_to), receipt.currency_code) })}
      </p>
      {receipt.words && (
        <blockquote className="border-s-2 border-line-strong ps-3 text-sm">{receipt.words}</blockquote>
      )}
      {receipt.photos.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {receipt.photos.map((photo, index) => (
            <li key={photo.id}>
              <a href={`/api/seller/receiving-photos/${photo.id}`} target="_blank" rel="noreferrer">
                <img
                  src={`/api/seller/receiving-photos/${photo.id}`}
                  alt={t("photo", { number: formatNumber(locale, index + 1), by: t(`by.${photo.by}`) })}
                  loading="lazy"
                  className="size-20 rounded-md border border-line object-cover"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
      {receipt.objection && <p className="text-sm">{t("objection", { words: receipt.objection })}</p>}
      {receipt.decision && (
        <p className="text-sm font-semibold">{t("decision", { words: receipt.decision })}</p>
      )}
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      {receipt.can_answer &&
        (objecting ? (
          <ObjectForm id={id} onClose={() => setObjecting(false)} />
        ) : (
          <>
            <p className="text-sm text-ink-soft">
              {t("silence", { moment: formatDateTime(locale, receipt.agree_by) })}
            </p>
            <div className="grid grid-cols-2 gap-2">
              <Button size="lg" busy={busy} onClick={() => void send(`deliveries/${id}/agree`, {})}>
                {t("agree")}
              </Button>
              <Button size="lg" kind="secondary" disabled={busy} onClick={() => setObjecting(true)}>
                {t("object")}
              </Button>
            </div>
          </>
        ))}
    </Card>
  );
}
