"use client";

import type { ReturnItem, ReturnReason, ReturnVerb } from "@dastranj/orders/contract";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { callSeller } from "@/lib/client";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Button } from "@/ui/button";
import { TextAreaField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { ReceiveForm } from "./receive-form";
import { useActing } from "./use-acting";

/** What the seller can do next with a return, and the doing of it. */
export function SellerActions({
  returnId,
  may,
  items,
  reason,
  currency,
  most,
  postageBy,
}: {
  returnId: string;
  may: ReturnVerb[];
  items: ReturnItem[];
  /** Why it comes back. */
  reason: ReturnReason;
  currency: string;
  /** What all of it comes to. */
  most: number;
  /** Who bears the way back. */
  postageBy: "buyer" | "seller";
}) {
  const t = useTranslations("returns.desk");
  const locale = useLocale();
  const { busy, refusal, act } = useActing();
  const question = useRef<AskFirstHandle>(null);
  const [refusing, setRefusing] = useState(false);
  const [fault, setFault] = useState<string>();
  const post = (verb: string, body: object = {}) =>
    void act(() => callSeller(`returns/${returnId}/${verb}`, { method: "POST", body }));

  function refuse(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get("words") ?? "").trim();
    if (!words) {
      setFault(t("refuseMissing"));
      event.currentTarget.querySelector("textarea")?.focus();
      return;
    }
    post("refuse", { words });
  }

  return (
    <div className="grid gap-4 empty:hidden">
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      {may.includes("approve") && !refusing && (
        <div className="flex flex-wrap gap-3">
          <Button size="lg" busy={busy} onClick={() => question.current?.ask()}>
            {t("approve")}
          </Button>
          {may.includes("refuse") && (
            <Button size="lg" kind="danger" disabled={busy} onClick={() => setRefusing(true)}>
              {t("refuse")}
            </Button>
          )}
          <AskFirst
            handle={question}
            title={t("approveTitle")}
            yes={t("yes")}
            no={t("no")}
            onYes={() => post("approve")}
          >
            {t("approveText")}
          </AskFirst>
        </div>
      )}
      {may.includes("refuse") && refusing && (
        <form method="post" noValidate onSubmit={refuse} className="grid gap-3">
          <TextAreaField
            name="words"
            required
            autoFocus
            maxLength={2000}
            label={t("refuseLabel")}
            error={fault}
            onChange={() => setFault(undefined)}
          />
          <div className="flex flex-wrap gap-3">
            <SubmitButton kind="danger" busy={busy}>
              {t("refuseSend")}
            </SubmitButton>
            <Button kind="quiet" onClick={() => setRefusing(false)}>
              {t("cancel")}
            </Button>
          </div>
        </form>
      )}
      {may.includes("receive") && (
        <ReceiveForm
          postageBy={postageBy}
          items={items}
          reason={reason}
          most={most}
          currency={currency}
          locale={locale}
          busy={busy}
          onReceive={(body) => post("receive", body)}
        />
      )}
    </div>
  );
}
