"use client";

import type { CooperativeAdvance } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import { inLanguage } from "@/i18n/locales";
import { formatDate } from "@/lib/format";
import { useSellerChange } from "@/lib/use-seller-change";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { AdvanceFacts, Said } from "./advance-facts";

/** What a cooperative advanced; while its member has not said that she got it, it can be taken back. */
export function GivenAdvance({ advance, owner }: { advance: CooperativeAdvance; owner: boolean }) {
  const t = useTranslations("advances");
  const locale = useLocale();
  const { send, busy, refusal } = useSellerChange();
  const question = useRef<AskFirstHandle>(null);
  const { id, member, state, denied_at, denied_because } = advance;
  const name = inLanguage(locale, member.name, member.name_en) || member.handle;
  return (
    <AdvanceFacts advance={advance} who={name}>
      {state === "waiting" && <p className="text-sm text-ink-soft">{t("waitsForHer")}</p>}
      {denied_at && (
        <>
          <p className="text-sm">{t("denied.hers", { name, day: formatDate(locale, denied_at) })}</p>
          <Said words={denied_because} />
        </>
      )}
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      {state === "waiting" && owner && (
        <>
          <Button
            kind="secondary"
            busy={busy}
            onClick={() => question.current?.ask()}
            className="justify-self-start"
          >
            {t("cancel.button")}
          </Button>
          <AskFirst
            handle={question}
            title={t("cancel.ask")}
            yes={t("cancel.yes")}
            no={t("cancel.no")}
            onYes={() => void send(`cooperative/advances/${id}/cancel`, {})}
          >
            {t("cancel.text")}
          </AskFirst>
        </>
      )}
    </AdvanceFacts>
  );
}
