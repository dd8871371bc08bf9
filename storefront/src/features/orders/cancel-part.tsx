"use client";

import { BUYER_REASONS } from "@dastranj/orders/contract/release";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState, useTransition } from "react";
import { callStore, sentenceOf } from "@/lib/client";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Button } from "@/ui/button";
import { SelectField } from "@/ui/field";
import { Notice } from "@/ui/notice";

/** For a buyer who does not want a parcel any more: says what goes back, and asks whether it is really meant. */
export function CancelPart({
  orderId,
  partId,
  amount,
}: {
  orderId: string;
  partId: string;
  /** What goes back to her, as it is written. */
  amount: string;
}) {
  const t = useTranslations("release");
  const router = useRouter();
  const question = useRef<AskFirstHandle>(null);
  const [reason, setReason] = useState<(typeof BUYER_REASONS)[number]>("changed_mind");
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [refreshing, startRefresh] = useTransition();

  async function cancel() {
    if (sending) return;
    setSending(true);
    setRefusal(undefined);
    try {
      await callStore(`orders/${orderId}/parts/${partId}/cancel`, { method: "POST", body: { reason } });
    } catch (error) {
      setRefusal(sentenceOf(error));
    } finally {
      setSending(false);
    }
    // Refused or not, the parcel may stand elsewhere now than this page says.
    startRefresh(() => router.refresh());
  }

  return (
    <div className="grid gap-2 print:hidden">
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-ink-soft">
        <Button kind="danger" busy={sending || refreshing} onClick={() => question.current?.ask()}>
          {t("buyer.cancel")}
        </Button>
        {t("buyer.hint")}
      </p>
      <AskFirst
        handle={question}
        title={t("buyer.title")}
        yes={t("buyer.yes")}
        no={t("buyer.no")}
        onYes={() => void cancel()}
      >
        <p>{t("buyer.text", { amount })}</p>
        <SelectField
          className="mt-4"
          label={t("buyer.reason")}
          value={reason}
          onChange={({ target }) => setReason(target.value as typeof reason)}
        >
          {BUYER_REASONS.map((each) => (
            <option key={each} value={each}>
              {t(`reasons.${each}`)}
            </option>
          ))}
        </SelectField>
      </AskFirst>
    </div>
  );
}
