"use client";

import type { WorkshopAnswer } from "@dastranj/listings/contract";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { formatNumber } from "@/lib/format";
import { Card } from "@/ui/card";
import { CheckCard, FieldGroup, RadioCard, TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { writtenNumber } from "./domain/written-number";
import { useWorkshopChange } from "./use-workshop-change";

type Fault = "hours" | "handling" | "days";

/** What she can do in a week: hours, packing, days off. */
export function CapacityForm({
  workshop,
  calendar,
  onSaved,
}: {
  workshop: WorkshopAnswer["workshop"];
  calendar: WorkshopAnswer["calendar"];
  onSaved: (answer: WorkshopAnswer) => void;
}) {
  const t = useTranslations("workshop");
  const locale = useLocale();
  const { send, busy, refusal, done } = useWorkshopChange(onSaved);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [own, setOwn] = useState(workshop.days_off !== null);
  const week = Array.from({ length: 7 }, (_, index) => (calendar.week_starts_on + index) % 7);
  const named = (weekday: number) => t(`weekdays.d${weekday as 0}`);

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const hoursText = String(data.get("hours") ?? "").trim();
    const hours = hoursText === "" ? null : writtenNumber(hoursText, 1, 168);
    const handling = writtenNumber(String(data.get("handling") ?? ""), 0, 60);
    const days_off = own ? data.getAll("day").map(Number) : null;
    const found: Fault[] = [
      ...(hours === undefined ? (["hours"] as const) : []),
      ...(handling === undefined ? (["handling"] as const) : []),
      ...(days_off?.length === 7 ? (["days"] as const) : []),
    ];
    setFaults(found);
    const [first] = found;
    if (first) {
      form.querySelector<HTMLElement>(`[name="${first === "days" ? "day" : first}"]`)?.focus();
      return;
    }
    // A part of an hour that was written elsewhere stays as it is while she does not touch it.
    const untouched = hours !== null && hours === wholeHours(workshop.weekly_minutes);
    const weekly_minutes = hours == null ? null : untouched ? workshop.weekly_minutes : hours * 60;
    await send("POST", "workshop", { weekly_minutes, handling_days: handling, days_off });
  }

  const digits = (number: number | null) =>
    number === null ? "" : formatNumber(locale, number, { useGrouping: false });
  return (
    <Card className="grid gap-4">
      <h2 className="text-lg">{t("work.title")}</h2>
      <form method="post" noValidate onSubmit={save} className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="hours"
          inputMode="numeric"
          autoComplete="off"
          label={t("work.hours")}
          hint={t("work.hoursHint")}
          optionalWord={t("optional")}
          error={faults.includes("hours") && t("work.hoursWrong")}
          defaultValue={digits(wholeHours(workshop.weekly_minutes))}
          maxLength={6}
        />
        <TextField
          name="handling"
          inputMode="numeric"
          autoComplete="off"
          required
          label={t("work.handling")}
          error={faults.includes("handling") && t("work.handlingWrong")}
          defaultValue={digits(workshop.handling_days)}
          maxLength={4}
        />
        <FieldGroup
          label={t("work.daysOff")}
          error={faults.includes("days") && t("work.noWorkingDay")}
          className="sm:col-span-2"
        >
          <div className="grid gap-2 sm:grid-cols-2">
            <RadioCard
              name="whose"
              checked={!own}
              onChange={() => setOwn(false)}
              title={t("work.ofCountry", {
                days: calendar.days_off.map(named).join(locale === "fa" ? "، " : ", "),
              })}
            />
            <RadioCard name="whose" checked={own} onChange={() => setOwn(true)} title={t("work.own")} />
          </div>
          {own && (
            <div className="grid grid-cols-2 gap-2 pt-2 sm:grid-cols-4">
              {week.map((weekday) => (
                <CheckCard
                  key={weekday}
                  name="day"
                  value={weekday}
                  defaultChecked={(workshop.days_off ?? calendar.days_off).includes(weekday)}
                  title={named(weekday)}
                />
              ))}
            </div>
          )}
        </FieldGroup>
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

const wholeHours = (minutes: number | null) => (minutes === null ? null : Math.ceil(minutes / 60));
