"use client";

import { useLocale, useTranslations } from "next-intl";
import type { FormEventHandler, ReactNode } from "react";
import { localePath } from "@/i18n/locales";
import { ErrorSummary } from "@/ui/error-summary";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { SignedOut } from "./signed-out";
import type { StepForm } from "./use-step-form";

/** The form of a step: what is wrong above it, its fields, and the way on and back below. */
export function StepFrame({
  step,
  nameOf,
  back,
  last = false,
  children,
}: {
  step: StepForm;
  /** What a field is called in the list of faults. */
  nameOf: (field: string) => ReactNode;
  back: string;
  /** Saving leads back to a list, not on. */
  last?: boolean;
  children: ReactNode;
}) {
  const t = useTranslations("apply");
  const { busy, refusal, restored, sent, faults } = step;
  return (
    <form
      method="post"
      noValidate
      onSubmit={step.submit as FormEventHandler<HTMLFormElement>}
      className="grid gap-5"
    >
      {sent > 0 && faults.length > 1 && (
        <ErrorSummary
          sent={sent}
          title={t("faults", { count: faults.length })}
          faults={faults.map(({ name, control, message }) => ({ control, label: nameOf(name), message }))}
        />
      )}
      {restored && <Notice tone="info">{t("restored")}</Notice>}
      {children}
      {refusal?.status === 401 ? <SignedOut /> : refusal && <Notice tone="bad">{refusal.message}</Notice>}
      <FormFoot back={back}>
        <SubmitButton size="lg" busy={busy} className="max-sm:w-full">
          {t(last ? "save" : "next")}
        </SubmitButton>
      </FormFoot>
    </form>
  );
}

/** The way on and the way back. */
export function FormFoot({ back, children }: { back?: string; children: ReactNode }) {
  const t = useTranslations("apply");
  const locale = useLocale();
  return (
    <div className="seam flex flex-wrap items-center gap-x-4 gap-y-2 pt-5 max-sm:flex-col">
      {children}
      {back && (
        <Link
          href={localePath(locale, back)}
          className="inline-flex min-h-11 items-center rounded-md px-4 font-semibold text-madder hover:bg-madder-tint"
        >
          {t("back")}
        </Link>
      )}
    </div>
  );
}
