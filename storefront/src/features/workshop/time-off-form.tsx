"use client";

import type { TimeOff, TimeOffMode } from "@dastranj/listings/contract";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import type { ApiRefusal } from "@/lib/client";
import { Button } from "@/ui/button";
import { DateField } from "@/ui/date-field";
import { FieldGroup, RadioCard, TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";

const MODES: readonly TimeOffMode[] = ["off_sale", "longer"];
const ISO = /^\d{4}-\d\d-\d\d$/;
const LONGEST_NOTE = 200;

/** A time off as it is written, in the reader's own calendar. */
export function TimeOffForm({
  timeOff,
  today,
  busy,
  refusal,
  onSave,
  onCancel,
}: {
  timeOff: TimeOff | undefined;
  today: string;
  busy: boolean;
  refusal: ApiRefusal | undefined;
  onSave: (body: Omit<TimeOff, "id">) => void;
  onCancel: () => void;
}) {
  const t = useTranslations("workshop");
  const locale = useLocale();
  const id = useId();
  const [days, setDays] = useState({ from: timeOff?.from ?? today, to: timeOff?.to ?? today });
  const [mode, setMode] = useState<TimeOffMode>(timeOff?.mode ?? "off_sale");
  const [faults, setFaults] = useState<Partial<Record<"from" | "to", string>>>({});

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const note = String(new FormData(event.currentTarget).get("note") ?? "").trim();
    const found: typeof faults = {};
    if (!ISO.test(days.from)) found.from = t("off.dayMissing");
    if (!ISO.test(days.to)) found.to = t("off.dayMissing");
    else if (!found.from && days.to < days.from) found.to = t("off.backwards");
    setFaults(found);
    const [wrong] = Object.keys(found);
    if (wrong) document.getElementById(`${id}-${wrong}-day`)?.focus();
    else onSave({ ...days, mode, note });
  }

  const field = (which: "from" | "to") => (
    <DateField
      locale={locale}
      id={`${id}-${which}`}
      label={t(`off.${which}`)}
      words={{ day: t("date.day"), month: t("date.month"), year: t("date.year"), choose: t("date.choose") }}
      value={days[which]}
      error={faults[which] ?? refusal?.fields[which]?.message}
      onChange={(value) => setDays((before) => ({ ...before, [which]: value }))}
      onBlur={() => setFaults({})}
    />
  );
  return (
    <form
      method="post"
      noValidate
      onSubmit={save}
      className="grid gap-4 border-t border-line pt-4 sm:grid-cols-2"
    >
      {field("from")}
      {field("to")}
      <FieldGroup label={t("off.mode")} className="sm:col-span-2">
        <div className="grid gap-2 sm:grid-cols-2">
          {MODES.map((each) => (
            <RadioCard
              key={each}
              name="mode"
              value={each}
              checked={mode === each}
              onChange={() => setMode(each)}
              title={t(`off.modes.${each}`)}
            />
          ))}
        </div>
      </FieldGroup>
      <TextField
        name="note"
        label={t("off.note")}
        optionalWord={t("optional")}
        defaultValue={timeOff?.note}
        maxLength={LONGEST_NOTE}
        className="sm:col-span-2"
      />
      {refusal && Object.keys(refusal.fields).length === 0 && (
        <Notice tone="bad" className="sm:col-span-2">
          {refusal.message}
        </Notice>
      )}
      <div className="flex flex-wrap gap-3 sm:col-span-2">
        <SubmitButton busy={busy}>{t("save")}</SubmitButton>
        <Button kind="quiet" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
