"use client";

import type { MembershipTerms } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { asciiDigits } from "@/lib/format";
import { bareRials, writtenRials } from "@/lib/quantities";
import { DateField } from "@/ui/date-field";
import { SelectField, TextField } from "@/ui/field";

const MODES = ["cooperative", "piecework"] as const;
const ROLES = ["member", "board", "receiver"] as const;
const ISO = /^\d{4}-\d\d-\d\d$/;

export const NEW_TERMS: MembershipTerms = {
  mode: "cooperative",
  role: "member",
  agreement: null,
  share_fee: null,
  weight: 1,
};

type Fault = "agreement" | "agreed" | "fee" | "weight";

/** The fields of a membership's terms, and what reads them out of their form: undefined where something is to be mended, which is said. */
export function useTermsFields(terms: MembershipTerms) {
  const t = useTranslations("membership.terms");
  const locale = useLocale();
  const id = useId();
  const [mode, setMode] = useState(terms.mode);
  const [agreed, setAgreed] = useState(terms.agreement?.on ?? "");
  const [paid, setPaid] = useState(terms.share_fee?.paid_on ?? "");
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const date = { day: t("date.day"), month: t("date.month"), year: t("date.year"), choose: t("date.choose") };
  const wrong = (fault: Fault) => faults.includes(fault) && t(`wrong.${fault}`);

  function read(event: FormEvent<HTMLFormElement>): MembershipTerms | undefined {
    const form = event.currentTarget;
    const data = new FormData(form);
    const text = (name: string) => String(data.get(name) ?? "").trim();
    const reference = text("agreement");
    const amount = text("fee") === "" ? null : writtenRials(locale, text("fee"));
    const weight = Number(asciiDigits(text("weight")));
    const needsAgreement = mode === "piecework" || reference !== "";
    const found: Fault[] = [
      ...(needsAgreement && !reference ? (["agreement"] as const) : []),
      ...(needsAgreement && !ISO.test(agreed) ? (["agreed"] as const) : []),
      ...(amount === undefined || amount === "0" ? (["fee"] as const) : []),
      ...(Number.isInteger(weight) && weight >= 1 && weight <= 100 ? [] : (["weight"] as const)),
    ];
    setFaults(found);
    const [first] = found;
    if (first) {
      const field = first === "agreed" ? form.querySelector<HTMLElement>(`[id="${id}-agreed-day"]`) : null;
      (field ?? form.querySelector<HTMLElement>(`[name="${first}"]`))?.focus();
      return undefined;
    }
    return {
      mode,
      role: text("role") as MembershipTerms["role"],
      agreement: needsAgreement ? { reference, on: agreed } : null,
      share_fee: amount
        ? {
            amount,
            currency_code: terms.share_fee?.currency_code ?? "irr",
            paid_on: ISO.test(paid) ? paid : null,
          }
        : null,
      weight,
    };
  }

  const fields = (
    <>
      <SelectField
        name="mode"
        label={t("mode")}
        value={mode}
        onChange={({ target }) => setMode(target.value as MembershipTerms["mode"])}
      >
        {MODES.map((one) => (
          <option key={one} value={one}>
            {t(`modes.${one}`)}
          </option>
        ))}
      </SelectField>
      <SelectField name="role" label={t("role")} defaultValue={terms.role}>
        {ROLES.map((one) => (
          <option key={one} value={one}>
            {t(`roles.${one}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        name="agreement"
        label={t("agreement")}
        hint={t("agreementHint")}
        required={mode === "piecework"}
        optionalWord={t("optional")}
        defaultValue={terms.agreement?.reference ?? ""}
        maxLength={200}
        error={wrong("agreement")}
      />
      <DateField
        locale={locale}
        id={`${id}-agreed`}
        label={t("agreedOn")}
        words={date}
        value={agreed}
        onChange={setAgreed}
        onBlur={() => undefined}
        error={wrong("agreed")}
      />
      <TextField
        name="fee"
        label={t("fee")}
        optionalWord={t("optional")}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={terms.share_fee ? bareRials(locale, terms.share_fee.amount) : ""}
        maxLength={20}
        error={wrong("fee")}
      />
      <DateField
        locale={locale}
        id={`${id}-paid`}
        label={t("paidOn")}
        words={date}
        value={paid}
        onChange={setPaid}
        onBlur={() => undefined}
      />
      <TextField
        name="weight"
        label={t("weight")}
        hint={t("weightHint")}
        inputMode="numeric"
        autoComplete="off"
        required
        defaultValue={String(terms.weight)}
        maxLength={3}
        error={wrong("weight")}
      />
    </>
  );
  return { fields, read };
}
