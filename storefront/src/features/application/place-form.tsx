"use client";

import { placeInput } from "@dastranj/sellers/contract/applying";
import { useLocale, useTranslations } from "next-intl";
import { digitsFor } from "@/lib/contact";
import { SelectField, TextAreaField, TextField } from "@/ui/field";
import type { Choice, FormProps } from "./form-props";
import { StepFrame } from "./step-frame";
import { useStepForm } from "./use-step-form";

/** Where she works, and at what. */
export function PlaceForm({
  application,
  back,
  last,
  counties,
  crafts,
}: FormProps & { counties: Choice[]; crafts: Choice[] }) {
  const t = useTranslations("apply");
  const locale = useLocale();
  const { address: street, postal_code: code } = application;
  const start = {
    county: application.county?.code ?? "",
    craft: application.craft?.code ?? "",
    address: "",
    postal_code: "",
  };
  const step = useStepForm(
    "place",
    placeInput({ kept: street !== null && code !== null }),
    start,
    application,
  );
  const { register } = step.form;
  const keptHint = (masked: string | null, hint: string) =>
    masked ? t("fields.kept", { masked: digitsFor(locale, masked) }) : hint;
  return (
    <StepFrame step={step} nameOf={(field) => t(`fields.${field as "county"}`)} back={back} last={last}>
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField {...register("county")} {...step.field("county")} label={t("fields.county")} required>
          <Options choices={counties} choose={t("choose")} />
        </SelectField>
        <SelectField {...register("craft")} {...step.field("craft")} label={t("fields.craft")} required>
          <Options choices={crafts} choose={t("choose")} />
        </SelectField>
      </div>
      <TextAreaField
        {...register("address")}
        {...step.field("address", keptHint(street, t("fields.address_hint")))}
        label={t("fields.address")}
        required
        autoComplete="street-address"
      />
      <TextField
        {...register("postal_code")}
        {...step.field("postal_code", keptHint(code, t("fields.postal_code_hint")))}
        label={t("fields.postal_code")}
        latin
        required
        inputMode="numeric"
        autoComplete="postal-code"
        className="sm:max-w-sm"
      />
    </StepFrame>
  );
}

function Options({ choices, choose }: { choices: Choice[]; choose: string }) {
  return (
    <>
      <option value="">{choose}</option>
      {choices.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </>
  );
}
