"use client";

import type { MemberAdvance } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import { inLanguage } from "@/i18n/locales";
import { useSellerChange } from "@/lib/use-seller-change";
import { Amount } from "@/ui/amount";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { AdvanceFacts } from "./advance-facts";

/** What a member was advanced; of cash she says that she got it. */
export function OwnAdvance({ advance }: { advance: MemberAdvance }) {
  const t = useTranslations("advances");
  const locale = useLocale();
  const { send, busy, refusal } = useSellerChange();
  const question = useRef<AskFirstHandle>(null);
  const { id, cooperative, state, amount, currency_code } = advance;
  const name = inLanguage(locale, cooperative.name, cooperative.name_en) || cooperative.handle;
  return (
    <AdvanceFacts advance={advance} who={name}>
      {state === "waiting" && (
        <>
          <p className="text-sm">{t("confirm.text", { name })}</p>
          {refusal && <Notice tone="bad">{refusal}</Notice>}
          <Button
            size="lg"
            busy={busy}
            onClick={() => question.current?.ask()}
            className="max-sm:w-full sm:justify-self-start"
          >
            {t("confirm.button")}
          </Button>
          <AskFirst
            handle={question}
            title={t.rich("confirm.ask", {
              amount: () => <Amount units={amount} currency={currency_code} />,
            })}
            yes={t("confirm.yes")}
            no={t("confirm.no")}
            onYes={() => void send(`advances/${id}/confirm`, {})}
          >
            {t("confirm.after")}
          </AskFirst>
        </>
      )}
      {state === "open" && <p className="text-sm text-ink-soft">{t("repaidBySettlement")}</p>}
    </AdvanceFacts>
  );
}
