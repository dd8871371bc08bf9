"use client";

import type { ShareSurplusBody, SurplusAnswer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import { formatNumber } from "@/lib/format";
import { useSellerChange } from "@/lib/use-seller-change";
import { Amount } from "@/ui/amount";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";

/** Shares a year's surplus as it is shown; asks first, since it is not undone. */
export function ShareButton({ answer }: { answer: SurplusAnswer }) {
  const t = useTranslations("surplus.share");
  const locale = useLocale();
  const { send, busy, refusal } = useSellerChange();
  const question = useRef<AskFirstHandle>(null);
  const { year, currency_code, seen, count, surplus } = answer;
  const body: ShareSurplusBody = { year, currency_code, seen };
  const amount = () => <Amount units={surplus} currency={currency_code} />;
  return (
    <div className="sticky bottom-[var(--desk-bar,0px)] z-10 -mx-gutter grid gap-2 border-t border-line bg-paper px-gutter py-3 lg:mx-0 lg:px-0">
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <Button
        size="lg"
        busy={busy}
        onClick={() => question.current?.ask()}
        className="max-sm:w-full sm:justify-self-start"
      >
        {t.rich("button", { amount })}
      </Button>
      <AskFirst
        handle={question}
        title={t("ask", { year: formatNumber(locale, year, { useGrouping: false }) })}
        yes={t("yes")}
        no={t("no")}
        onYes={() => void send("cooperative/surplus", body)}
      >
        {t.rich("text", { amount, count, number: formatNumber(locale, count) })}
      </AskFirst>
    </div>
  );
}
