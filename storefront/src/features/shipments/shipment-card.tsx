"use client";

import type { BuyerDispatch, DispatchState } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { inLanguage } from "@/i18n/locales";
import { callStore } from "@/lib/client";
import { formatDateTime, formatNumber } from "@/lib/format";
import { formatQuantity } from "@/lib/quantities";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Badge, type BadgeTone } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { Notice } from "@/ui/notice";
import { ClaimAnswered } from "./claim-answered";
import { ClaimForm } from "./claim-form";
import { useShipmentChange } from "./use-shipment-change";

const TONES: Record<DispatchState, BadgeTone> = {
  sent: "info",
  arrived: "warn",
  accepted: "good",
  claimed: "bad",
};

/** One shipment as its buyer reads it: its lots, its paper, and her word. */
export function ShipmentCard({ shipment }: { shipment: BuyerDispatch }) {
  const t = useTranslations("shipments");
  const locale = useLocale();
  const { act, busy, refusal } = useShipmentChange();
  const question = useRef<AskFirstHandle>(null);
  const [claiming, setClaiming] = useState(false);
  const { id, state, goods, claim, lots, wholesale_order_id } = shipment;
  const path = `wholesale-orders/${wholesale_order_id}/dispatches/${id}`;
  const quantity = (much: number) => formatQuantity(locale, goods.measure, much);
  return (
    <Card className="grid gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h3 className="text-lg">
          {t("number", { number: formatNumber(locale, shipment.number) })}
          {" · "}
          {quantity(shipment.quantity)}
        </h3>
        <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>
      </div>
      <p className="text-sm text-ink-soft">
        {inLanguage(locale, goods.title, goods.title_en)}
        {" · "}
        {formatDateTime(locale, shipment.sent_at)}
        {shipment.carrier && ` · ${shipment.carrier}`}
      </p>
      <details className="text-sm">
        <summary className="min-h-11 cursor-pointer content-center font-semibold">
          {t("lots", { count: formatNumber(locale, lots.length) })}
        </summary>
        <ul className="grid divide-y divide-line">
          {lots.map(({ number, grade, quantity: much }) => (
            <li key={number} className="flex flex-wrap justify-between gap-x-3 py-1.5">
              <span>
                <bdi dir="ltr" className="tabular">
                  {number}
                </bdi>
                {" · "}
                {inLanguage(locale, grade.fa, grade.en)}
              </span>
              <span className="tabular">{quantity(much)}</span>
            </li>
          ))}
        </ul>
      </details>
      {shipment.photos.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {shipment.photos.map((photo, index) => (
            <li key={photo}>
              <img
                src={`/api/store/wholesale-orders/${wholesale_order_id}/dispatch-photos/${photo}`}
                alt={t("photo", { number: formatNumber(locale, index + 1) })}
                loading="lazy"
                className="size-20 rounded-md border border-line object-cover"
              />
            </li>
          ))}
        </ul>
      )}
      {claim && <ClaimAnswered path={path} claim={claim} measure={goods.measure} />}
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      {claiming ? (
        <ClaimForm
          path={path}
          measure={goods.measure}
          most={shipment.quantity}
          onClose={() => setClaiming(false)}
        />
      ) : (
        <div className="flex flex-wrap items-center gap-3">
          {shipment.can_answer && (
            <>
              <Button busy={busy} onClick={() => question.current?.ask()}>
                {t("accept")}
              </Button>
              <Button kind="secondary" disabled={busy} onClick={() => setClaiming(true)}>
                {t("claim")}
              </Button>
            </>
          )}
          <a
            href={`/api/store/${path}/delivery-note.pdf?language=${locale}`}
            target="_blank"
            rel="noreferrer"
            className="text-sm underline underline-offset-4"
          >
            {t("note")}
          </a>
        </div>
      )}
      <AskFirst
        handle={question}
        title={t("ask")}
        yes={t("yes")}
        no={t("no")}
        onYes={() => void act(() => callStore(`${path}/accept`, { method: "POST", body: {} }))}
      >
        {t("askText")}
      </AskFirst>
    </Card>
  );
}
