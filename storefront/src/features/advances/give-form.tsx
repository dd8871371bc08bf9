"use client";

import {
  ADVANCE_WAYS,
  type AdvanceRoomAnswer,
  type AdvanceWay,
  type CooperativeAdvanceAnswer,
} from "@dastranj/cooperatives/contract/advances";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { moneyTyped, typedMoney } from "@/lib/typed-money";
import { useSellerChange } from "@/lib/use-seller-change";
import { Amount } from "@/ui/amount";
import { FieldGroup, RadioCard, TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";

/** Advances to one member no more than her share is worth: from what the cooperative has here, or by hand. */
export function GiveForm({
  order,
  row: { member, most },
  room: { currency_code: currency, available },
}: {
  order: string;
  row: AdvanceRoomAnswer["members"][number];
  room: AdvanceRoomAnswer;
}) {
  const t = useTranslations("advances.give");
  const locale = useLocale();
  const { send, busy, refusal } = useSellerChange();
  const key = useRef(crypto.randomUUID());
  const [way, setWay] = useState<AdvanceWay>("balance");
  const [wrong, setWrong] = useState(false);
  const limit = way === "balance" && BigInt(available) < BigInt(most) ? available : most;

  async function give(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const amount = typedMoney(String(data.get("amount") ?? ""), locale, currency);
    const fits = amount !== undefined && amount > 0n && amount <= BigInt(limit);
    setWrong(!fits);
    if (!fits) return form.querySelector<HTMLElement>("[name=amount]")?.focus();
    const given = await send<CooperativeAdvanceAnswer>("cooperative/advances", {
      request_key: key.current,
      wholesale_order_id: order,
      member_id: member.id,
      amount: String(amount),
      way,
      words: String(data.get("words") ?? "").trim() || undefined,
    });
    if (!given) return;
    key.current = crypto.randomUUID();
    form.reset();
  }

  return (
    <form
      method="post"
      noValidate
      onSubmit={give}
      // Something else is meant than what was sent before.
      onChange={() => {
        key.current = crypto.randomUUID();
      }}
      className="grid gap-3 pb-4"
    >
      <FieldGroup label={t("way")}>
        <div className="grid gap-2 sm:grid-cols-2">
          {ADVANCE_WAYS.map((each) => (
            <RadioCard
              key={each}
              name="way"
              value={each}
              checked={way === each}
              onChange={() => setWay(each)}
              title={t(`ways.${each}`)}
              note={t(`notes.${each}`)}
            />
          ))}
        </div>
      </FieldGroup>
      <TextField
        name="amount"
        inputMode="decimal"
        autoComplete="off"
        required
        maxLength={20}
        label={t("amount", { currency: t(`money.${currency === "eur" ? "eur" : "irr"}`) })}
        hint={t.rich("most", { amount: () => <Amount units={limit} currency={currency} /> })}
        error={wrong && t.rich("wrong", { amount: () => <Amount units={limit} currency={currency} /> })}
        placeholder={moneyTyped(limit, locale, currency)}
      />
      <TextField name="words" label={t("words")} optionalWord={t("optional")} maxLength={500} />
      {refusal && <Notice tone="bad">{refusal}</Notice>}
      <SubmitButton busy={busy} className="max-sm:w-full sm:justify-self-start">
        {t("button")}
      </SubmitButton>
    </form>
  );
}
