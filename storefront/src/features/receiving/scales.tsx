"use client";

import type {
  CooperativeReceiptAnswer,
  ExpectedShare,
  OrderAtHub,
  RejectionReason,
} from "@dastranj/cooperatives/contract";
import { REJECTION_REASONS } from "@dastranj/cooperatives/contract/receiving";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { inLanguage } from "@/i18n/locales";
import { bareQuantity, formatQuantity, unitOf, writtenQuantity } from "@/lib/quantities";
import { useRequestKey } from "@/lib/use-request-key";
import { useSellerChange } from "@/lib/use-seller-change";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { Amount } from "./amount";
import { Choices } from "./choices";
import { NumberPad } from "./number-pad";

/** What of a member came, with one hand: weighed, of which grade, what was not taken and why. */
export function Scales({
  share,
  order,
  onDone,
  onBack,
}: {
  share: ExpectedShare;
  order: OrderAtHub;
  onDone: (answer: CooperativeReceiptAnswer) => void;
  onBack: () => void;
}) {
  const t = useTranslations("receiving");
  const locale = useLocale();
  const { send, busy, refusal } = useSellerChange();
  const { measure } = order.goods;
  // Who presses twice, or again after a lost connection, receives once.
  const key = useRequestKey();
  const [weighedText, setWeighed] = useState("");
  const [rejectedText, setRejected] = useState("");
  const [field, setField] = useState<"weighed" | "rejected">("weighed");
  const [grade, setGrade] = useState(order.grades.find(({ code }) => code === share.grade)?.code);
  const [reason, setReason] = useState<RejectionReason>();
  const weighed = writtenQuantity(weighedText.replace(/\.$/, ""), measure) ?? 0;
  const rejected = writtenQuantity(rejectedText.replace(/\.$/, ""), measure) ?? 0;
  const accepted = weighed - rejected;
  const wrong =
    rejected > weighed
      ? t("wrong.rejected")
      : accepted > share.still_taken
        ? t("wrong.tooMuch", { most: formatQuantity(locale, measure, share.still_taken) })
        : undefined;
  const ready = weighed > 0 && grade && !wrong && (rejected === 0 || reason);

  async function receive() {
    if (!ready) return;
    const answer = await send<CooperativeReceiptAnswer>("cooperative/receipts", {
      request_key: key.now(),
      allotment_id: share.allotment_id,
      ...{ weighed, rejected, grade, reason: rejected > 0 ? reason : null },
      seen: share.receipts,
    });
    if (answer) onDone(answer);
  }
  /** Something else is meant than what was sent before. */
  const change = (set: () => void) => {
    key.renew();
    set();
  };
  const name = inLanguage(locale, share.member.name, share.member.name_en) || share.member.handle;
  return (
    <form
      method="post"
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void receive();
      }}
    >
      <header className="flex items-start justify-between gap-3">
        <div>
          <h1 className="text-xl">
            <bdi>{name}</bdi>
          </h1>
          <p className="text-sm text-ink-soft">
            {inLanguage(locale, order.goods.title, order.goods.title_en)}
            {" · "}
            {t("cameOf", {
              came: bareQuantity(locale, measure, share.accepted),
              promised: formatQuantity(locale, measure, share.promised),
            })}
          </p>
        </div>
        <Button kind="quiet" onClick={onBack}>
          {t("back")}
        </Button>
      </header>
      <div className="grid grid-cols-2 gap-2">
        {(["weighed", "rejected"] as const).map((each) => (
          <Amount
            key={each}
            label={t(each)}
            unit={unitOf(locale, measure)}
            value={each === "weighed" ? weighedText : rejectedText}
            active={field === each}
            onFocus={() => setField(each)}
            onChange={(value) => change(() => (each === "weighed" ? setWeighed : setRejected)(value))}
          />
        ))}
      </div>
      <NumberPad
        value={field === "weighed" ? weighedText : rejectedText}
        onChange={(value) => change(() => (field === "weighed" ? setWeighed : setRejected)(value))}
      />
      <Choices
        label={t("grade")}
        choices={order.grades.map(({ code, fa, en }) => ({ code, name: inLanguage(locale, fa, en) }))}
        chosen={grade}
        onChoose={(code) => change(() => setGrade(code))}
      />
      {rejected > 0 && (
        <Choices
          label={t("why")}
          choices={REJECTION_REASONS.map((code) => ({ code, name: t(`reasons.${code}`) }))}
          chosen={reason}
          onChoose={(code) => change(() => setReason(code))}
        />
      )}
      {wrong && <Notice tone="warn">{wrong}</Notice>}
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <div className="sticky bottom-[var(--desk-bar,0px)] -mx-gutter border-t border-line bg-paper px-gutter py-3 lg:mx-0 lg:px-0">
        <SubmitButton size="lg" busy={busy} disabled={!ready} className="w-full">
          {accepted > 0 || rejected === 0
            ? t("accept", { quantity: formatQuantity(locale, measure, Math.max(0, accepted)) })
            : t("rejectAll")}
        </SubmitButton>
      </div>
    </form>
  );
}
