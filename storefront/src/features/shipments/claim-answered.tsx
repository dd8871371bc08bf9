"use client";

import type { ClaimAnswer, Measure } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import { callStore } from "@/lib/client";
import { formatNearDay } from "@/lib/format";
import { formatQuantity } from "@/lib/quantities";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { useShipmentChange } from "./use-shipment-change";

/** What a buyer claimed, what was said to it, and her word to that. */
export function ClaimAnswered({
  path,
  claim,
  measure,
}: {
  path: string;
  claim: ClaimAnswer;
  measure: Measure;
}) {
  const t = useTranslations("shipments");
  const c = useTranslations("shipments.claims");
  const locale = useLocale();
  const { act, busy, refusal } = useShipmentChange();
  const question = useRef<AskFirstHandle>(null);
  const quantity = (much: number) => formatQuantity(locale, measure, much);
  const offered = quantity(claim.offered ?? 0);
  const say = (verb: "consent" | "escalate") =>
    void act(() => callStore(`${path}/${verb}`, { method: "POST", body: {} }));
  return (
    <div className="grid gap-3">
      <Notice
        tone={claim.granted === null ? "warn" : "good"}
        title={t("claimed", { quantity: quantity(claim.quantity) })}
      >
        <p>{claim.words}</p>
        {claim.answer && <p>{c("answer", { words: claim.answer })}</p>}
        {claim.decision && <p>{c("decision", { words: claim.decision })}</p>}
        <p className="font-semibold">
          {c(`states.${claim.state}`, {
            day: claim.until ? formatNearDay(locale, claim.until) : "",
            offered,
            granted: quantity(claim.granted ?? 0),
          })}
        </p>
      </Notice>
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      {claim.state === "answered" && (
        <div className="flex flex-wrap gap-2">
          <Button busy={busy} onClick={() => question.current?.ask()}>
            {c("consent")}
          </Button>
          <Button kind="secondary" disabled={busy} onClick={() => say("escalate")}>
            {c("escalate")}
          </Button>
        </div>
      )}
      <AskFirst
        handle={question}
        title={c("ask", { offered })}
        yes={c("yes")}
        no={c("no")}
        onYes={() => say("consent")}
      >
        {c("askText")}
      </AskFirst>
    </div>
  );
}
