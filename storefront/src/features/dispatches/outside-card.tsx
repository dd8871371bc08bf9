"use client";

import type { CooperativeDispatchesAnswer } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { inLanguage } from "@/i18n/locales";
import { bareQuantity, formatQuantity, unitOf, writtenQuantity } from "@/lib/quantities";
import { useSellerChange } from "@/lib/use-seller-change";
import { Card } from "@/ui/card";
import { SelectField, TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";

type Answer = CooperativeDispatchesAnswer;

/** What was bought of others than members and has not come yet; received, it becomes lots of its own. */
export function OutsideCard({ answer }: { answer: Answer }) {
  const t = useTranslations("dispatches.outside");
  const awaited = answer.outside.filter(({ quantity, received }) => received < quantity);
  if (awaited.length === 0) return null;
  return (
    <Card className="grid gap-4">
      <header>
        <h2 className="text-lg">{t("title")}</h2>
        <p className="text-sm text-ink-soft">{t("lead")}</p>
      </header>
      <ul className="grid gap-4">
        {awaited.map((purchase) => (
          <li key={`${purchase.id}-${purchase.received}`} className="border-t border-line pt-3">
            <ReceiveForm purchase={purchase} order={answer.order} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ReceiveForm({ purchase, order }: { purchase: Answer["outside"][number]; order: Answer["order"] }) {
  const t = useTranslations("dispatches.outside");
  const locale = useLocale();
  const { send, busy, refusal } = useSellerChange();
  const key = useRef("");
  const [wrong, setWrong] = useState(false);
  const { measure } = order.goods;
  const most = purchase.quantity - purchase.received;

  async function receive(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const quantity = writtenQuantity(String(data.get("quantity") ?? ""), measure);
    const fits = quantity !== undefined && quantity > 0 && quantity <= most;
    setWrong(!fits);
    if (!fits) return;
    key.current ||= crypto.randomUUID();
    const received = await send(`cooperative/wholesale-orders/${order.id}/outside-receipts`, {
      request_key: key.current,
      outside_purchase_id: purchase.id,
      quantity,
      grade: String(data.get("grade")),
      paper: String(data.get("paper") ?? "").trim() || null,
    });
    if (received) key.current = "";
  }
  return (
    <form method="post" noValidate onSubmit={receive} className="grid gap-3 sm:grid-cols-3">
      <p className="font-semibold sm:col-span-3">
        <bdi>{purchase.words}</bdi>
        {" · "}
        {t("awaited", { quantity: formatQuantity(locale, measure, most) })}
      </p>
      <TextField
        name="quantity"
        inputMode="decimal"
        autoComplete="off"
        required
        label={t("quantity", { unit: unitOf(locale, measure) })}
        defaultValue={bareQuantity(locale, measure, most)}
        error={wrong && t("wrong", { most: formatQuantity(locale, measure, most) })}
      />
      <SelectField name="grade" label={t("grade")}>
        {order.grades.map(({ code, fa, en }) => (
          <option key={code} value={code}>
            {inLanguage(locale, fa, en)}
          </option>
        ))}
      </SelectField>
      <TextField name="paper" maxLength={100} label={t("paper")} optionalWord={t("optional")} />
      {refusal && (
        <Notice tone="bad" className="sm:col-span-3">
          {refusal}
        </Notice>
      )}
      <SubmitButton busy={busy} className="sm:col-span-3 sm:justify-self-start">
        {t("receive")}
      </SubmitButton>
    </form>
  );
}
