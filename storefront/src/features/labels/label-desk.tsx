"use client";

import type { LabelAnswer, LabelLayout } from "@dastranj/listings/contract";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import useSWR from "swr";
import { type Locale, localePath } from "@/i18n/locales";
import { ApiRefusal, callSeller } from "@/lib/client";
import { asciiDigits, formatNumber } from "@/lib/format";
import { buttonLook } from "@/ui/button";
import { Card } from "@/ui/card";
import { DateField } from "@/ui/date-field";
import { SelectField, TextField } from "@/ui/field";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { LabelPreview } from "./label-preview";

const LAYOUTS: readonly LabelLayout[] = ["2x4", "3x7", "3x8"];
const MOST = 500;
const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** Where a seller prints labels: what she says of them beside how they will look. */
export function LabelDesk({
  id,
  first,
  codes,
}: {
  id: string;
  first: LabelAnswer;
  /** The code of her booth in each language, as a path. */
  codes: Record<Locale, { size: number; path: string }>;
}) {
  const t = useTranslations("labels");
  const locale = useLocale();
  const [said, setSaid] = useState({
    variant_id: first.label.variants[0]?.id ?? "",
    batch: "",
    made_on: "",
    language: locale,
    layout: "3x8" as LabelLayout,
  });
  const [copies, setCopies] = useState(formatNumber(locale, first.label.sheets["3x8"]));
  const say = (part: Partial<typeof said>) => setSaid((before) => ({ ...before, ...part }));
  const count = Number(asciiDigits(copies).trim());
  const right = Number.isInteger(count) && count >= 1 && count <= MOST;
  const query = new URLSearchParams({ ...said, made_on: ISO.test(said.made_on) ? said.made_on : "" });
  const { data, error } = useSWR<LabelAnswer>(
    `listings/${id}/label?${query}`,
    (path: string) => callSeller(path),
    { keepPreviousData: true, fallbackData: first, revalidateOnFocus: false },
  );
  const label = (data ?? first).label;
  query.set("copies", String(count));
  return (
    <div className="grid gap-6">
      <header className="grid gap-1">
        <Link
          href={localePath(locale, `/seller/listings/${id}`)}
          className="text-sm underline underline-offset-4"
        >
          {t("back")}
        </Link>
        <h1 className="text-2xl">
          {t("title")}: {label.title}
        </h1>
        <p className="text-ink-soft">{t("lead")}</p>
      </header>
      <div className="grid items-start gap-6 sm:grid-cols-2">
        <Card className="grid gap-4">
          {label.variants.length > 1 && (
            <SelectField
              label={t("variant")}
              value={said.variant_id}
              onChange={({ target }) => say({ variant_id: target.value })}
            >
              {label.variants.map((variant) => (
                <option key={variant.id} value={variant.id}>
                  {variant.title}
                </option>
              ))}
            </SelectField>
          )}
          <TextField
            label={t("batch")}
            maxLength={30}
            value={said.batch}
            onChange={({ target }) => say({ batch: target.value })}
          />
          <DateField
            locale={locale}
            id="made-on"
            label={t("madeOn")}
            words={{
              day: t("date.day"),
              month: t("date.month"),
              year: t("date.year"),
              choose: t("date.choose"),
            }}
            value={said.made_on}
            onChange={(made_on) => say({ made_on })}
            onBlur={() => undefined}
          />
          <SelectField
            label={t("layout")}
            value={said.layout}
            onChange={({ target }) => say({ layout: target.value as LabelLayout })}
          >
            {LAYOUTS.map((layout) => (
              <option key={layout} value={layout}>
                {t(`layouts.${layout}`)}
              </option>
            ))}
          </SelectField>
          <TextField
            label={t("copies")}
            inputMode="numeric"
            value={copies}
            error={right ? undefined : t("copiesWrong")}
            hint={t("copiesHint", {
              sheets: formatNumber(locale, Math.ceil((right ? count : 1) / label.sheets[said.layout])),
            })}
            onChange={({ target }) => setCopies(target.value)}
          />
          <SelectField
            label={t("language")}
            value={said.language}
            onChange={({ target }) => say({ language: target.value as Locale })}
          >
            {(["fa", "en"] as const).map((language) => (
              <option key={language} value={language}>
                {t(`languages.${language}`)}
              </option>
            ))}
          </SelectField>
        </Card>
        <div className="grid gap-4">
          {error instanceof ApiRefusal ? (
            <Notice tone="bad">{error.message}</Notice>
          ) : (
            <LabelPreview lines={label.lines} language={said.language} code={codes[said.language]} />
          )}
          {right && !error && (
            <a
              href={`/api/seller/listings/${id}/label.pdf?${query}`}
              target="_blank"
              rel="noreferrer"
              className={buttonLook("primary", "lg")}
            >
              {t("print")}
            </a>
          )}
          <p className="text-xs text-ink-soft">{t("printHint")}</p>
        </div>
      </div>
    </div>
  );
}
