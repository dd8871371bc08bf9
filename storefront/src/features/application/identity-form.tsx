"use client";

import type { Application } from "@dastranj/sellers/contract";
import { identityInput } from "@dastranj/sellers/contract/applying";
import { useLocale, useTranslations } from "next-intl";
import { digitsFor } from "@/lib/contact";
import { TextField } from "@/ui/field";
import type { FormProps } from "./form-props";
import { StepFrame } from "./step-frame";
import { useStepForm } from "./use-step-form";

/** Who applies, and what her booth is called. */
export function IdentityForm({ application, back, last }: FormProps) {
  const t = useTranslations("apply");
  const locale = useLocale();
  const { kind, identity_number: masked } = application;
  const step = useStepForm(
    "identity",
    identityInput({ kind, kept: masked !== null }),
    startOf(application),
    application,
  );
  const { register } = step.form;
  const cooperative = kind === "cooperative";
  const words = {
    identity_number: t(cooperative ? "fields.identity_number_cooperative" : "fields.identity_number"),
    person_name: t(cooperative ? "fields.person_name_cooperative" : "fields.person_name"),
    name: t(cooperative ? "fields.name_cooperative" : "fields.name"),
    name_en: t("fields.name_en"),
  };
  const numberHint = t(
    cooperative ? "fields.identity_number_cooperative_hint" : "fields.identity_number_hint",
  );
  return (
    <StepFrame step={step} nameOf={(field) => words[field as keyof typeof words]} back={back} last={last}>
      <TextField
        {...register("person_name")}
        {...step.field("person_name")}
        label={words.person_name}
        required
        autoComplete="name"
      />
      <TextField
        {...register("identity_number")}
        {...step.field(
          "identity_number",
          masked ? t("fields.kept", { masked: digitsFor(locale, masked) }) : numberHint,
        )}
        label={words.identity_number}
        latin
        required
        inputMode="numeric"
        autoComplete="off"
        className="sm:max-w-sm"
      />
      <TextField
        {...register("name")}
        {...step.field("name", cooperative ? undefined : t("fields.name_hint"))}
        label={words.name}
        lang="fa"
        dir="rtl"
        required
        autoComplete="organization"
      />
      <TextField
        {...register("name_en")}
        {...step.field("name_en", t("fields.name_en_hint"))}
        label={words.name_en}
        optionalWord={t("optional")}
        lang="en"
        dir="ltr"
        autoComplete="off"
      />
    </StepFrame>
  );
}

function startOf({ person_name, name, name_en }: Application) {
  return { person_name, identity_number: "", name, name_en };
}
