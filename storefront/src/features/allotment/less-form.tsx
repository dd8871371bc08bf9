"use client";

import type { MemberOffer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { bareQuantity, formatQuantity, unitOf, writtenQuantity } from "@/lib/quantities";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/field";
import { SubmitButton } from "@/ui/submit-button";

/** How much less a member makes: typed, or by steps of a tenth of her share. */
export function LessForm({
  offer: { goods, quantity, least, step },
  busy,
  onSend,
}: {
  offer: MemberOffer;
  busy: boolean;
  onSend: (quantity: number) => void;
}) {
  const t = useTranslations("allotment");
  const locale = useLocale();
  const { measure } = goods;
  const [typed, setTyped] = useState(() => bareQuantity(locale, measure, inSteps(quantity / 2)));
  const [wrong, setWrong] = useState(false);
  const range = {
    least: formatQuantity(locale, measure, least),
    most: formatQuantity(locale, measure, quantity),
  };

  function inSteps(much: number): number {
    return Math.min(quantity, Math.max(least, Math.round(much / step) * step));
  }

  function change(by: number) {
    const now = writtenQuantity(typed, measure) ?? quantity;
    setTyped(bareQuantity(locale, measure, inSteps(now + by)));
    setWrong(false);
  }

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const much = writtenQuantity(typed, measure);
    const fits = much !== undefined && much >= least && much <= quantity;
    setWrong(!fits);
    if (fits) onSend(much);
  }

  const leap = Math.max(step, Math.round(quantity / 10 / step) * step);
  return (
    <form
      method="post"
      noValidate
      onSubmit={send}
      className="grid gap-3 rounded-md border border-line bg-card p-4"
    >
      <TextField
        name="quantity"
        inputMode="decimal"
        autoComplete="off"
        required
        label={t("offer.lessLabel", { unit: unitOf(locale, measure) })}
        hint={t("offer.lessHint", range)}
        error={wrong && t("offer.lessWrong", range)}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        maxLength={12}
        className="text-center"
      />
      <div className="grid grid-cols-2 gap-3">
        <Button kind="secondary" onClick={() => change(-leap)}>
          {t("offer.lessFewer")}
        </Button>
        <Button kind="secondary" onClick={() => change(leap)}>
          {t("offer.lessMore")}
        </Button>
      </div>
      <SubmitButton size="lg" busy={busy} className="w-full">
        {t("offer.lessSend")}
      </SubmitButton>
    </form>
  );
}
