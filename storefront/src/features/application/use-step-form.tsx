"use client";

import type { Application, ApplicationAnswer, ApplicationStep } from "@dastranj/sellers/contract";
import { FIELD_FLAWS, fieldFlaws } from "@dastranj/sellers/contract/applying";
import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { useEffect, useState } from "react";
import { type DefaultValues, type FieldValues, type Path, type Resolver, useForm } from "react-hook-form";
import type { z } from "zod";
import { localePath } from "@/i18n/locales";
import { ApiRefusal, callSeller } from "@/lib/client";
import { useBusy } from "@/lib/use-busy";
import { focusOn } from "@/ui/error-summary";
import { Asked } from "./asked";
import { forgetHalfFilled, halfFilled, keepHalfFilled } from "./domain/half-filled";
import { afterSaving } from "./domain/steps";

/** Refusals of the whole that concern one field: they are told there. */
const TOLD_AT: Record<string, string> = { identity_taken: "identity_number", licence_taken: "number" };

/** The id of the control of a field. */
const controlOf = (field: string) => `field-${field}`;

/**
 * A step that is one form: checked with the backend's own schema, each field when it is left and then with every letter;
 * kept in the browser while it is half-filled; saved, and on to the next.
 */
export function useStepForm<V extends FieldValues>(
  step: ApplicationStep,
  schema: z.ZodType,
  start: V,
  application: Application,
  /** Whether these values leave what is on file as it is: then there is nothing to save. */
  keeps: (values: V) => boolean = () => false,
) {
  const locale = useLocale();
  const router = useRouter();
  const [busy, setBusy] = useBusy();
  const [refusal, setRefusal] = useState<ApiRefusal>();
  const [restored, setRestored] = useState(false);
  const [sent, setSent] = useState(0);

  // Not the library's: that one does not look into what may be left out, and the words are the contract's.
  const resolver: Resolver<V> = (values) => {
    if (keeps(values)) return { values, errors: {} };
    const read = schema.safeParse(values);
    if (read.success) return { values, errors: {} };
    const errors = Object.entries(fieldFlaws(read.error)).map(([field, code]) => [
      field,
      { type: code, message: FIELD_FLAWS[code][locale] },
    ]);
    return { values: {}, errors: Object.fromEntries(errors) };
  };
  const form = useForm<V>({
    mode: "onTouched",
    defaultValues: start as DefaultValues<V>,
    resolver,
    shouldFocusError: false,
  });

  // Once, when the page has come: what the server knows is in the form already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a later answer of the server must not undo what was typed
  useEffect(() => {
    const kept = Object.entries(halfFilled(sessionStorage, step, start)).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(start[name]),
    );
    for (const [name, value] of kept) form.setValue(name as Path<V>, value, { shouldDirty: true });
    setRestored(kept.length > 0);
    const watching = form.watch((values) => keepHalfFilled(sessionStorage, step, values));
    return () => watching.unsubscribe();
  }, []);

  async function save(values: V) {
    if (busy) return;
    setBusy(true);
    setRefusal(undefined);
    try {
      const body = keeps(values) ? undefined : schema.parse(values);
      const { application: saved } = body
        ? await callSeller<ApplicationAnswer>(`application/${step}`, { method: "POST", body })
        : { application };
      forgetHalfFilled(sessionStorage, step);
      router.push(localePath(locale, `/seller/apply/${afterSaving(step, saved)}`));
      router.refresh();
    } catch (error) {
      setBusy(false);
      if (!(error instanceof ApiRefusal)) throw error;
      const own = TOLD_AT[error.code];
      const told = own ? { [own]: { code: error.code, message: error.message } } : error.fields;
      const fields = Object.entries(told).filter(([field]) => Object.hasOwn(start, field));
      for (const [field, { code, message }] of fields)
        form.setError(field as Path<V>, { type: code, message });
      if (fields.length > 0) point(fields.map(([field]) => field));
      else setRefusal(error);
    }
  }

  /** One fault: to its field. Many: to the list of them. */
  function point(fields: string[]) {
    if (fields.length === 1) focusOn(controlOf(fields[0] as string));
    else setSent((times) => times + 1);
  }

  const { errors } = form.formState;
  const asked: Record<string, string | undefined> = application.requested?.fields ?? {};
  return {
    form,
    busy,
    refusal,
    restored,
    sent,
    submit: form.handleSubmit(save, (found) => point(Object.keys(found))),
    /** What a field is given: its id, what is wrong with it, and what the office says of it, or else the hint. */
    field: (name: Path<V>, hint?: string) => ({
      id: controlOf(name),
      error: errors[name]?.message as string | undefined,
      hint: asked[name] ? <Asked reason={asked[name]} /> : hint,
    }),
    /** In the order of the form. */
    faults: Object.keys(start)
      .filter((name) => errors[name])
      .map((name) => ({ name, control: controlOf(name), message: String(errors[name]?.message ?? "") })),
    application,
  };
}

export type StepForm = Pick<
  ReturnType<typeof useStepForm>,
  "busy" | "refusal" | "restored" | "sent" | "faults" | "submit"
>;
