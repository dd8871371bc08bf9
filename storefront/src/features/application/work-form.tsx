"use client";

import { WORK_MODES, workInput } from "@dastranj/sellers/contract/applying";
import { useTranslations } from "next-intl";
import { FieldGroup, RadioCard, TextField } from "@/ui/field";
import type { FormProps } from "./form-props";
import { StepFrame } from "./step-frame";
import { useStepForm } from "./use-step-form";

/** How she works: on her own, for a driver, or with others. */
export function WorkForm({ application, back, last }: FormProps) {
  const t = useTranslations("apply");
  const start = {
    work_mode: application.work_mode ?? ("" as (typeof WORK_MODES)[number] | ""),
    works_with: application.works_with ?? "",
  };
  const step = useStepForm("work", workInput, start, application);
  const { register, watch } = step.form;
  const chosen = watch("work_mode");
  const withWhom =
    chosen && chosen !== "independent" ? t(`fields.works_with_${chosen}`) : t("fields.works_with");
  return (
    <StepFrame
      step={step}
      nameOf={(field) => (field === "works_with" ? withWhom : t("fields.work_mode"))}
      back={back}
      last={last}
    >
      <FieldGroup {...step.field("work_mode")} label={t("fields.work_mode")}>
        <div className="grid gap-3">
          {WORK_MODES.toSorted((one) => (one === "independent" ? -1 : 0)).map((each) => (
            <RadioCard
              key={each}
              {...register("work_mode")}
              value={each}
              title={t(`work.${each}`)}
              note={t(`work.${each}Note`)}
            />
          ))}
        </div>
      </FieldGroup>
      {chosen && chosen !== "independent" && (
        <TextField
          {...register("works_with")}
          {...step.field("works_with")}
          label={withWhom}
          required
          autoComplete="off"
        />
      )}
    </StepFrame>
  );
}
