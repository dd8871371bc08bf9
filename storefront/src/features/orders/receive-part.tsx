"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useTransition } from "react";
import { callStore } from "@/lib/client";
import { useAttempt } from "@/lib/use-attempt";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";

/** For a buyer who has her parcel: she says so, and is asked once whether it is really all of it. */
export function ReceivePart({ orderId, partId }: { orderId: string; partId: string }) {
  const t = useTranslations("fulfil.receive");
  const router = useRouter();
  const question = useRef<AskFirstHandle>(null);
  const { busy, refusal, attempt } = useAttempt();
  const [refreshing, startRefresh] = useTransition();

  async function receive() {
    await attempt(() =>
      callStore(`orders/${orderId}/parts/${partId}/received`, { method: "POST", body: {} }),
    );
    // Refused or not, the parcel may stand elsewhere now than this page says.
    startRefresh(() => router.refresh());
  }

  return (
    <div className="grid gap-2 print:hidden">
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <Button
        className="sm:justify-self-start"
        busy={busy || refreshing}
        onClick={() => question.current?.ask()}
      >
        {t("button")}
      </Button>
      <AskFirst handle={question} title={t("title")} yes={t("yes")} no={t("no")} onYes={receive}>
        {t("text")}
      </AskFirst>
    </div>
  );
}
