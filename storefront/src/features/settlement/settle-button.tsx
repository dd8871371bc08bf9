"use client";

import type { SettlementAnswer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import { formatNumber } from "@/lib/format";
import { useSellerChange } from "@/lib/use-seller-change";
import { Amount } from "@/ui/amount";
import { AskFirst, type AskFirstHandle } from "@/ui/ask-first";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { Totals } from "@/ui/totals";

/** Gives each member what is hers, as it is shown; asks first, since it is not undone. */
export function SettleButton({ answer: { order, sums, seen, count } }: { answer: SettlementAnswer }) {
  const t = useTranslations("settlement.settle");
  const locale = useLocale();
  const { send, busy, refusal } = useSellerChange();
  const question = useRef<AskFirstHandle>(null);
  const amount = (units: string) => <Amount units={units} currency={order.currency_code} />;
  return (
    <div className="sticky bottom-[var(--desk-bar,0px)] z-10 -mx-gutter grid gap-2 border-t border-line bg-paper px-gutter py-3 lg:mx-0 lg:px-0">
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <Button
        size="lg"
        busy={busy}
        onClick={() => question.current?.ask()}
        className="max-sm:w-full sm:justify-self-start"
      >
        {t.rich("button", { amount: () => amount(sums.due) })}
      </Button>
      <AskFirst
        handle={question}
        title={t("ask")}
        yes={t("yes")}
        no={t("no")}
        onYes={() => void send(`cooperative/wholesale-orders/${order.id}/settlement`, { seen })}
      >
        <p className="mb-3">{t("text", { count, number: formatNumber(locale, count) })}</p>
        <Totals
          rows={[
            { label: t("due"), value: amount(sums.due) },
            ...(sums.repaid === "0" ? [] : [{ label: t("repaid"), value: amount(sums.repaid) }]),
            { label: t("margin"), value: amount(sums.margin) },
            { label: t("surplus"), value: amount(sums.surplus) },
          ]}
        />
      </AskFirst>
    </div>
  );
}
