"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { type AddressDraft, type AddressFaults, type AddressField, readAddress } from "@/lib/address";
import { sentenceOf } from "@/lib/client";
import { IRANIAN_PROVINCES } from "@/lib/provinces";
import { useBusy } from "@/lib/use-busy";
import { Button } from "./button";
import { SelectField, TextField } from "./field";
import { Notice } from "./notice";
import { SubmitButton } from "./submit-button";

/** The buyer's name and address; every field answers in its own place. */
export function AddressForm({
  start,
  countries,
  withEmail = true,
  save,
  onSave,
  onCancel,
}: {
  start: AddressDraft;
  /** ISO codes of the countries the region sends to. */
  countries: string[];
  /** Whether an e-mail belongs to it. */
  withEmail?: boolean;
  /** What the button says, if not that one goes on with it. */
  save?: string;
  onSave: (address: AddressDraft) => Promise<void>;
  onCancel?: () => void;
}) {
  const t = useTranslations("address");
  const locale = useLocale();
  const [draft, setDraft] = useState(start);
  const [faults, setFaults] = useState<AddressFaults>({});
  const [refusal, setRefusal] = useState<string>();
  const [busy, setBusy] = useBusy();
  const form = useRef<HTMLFormElement>(null);
  const inIran = draft.country_code === "ir";

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const read = readAddress(draft, { withEmail });
    if ("faults" in read) {
      setFaults(read.faults);
      const first = Object.keys(draft).find((field) => field in read.faults);
      const control = first && form.current?.elements.namedItem(first);
      if (control instanceof HTMLElement) control.focus();
      return;
    }
    setBusy(true);
    setRefusal(undefined);
    try {
      await onSave(read.address);
    } catch (error) {
      setRefusal(sentenceOf(error));
      setBusy(false);
    }
  }

  /** A field that was left wrong says so when it is left; one that is being mended falls silent. */
  function field(name: AddressField) {
    const fault = faults[name];
    return {
      name,
      value: draft[name],
      error: fault && t(`faults.${fault}`),
      onChange: (event: { target: { value: string } }) => {
        setDraft((now) => ({ ...now, [name]: event.target.value }));
        setFaults(({ [name]: _, ...others }) => others);
      },
      onBlur: () => {
        const read = readAddress(draft, { withEmail });
        const found = "faults" in read ? read.faults[name] : undefined;
        if (found && found !== "missing") setFaults((now) => ({ ...now, [name]: found }));
      },
    };
  }

  const names = new Intl.DisplayNames(locale, { type: "region" });
  const sorted = countries
    .map((code) => ({ code, name: names.of(code.toUpperCase()) ?? code }))
    .sort((one, other) => one.name.localeCompare(other.name, locale));
  const faulty = Object.keys(faults).length;

  return (
    <form ref={form} method="post" noValidate onSubmit={submit} className="grid gap-4 sm:grid-cols-2">
      {withEmail && (
        <TextField
          {...field("email")}
          label={t("fields.email")}
          hint={t("fields.emailHint")}
          type="email"
          latin
          required
          autoComplete="email"
          className="sm:col-span-2"
        />
      )}
      <TextField {...field("first_name")} label={t("fields.firstName")} required autoComplete="given-name" />
      <TextField {...field("last_name")} label={t("fields.lastName")} required autoComplete="family-name" />
      {countries.length > 1 && (
        <SelectField
          {...field("country_code")}
          label={t("fields.country")}
          required
          autoComplete="country"
          className="sm:col-span-2"
        >
          <option value="">{t("fields.choose")}</option>
          {sorted.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {inIran ? (
        <SelectField
          {...field("province")}
          label={t("fields.province")}
          required
          autoComplete="address-level1"
        >
          <option value="">{t("fields.choose")}</option>
          {IRANIAN_PROVINCES.map((province) => (
            <option key={province.en} value={province[locale]}>
              {province[locale]}
            </option>
          ))}
        </SelectField>
      ) : (
        <TextField
          {...field("province")}
          label={t("fields.provinceAbroad")}
          optionalWord={t("fields.optional")}
          autoComplete="address-level1"
        />
      )}
      <TextField
        {...field("city")}
        label={inIran ? t("fields.cityIran") : t("fields.city")}
        required
        autoComplete="address-level2"
      />
      <TextField
        {...field("address_1")}
        label={t("fields.address1")}
        hint={t("fields.address1Hint")}
        required
        autoComplete={inIran ? "street-address" : "address-line1"}
        className="sm:col-span-2"
      />
      {!inIran && (
        <TextField
          {...field("address_2")}
          label={t("fields.address2")}
          optionalWord={t("fields.optional")}
          autoComplete="address-line2"
          className="sm:col-span-2"
        />
      )}
      <TextField
        {...field("postal_code")}
        label={t("fields.postalCode")}
        hint={inIran ? t("fields.postalCodeHint") : undefined}
        latin
        required={inIran}
        optionalWord={t("fields.optional")}
        inputMode={inIran ? "numeric" : undefined}
        autoComplete="postal-code"
      />
      <TextField
        {...field("phone")}
        label={inIran ? t("fields.phone") : t("fields.phoneAbroad")}
        hint={inIran ? t("fields.phoneHint") : undefined}
        type="tel"
        latin
        required={inIran}
        optionalWord={t("fields.optional")}
        autoComplete="tel"
      />
      {refusal && (
        <Notice tone="bad" className="sm:col-span-2">
          {refusal}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-4 sm:col-span-2">
        <SubmitButton busy={busy}>{save ?? t("save")}</SubmitButton>
        {onCancel && (
          <Button kind="quiet" onClick={onCancel}>
            {t("cancel")}
          </Button>
        )}
        <p role="status" className="text-sm font-semibold text-madder-deep">
          {faulty > 0 && t("faultsSummary", { count: faulty })}
        </p>
      </div>
    </form>
  );
}
