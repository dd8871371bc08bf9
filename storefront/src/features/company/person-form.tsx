"use client";

import { COMPANY_ROLES, type CompanyPersonAnswer } from "@dastranj/cooperatives/contract/company";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { formatNumber } from "@/lib/format";
import { CheckCard, SelectField, TextField } from "@/ui/field";
import { SubmitButton } from "@/ui/submit-button";
import { typedOf, unitsOf } from "./domain/money";

/** What somebody may do and spend for a company; of whom is asked in, also how she is reached. */
export function PersonForm({
  person,
  currency,
  busy,
  onSave,
}: {
  person?: CompanyPersonAnswer;
  currency: string;
  busy: boolean;
  onSave: (body: object) => Promise<boolean>;
}) {
  const t = useTranslations("company");
  const locale = useLocale();
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const limit = person?.spending?.monthly_limit ?? null;

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const text = (name: string) => String(data.get(name) ?? "").trim();
    const typed = text("monthly_limit");
    const monthly_limit = typed === "" ? null : unitsOf(locale, typed, currency);
    const faults = [
      ...["name", "contact"].filter((name) => data.has(name) && !text(name)),
      ...(monthly_limit === undefined ? ["monthly_limit"] : []),
    ];
    setWrong(faults);
    if (faults[0]) {
      form.querySelector<HTMLElement>(`[name="${faults[0]}"]`)?.focus();
      return;
    }
    const may = { role: text("role"), monthly_limit, needs_approval: data.has("needs_approval") };
    const contact = text("contact");
    const who = {
      name: text("name"),
      language: locale,
      ...(contact.includes("@") ? { email: contact } : { mobile: contact }),
    };
    const done = await onSave(person ? may : { ...may, ...who });
    if (done && !person) form.reset();
  }

  return (
    <form method="post" noValidate onSubmit={submit} className="grid gap-4 sm:grid-cols-2">
      {!person && (
        <>
          <TextField
            name="name"
            label={t("people.name")}
            error={wrong.includes("name") && t("missing")}
            required
            maxLength={100}
            autoComplete="off"
          />
          <TextField
            name="contact"
            latin
            label={t("people.contact")}
            hint={t("people.contactHint")}
            error={wrong.includes("contact") && t("missing")}
            required
            maxLength={254}
            autoComplete="off"
          />
        </>
      )}
      <SelectField
        name="role"
        label={t("people.role")}
        hint={t("people.roleHint")}
        defaultValue={person?.role ?? "buyer"}
      >
        {COMPANY_ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`roles.${role}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        name="monthly_limit"
        inputMode="numeric"
        label={t(currency === "irr" ? "people.limitIrr" : "people.limit", {
          currency: currency.toUpperCase(),
        })}
        hint={t("people.limitHint")}
        optionalWord={t("optional")}
        error={wrong.includes("monthly_limit") && t("people.limitWrong")}
        defaultValue={limit === null ? "" : formatNumber(locale, typedOf(locale, limit, currency))}
        maxLength={24}
        autoComplete="off"
      />
      <CheckCard
        name="needs_approval"
        className="sm:col-span-2"
        title={t("people.approvalTitle")}
        note={t("people.approvalNote")}
        defaultChecked={person?.spending?.needs_approval ?? false}
      />
      <SubmitButton busy={busy} className="justify-self-start sm:col-span-2">
        {t(person ? "save" : "people.send")}
      </SubmitButton>
    </form>
  );
}
