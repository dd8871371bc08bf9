"use client";

import type { CooperativeDispatchesAnswer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { bareQuantity, formatQuantity, unitOf, writtenQuantity } from "@/lib/quantities";
import { useRequestKey } from "@/lib/use-request-key";
import { useSellerChange } from "@/lib/use-seller-change";
import { Card } from "@/ui/card";
import { CheckCard, TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";

/** Sends so much of what is at the hub, the oldest lots first. */
export function SendForm({
  answer: { order, still_sent, lots, dispatches },
}: {
  answer: CooperativeDispatchesAnswer;
}) {
  const t = useTranslations("dispatches");
  const locale = useLocale();
  const { send, busy, refusal, done } = useSellerChange();
  const key = useRequestKey();
  const [wrong, setWrong] = useState(false);
  const { measure } = order.goods;
  const there = lots.reduce((sum, { remaining }) => sum + remaining, 0);
  const most = Math.min(there, still_sent);
  const over = there > 0 || dispatches.some(({ is_last }) => is_last);
  if (most === 0) return <Notice tone="info">{t(over ? "allSent" : "nothingThere")}</Notice>;

  async function dispatch(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const text = (name: string) => String(data.get(name) ?? "").trim();
    const quantity = writtenQuantity(text("quantity"), measure);
    const fits = quantity !== undefined && quantity > 0 && quantity <= most;
    setWrong(!fits);
    if (!fits) return;
    const sent = await send(`cooperative/wholesale-orders/${order.id}/dispatches`, {
      request_key: key.now(),
      quantity,
      is_last: data.get("is_last") !== null,
      carrier: text("carrier") || null,
      tracking_number: text("tracking_number") || null,
    });
    if (!sent) return;
    key.renew();
    form.reset();
  }
  return (
    <Card className="grid gap-4">
      <h2 className="text-lg">{t("send.title")}</h2>
      <form method="post" noValidate onSubmit={dispatch} className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="quantity"
          inputMode="decimal"
          autoComplete="off"
          required
          label={t("send.quantity", { unit: unitOf(locale, measure) })}
          hint={t("send.most", { most: formatQuantity(locale, measure, most) })}
          error={wrong && t("send.wrong", { most: formatQuantity(locale, measure, most) })}
          defaultValue={bareQuantity(locale, measure, most)}
          className="sm:col-span-2"
        />
        <TextField
          name="carrier"
          maxLength={100}
          label={t("send.carrier")}
          optionalWord={t("send.optional")}
        />
        <TextField
          name="tracking_number"
          latin
          maxLength={64}
          label={t("send.tracking")}
          optionalWord={t("send.optional")}
        />
        <CheckCard
          name="is_last"
          title={t("send.last")}
          note={t("send.lastNote")}
          className="sm:col-span-2"
        />
        <p role="status" className="text-sm font-semibold text-pistachio empty:hidden sm:col-span-2">
          {done && t("send.done")}
        </p>
        {refusal && (
          <Notice tone="bad" className="sm:col-span-2">
            {refusal}
          </Notice>
        )}
        <SubmitButton busy={busy} className="sm:col-span-2 sm:justify-self-start">
          {t("send.button")}
        </SubmitButton>
      </form>
    </Card>
  );
}
