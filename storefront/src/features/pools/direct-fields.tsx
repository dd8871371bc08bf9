"use client";

import { type Measure, PAYMENT_TERMS } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { unitOf } from "@/lib/quantities";
import { FieldGroup, SelectField, TextField } from "@/ui/field";
import type { WrittenDirect } from "./domain/read-pool-form";

const WAYS = ["quote", "hub", "sent"] as const satisfies WrittenDirect["way"][];

/** Whether buyers may order without a quote, how it then comes to them, and how they pay. */
export function DirectFields({
  direct,
  measure,
  wrong,
  onChange,
}: {
  direct: WrittenDirect;
  measure: Measure;
  wrong: boolean;
  onChange: (direct: WrittenDirect) => void;
}) {
  const t = useTranslations("pools.form.direct");
  const locale = useLocale();
  const write = (part: Partial<WrittenDirect>) => onChange({ ...direct, ...part });
  return (
    <FieldGroup label={t("title")} hint={t("hint")} className="sm:col-span-2">
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={t("way")}
          value={direct.way}
          onChange={({ target }) => write({ way: target.value as WrittenDirect["way"] })}
        >
          {WAYS.map((way) => (
            <option key={way} value={way}>
              {t(`ways.${way}`)}
            </option>
          ))}
        </SelectField>
        {direct.way !== "quote" && (
          <SelectField
            label={t("rest")}
            value={direct.payment_terms}
            onChange={({ target }) => write({ payment_terms: target.value })}
          >
            {PAYMENT_TERMS.map((terms) => (
              <option key={terms} value={terms}>
                {t(`terms.${terms}`)}
              </option>
            ))}
          </SelectField>
        )}
        {direct.way === "sent" && (
          <>
            <TextField
              name="step"
              label={t("step", { unit: unitOf(locale, measure) })}
              hint={t("stepHint")}
              inputMode="decimal"
              autoComplete="off"
              required
              maxLength={10}
              value={direct.step}
              onChange={({ target }) => write({ step: target.value })}
              error={wrong && t("wrong")}
            />
            <TextField
              label={t("price")}
              inputMode="numeric"
              autoComplete="off"
              required
              maxLength={16}
              value={direct.price}
              onChange={({ target }) => write({ price: target.value })}
            />
          </>
        )}
      </div>
    </FieldGroup>
  );
}
