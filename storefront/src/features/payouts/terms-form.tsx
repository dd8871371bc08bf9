"use client";

import type { SellerPayoutsAnswer } from "@dastranj/payouts/contract";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { asciiDigits, formatMoney, formatNumber } from "@/lib/format";
import { Card } from "@/ui/card";
import { SelectField, TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { usePayoutsChange } from "./use-payouts-change";

const SCHEDULES = ["daily", "weekly", "on_request"] as const;
const WEEKDAYS = ["saturday", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday"] as const;
/** In Persian people reckon in tomans, in English in rials; the shop keeps rials. */
const RIALS_IN = { fa: 10, en: 1 };

/** How an owner is paid: when, and from which amount on. */
export function TermsForm({ terms }: { terms: SellerPayoutsAnswer["terms"] }) {
  const t = useTranslations("payouts");
  const locale = useLocale();
  const { send, busy, refusal, done } = usePayoutsChange();
  const [schedule, setSchedule] = useState(terms.schedule);
  const [wrong, setWrong] = useState(false);
  const rials = RIALS_IN[locale];
  const least = Number(terms.least_minimum);
  const atLeast = { amount: formatMoney(locale, least, "irr") };

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const typed = asciiDigits(String(data.get("minimum") ?? "")).replace(/[\s,٬]/g, "");
    const enough = /^\d{1,13}$/.test(typed) && Number(typed) * rials >= least;
    setWrong(!enough);
    if (!enough) {
      form.querySelector<HTMLElement>('[name="minimum"]')?.focus();
      return;
    }
    await send("payouts", {
      schedule,
      weekday: String(data.get("weekday") ?? terms.weekday),
      minimum: String(Number(typed) * rials),
    });
  }

  return (
    <Card className="grid gap-4">
      <h2 className="text-lg">{t("terms.title")}</h2>
      <form method="post" noValidate onSubmit={save} className="grid gap-4 sm:grid-cols-2">
        <SelectField
          name="schedule"
          label={t("terms.schedule")}
          value={schedule}
          onChange={({ target }) => setSchedule(target.value as (typeof SCHEDULES)[number])}
        >
          {SCHEDULES.map((one) => (
            <option key={one} value={one}>
              {t(`schedules.${one}`)}
            </option>
          ))}
        </SelectField>
        {schedule === "weekly" && (
          <SelectField name="weekday" label={t("terms.weekday")} defaultValue={terms.weekday}>
            {WEEKDAYS.map((day) => (
              <option key={day} value={day}>
                {t(`weekdays.${day}`)}
              </option>
            ))}
          </SelectField>
        )}
        <TextField
          name="minimum"
          inputMode="numeric"
          autoComplete="off"
          required
          label={t("terms.minimum")}
          hint={t("terms.least", atLeast)}
          error={wrong && t("terms.minimumWrong", atLeast)}
          defaultValue={formatNumber(locale, Number(terms.minimum) / rials)}
          maxLength={20}
        />
        <p role="status" className="text-sm font-semibold text-pistachio empty:hidden sm:col-span-2">
          {done && t("saved")}
        </p>
        {refusal && (
          <Notice tone="bad" className="sm:col-span-2">
            {refusal.message}
          </Notice>
        )}
        <SubmitButton busy={busy} className="sm:col-span-2 sm:justify-self-start">
          {t("save")}
        </SubmitButton>
      </form>
    </Card>
  );
}
