"use client";

import { shebaInput } from "@dastranj/sellers/contract/applying";
import { useLocale, useTranslations } from "next-intl";
import { digitsFor } from "@/lib/contact";
import { TextField } from "@/ui/field";
import type { FormProps } from "./form-props";
import { StepFrame } from "./step-frame";
import { useStepForm } from "./use-step-form";

/** Where her money goes. */
export function ShebaForm({ application, back, last }: FormProps) {
  const t = useTranslations("apply");
  const locale = useLocale();
  const { sheba: masked } = application;
  const step = useStepForm(
    "sheba",
    shebaInput,
    { sheba: "" },
    application,
    ({ sheba }) => masked !== null && sheba.trim() === "",
  );
  return (
    <StepFrame step={step} nameOf={() => t("fields.sheba")} back={back} last={last}>
      <TextField
        {...step.form.register("sheba")}
        {...step.field(
          "sheba",
          masked ? t("fields.kept", { masked: digitsFor(locale, masked) }) : t("fields.sheba_hint"),
        )}
        label={t("fields.sheba")}
        latin
        required
        autoComplete="off"
        placeholder="IR00 0000 0000 0000 0000 0000 00"
        className="sm:max-w-lg"
      />
    </StepFrame>
  );
}
