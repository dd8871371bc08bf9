"use client";

import type {
  QuoteAcceptedAnswer,
  QuoteRequestAnswer,
  QuoteVersionAnswer,
} from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { Amount } from "@/ui/amount";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Card } from "@/ui/card";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { Totals } from "@/ui/totals";
import type { Side } from "./data";
import { useQuoteChange } from "./use-quote-change";

/** Accepts the newest version: says what it costs and what is due first, and asks whether it is meant. */
export function AcceptForm({
  request,
  version,
  side,
}: {
  request: QuoteRequestAnswer;
  version: QuoteVersionAnswer;
  side: Side;
}) {
  const t = useTranslations("quotes");
  const locale = useLocale();
  const { send, busy, refusal } = useQuoteChange(side);
  const [waits, setWaits] = useState<string[]>();
  const dialog = useRef<AskFirstHandle>(null);
  const currency = request.currency_code;

  async function accept() {
    const answer = await send<QuoteAcceptedAnswer>(`/${request.id}/accept`, { quote_id: version.id });
    setWaits(answer?.outcome === "needs_approval" ? answer.by : undefined);
  }

  return (
    <Card className="grid gap-4 border-pistachio">
      <h2 className="text-lg">{t("accept.title")}</h2>
      <Totals
        rows={[
          { label: t("total"), value: <Amount units={version.total} currency={currency} />, sum: true },
          ...(version.deposit === "0"
            ? [{ label: t("accept.nothingFirst"), value: "" }]
            : [
                {
                  label: t("accept.first"),
                  value: <Amount units={version.deposit} currency={currency} />,
                },
              ]),
        ]}
      />
      <form
        method="post"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          dialog.current?.ask();
        }}
        className="grid gap-3"
      >
        <SubmitButton busy={busy} className="justify-self-start">
          {t("accept.do")}
        </SubmitButton>
      </form>
      {refusal && <Notice tone="bad">{refusal.message}</Notice>}
      {waits && (
        <Notice tone="warn">{t("accept.waits", { names: waits.join(locale === "fa" ? "، " : ", ") })}</Notice>
      )}
      <AskFirst
        handle={dialog}
        title={t(`accept.sure.${side}`)}
        yes={t("accept.do")}
        no={t("cancel")}
        onYes={accept}
      />
    </Card>
  );
}
