"use client";

import { dayAt, licenceInput } from "@dastranj/sellers/contract/applying";
import { useLocale, useTranslations } from "next-intl";
import { Controller } from "react-hook-form";
import { DateField } from "@/ui/date-field";
import { CheckCard, FieldGroup, SelectField, TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import type { Choice, FormProps } from "./form-props";
import { StepFrame } from "./step-frame";
import { useClassName } from "./use-names";
import { useStepForm } from "./use-step-form";

/** The licence, as it stands on the paper. */
export function LicenceForm({ application, back, last, categories }: FormProps & { categories: Choice[] }) {
  const t = useTranslations("apply");
  const locale = useLocale();
  const classNamed = useClassName();
  // A renewal shows a new licence: nothing of the old one but what it is for.
  const shown = application.writable === "renewal" ? null : application.licence;
  const classes = application.licence_classes;
  const start = {
    licence_class: application.licence?.licence_class ?? (classes.length === 1 ? (classes[0] ?? "") : ""),
    number: shown?.number ?? "",
    issuer: application.licence?.issuer ?? "",
    issued_on: shown?.issued_on ?? "",
    expires_on: shown?.expires_on ?? "",
    categories: application.licence?.categories ?? [],
  };
  const step = useStepForm("licence", licenceInput(dayAt(new Date())), start, application);
  const { register, control } = step.form;
  const day = { day: t("day.day"), month: t("day.month"), year: t("day.year"), choose: t("day.choose") };
  const asked = application.requested?.fields.licence;
  return (
    <StepFrame step={step} nameOf={(field) => t(`fields.${field as "issuer"}`)} back={back} last={last}>
      {asked && <Notice tone="warn">{t("asked.field", { reason: asked })}</Notice>}
      {classes.length > 1 && (
        <SelectField
          {...register("licence_class")}
          {...step.field("licence_class")}
          label={t("fields.licence_class")}
          required
        >
          <option value="">{t("choose")}</option>
          {classes.map((code) => (
            <option key={code} value={code}>
              {classNamed(code)}
            </option>
          ))}
        </SelectField>
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          {...register("number")}
          {...step.field("number")}
          label={t("fields.number")}
          latin
          required
          autoComplete="off"
        />
        <TextField
          {...register("issuer")}
          {...step.field("issuer", t("fields.issuer_hint"))}
          label={t("fields.issuer")}
          required
          autoComplete="off"
        />
        {(["issued_on", "expires_on"] as const).map((name) => (
          <Controller
            key={name}
            control={control}
            name={name}
            render={({ field }) => (
              <DateField
                // What was kept half-filled comes after the first paint.
                key={step.restored ? "restored" : "fresh"}
                {...step.field(name, name === "expires_on" ? t("fields.expires_on_hint") : undefined)}
                locale={locale}
                label={t(`fields.${name}`)}
                words={day}
                value={field.value}
                onChange={field.onChange}
                onBlur={field.onBlur}
              />
            )}
          />
        ))}
      </div>
      <FieldGroup {...step.field("categories", t("fields.categories_hint"))} label={t("fields.categories")}>
        <div className="grid grid-cols-2 gap-2">
          {categories.map(({ code, name }) => (
            <CheckCard key={code} {...register("categories")} value={code} title={name} />
          ))}
        </div>
      </FieldGroup>
    </StepFrame>
  );
}
