"use client";

import type { CooperativeReceiptAnswer } from "@dastranj/cooperatives/contract";
import { UNDO_SECONDS } from "@dastranj/cooperatives/contract/receiving";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { inLanguage } from "@/i18n/locales";
import { formatNumber, persianDigits } from "@/lib/format";
import { formatQuantity } from "@/lib/quantities";
import { useCountdown } from "@/lib/use-countdown";
import { useSellerChange } from "@/lib/use-seller-change";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { Notice } from "@/ui/notice";
import { PhotoOf } from "./photo-of";

/** What was just received, with the number for its sack; for a minute it is taken back by one press. */
export function Received({
  answer: { receipt, share },
  onUndone,
  onMore,
  onNext,
  onList,
}: {
  answer: CooperativeReceiptAnswer;
  onUndone: () => void;
  onMore: () => void;
  onNext: (() => void) | undefined;
  onList: () => void;
}) {
  const t = useTranslations("receiving");
  const locale = useLocale();
  const { send, busy, refusal } = useSellerChange();
  const [left, begin] = useCountdown();
  const head = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the minute begins with the receipt
  useEffect(() => {
    begin(UNDO_SECONDS);
    head.current?.focus();
  }, [receipt.id]);
  const quantity = (much: number) => formatQuantity(locale, receipt.goods.measure, much);
  const name = inLanguage(locale, receipt.member.name, receipt.member.name_en) || receipt.member.handle;
  return (
    <Card className="grid gap-4">
      <h1 ref={head} tabIndex={-1} className="text-xl outline-none">
        {t("received.title", { name, quantity: quantity(receipt.accepted) })}
      </h1>
      <p className="text-sm text-ink-soft">
        {inLanguage(locale, receipt.grade.fa, receipt.grade.en)}
        {receipt.rejected > 0 &&
          receipt.reason &&
          ` · ${t("received.rejected", { quantity: quantity(receipt.rejected), reason: t(`reasons.${receipt.reason}`) })}`}
      </p>
      {receipt.lot && (
        <div className="rounded-md border-2 border-dashed border-line-strong p-4 text-center">
          <p className="text-sm text-ink-soft">{t("received.lot")}</p>
          <p dir="ltr" className="tabular text-3xl font-bold">
            {locale === "fa" ? persianDigits(receipt.lot) : receipt.lot}
          </p>
        </div>
      )}
      <p className="text-sm">
        {t("received.still", { quantity: quantity(Math.max(0, share.promised - share.accepted)) })}
      </p>
      <PhotoOf path={`cooperative/receipts/${receipt.id}/photos`} />
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <div className="grid gap-2">
        {onNext ? (
          <Button size="lg" onClick={onNext}>
            {t("received.next")}
          </Button>
        ) : (
          <Button size="lg" onClick={onList}>
            {t("received.list")}
          </Button>
        )}
        <div className="grid grid-cols-2 gap-2">
          <Button kind="secondary" onClick={onMore} disabled={share.still_taken === 0}>
            {t("received.more")}
          </Button>
          <Button
            kind="danger"
            busy={busy}
            disabled={left === 0}
            onClick={async () => {
              if (await send(`cooperative/receipts/${receipt.id}/cancel`, {})) onUndone();
            }}
          >
            {t("received.undo", { seconds: formatNumber(locale, left) })}
          </Button>
        </div>
      </div>
    </Card>
  );
}
