"use client";

import type { PledgedPool, PledgeTerms } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { bareQuantity, bareRials, unitOf, writtenQuantity, writtenRials } from "@/lib/quantities";
import { useSellerChange } from "@/lib/use-seller-change";
import { DateField } from "@/ui/date-field";
import { SelectField, TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";

const ISO = /^\d{4}-\d\d-\d\d$/;

type Fault = "weekly" | "price" | "material" | "batch" | "from" | "to";

/** How much a member makes for a pool each week, at which price and until when; a new pledge, or one that stands. */
export function PledgeForm({
  pool,
  pledge,
  today,
}: {
  pool: PledgedPool;
  pledge?: PledgeTerms & { id: string };
  /** ISO day. */
  today: string;
}) {
  const t = useTranslations("pools.pledge");
  const locale = useLocale();
  const id = useId();
  const { send, busy, refusal, done } = useSellerChange();
  const [days, setDays] = useState({ from: pledge?.valid_from ?? today, to: pledge?.valid_to ?? "" });
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const unit = unitOf(locale, pool.measure);

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const text = (name: string) => String(data.get(name) ?? "");
    const weekly_quantity = writtenQuantity(text("weekly"), pool.measure);
    const minimum_batch = writtenQuantity(text("batch"), pool.measure);
    const unit_price = writtenRials(locale, text("price"));
    const told = text("material").trim() !== "";
    const raw_material = told ? writtenRials(locale, text("material")) : null;
    const isMaterial =
      !told || (raw_material && raw_material !== "0" && Number(raw_material) <= Number(unit_price));
    const found: Fault[] = [
      ...(weekly_quantity ? [] : (["weekly"] as const)),
      ...(unit_price && unit_price !== "0" ? [] : (["price"] as const)),
      ...(isMaterial ? [] : (["material"] as const)),
      ...(minimum_batch ? [] : (["batch"] as const)),
      ...(ISO.test(days.from) ? [] : (["from"] as const)),
      ...(ISO.test(days.to) && days.to >= days.from ? [] : (["to"] as const)),
    ];
    setFaults(found);
    const [first] = found;
    if (first) {
      const field = first === "from" || first === "to" ? document.getElementById(`${id}-${first}-day`) : null;
      (field ?? form.querySelector<HTMLElement>(`[name="${first}"]`))?.focus();
      return;
    }
    const terms = {
      ...{ weekly_quantity, minimum_batch, unit_price, raw_material },
      ...{ grade: text("grade"), valid_from: days.from, valid_to: days.to },
    };
    await send(pledge ? `pledges/${pledge.id}` : "pledges", pledge ? terms : { ...terms, pool_id: pool.id });
  }

  const wrong = (fault: Fault) => faults.includes(fault) && t(`wrong.${fault}`);
  const day = (which: "from" | "to") => (
    <DateField
      locale={locale}
      id={`${id}-${which}`}
      label={t(which)}
      words={{ day: t("date.day"), month: t("date.month"), year: t("date.year"), choose: t("date.choose") }}
      value={days[which]}
      onChange={(value) => setDays((before) => ({ ...before, [which]: value }))}
      onBlur={() => undefined}
      error={wrong(which)}
    />
  );
  return (
    <form method="post" noValidate onSubmit={save} className="grid gap-4 sm:grid-cols-2">
      <TextField
        name="weekly"
        label={t("weekly", { unit })}
        inputMode="decimal"
        autoComplete="off"
        required
        maxLength={12}
        defaultValue={pledge && bareQuantity(locale, pool.measure, pledge.weekly_quantity)}
        error={wrong("weekly")}
      />
      <TextField
        name="price"
        label={t("price", { unit })}
        inputMode="numeric"
        autoComplete="off"
        required
        maxLength={20}
        defaultValue={pledge && bareRials(locale, pledge.unit_price)}
        error={wrong("price")}
      />
      <TextField
        name="material"
        label={t("material", { unit })}
        hint={t("materialHint")}
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        defaultValue={pledge?.raw_material ? bareRials(locale, pledge.raw_material) : undefined}
        error={wrong("material")}
      />
      <TextField
        name="batch"
        label={t("batch", { unit })}
        hint={t("batchHint")}
        inputMode="decimal"
        autoComplete="off"
        required
        maxLength={12}
        defaultValue={pledge && bareQuantity(locale, pool.measure, pledge.minimum_batch)}
        error={wrong("batch")}
      />
      <SelectField name="grade" label={t("grade")} defaultValue={pledge?.grade}>
        {pool.grades.map((grade) => (
          <option key={grade.code} value={grade.code}>
            {grade[locale]}
          </option>
        ))}
      </SelectField>
      {day("from")}
      {day("to")}
      <p role="status" className="text-sm font-semibold text-pistachio empty:hidden sm:col-span-2">
        {done && t("saved")}
      </p>
      {refusal && (
        <Notice tone="bad" className="sm:col-span-2">
          {refusal}
        </Notice>
      )}
      <SubmitButton busy={busy} className="sm:col-span-2 sm:justify-self-start">
        {pledge ? t("save") : t("make")}
      </SubmitButton>
    </form>
  );
}
