"use client";

import type { DenyAdvanceBody, MemberAdvance } from "@dastranj/cooperatives/contract";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useSellerChange } from "@/lib/use-seller-change";
import { Amount } from "@/ui/amount";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Button } from "@/ui/button";
import { TextAreaField } from "@/ui/field";
import { Notice } from "@/ui/notice";

/** Cash that a member was given, as her cooperative says: she got it, or she did not, with a reason if she likes. */
export function AnswerAdvance({
  advance: { id, amount, currency_code },
  name,
}: {
  advance: MemberAdvance;
  /** The cooperative's. */
  name: string;
}) {
  const t = useTranslations("advances");
  const { send, busy, refusal } = useSellerChange();
  const got = useRef<AskFirstHandle>(null);
  const gotNot = useRef<AskFirstHandle>(null);
  const because = useRef<HTMLTextAreaElement>(null);
  const withAmount = { amount: () => <Amount units={amount} currency={currency_code} /> };

  function deny() {
    const body: DenyAdvanceBody = { because: because.current?.value.trim() || undefined };
    void send(`advances/${id}/deny`, body);
  }

  return (
    <>
      <p className="text-sm">{t("confirm.text", { name })}</p>
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <div className="flex flex-wrap gap-3">
        <Button size="lg" busy={busy} onClick={() => got.current?.ask()} className="max-sm:grow">
          {t("confirm.button")}
        </Button>
        <Button
          kind="danger"
          size="lg"
          busy={busy}
          onClick={() => gotNot.current?.ask()}
          className="max-sm:grow"
        >
          {t("deny.button")}
        </Button>
      </div>
      <AskFirst
        handle={got}
        title={t.rich("confirm.ask", withAmount)}
        yes={t("confirm.yes")}
        no={t("confirm.no")}
        onYes={() => void send(`advances/${id}/confirm`, {})}
      >
        {t("confirm.after")}
      </AskFirst>
      <AskFirst
        handle={gotNot}
        title={t.rich("deny.ask", withAmount)}
        yes={t("deny.yes")}
        no={t("deny.no")}
        onYes={deny}
      >
        <p>{t("deny.after", { name })}</p>
        <TextAreaField
          ref={because}
          className="mt-4"
          label={t("deny.because")}
          optionalWord={t("deny.optional")}
          maxLength={500}
        />
      </AskFirst>
    </>
  );
}
