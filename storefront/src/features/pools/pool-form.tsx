"use client";

import type {
  CooperativePool,
  CooperativePoolAnswer,
  Measure,
  PoolFormAnswer,
} from "@dastranj/cooperatives/contract";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { inLanguage, type Locale, localePath } from "@/i18n/locales";
import { formatNumber } from "@/lib/format";
import { ALL_MEASURES, barePercent, bareQuantity, bareRials, unitOf } from "@/lib/quantities";
import { useSellerChange } from "@/lib/use-seller-change";
import { Card } from "@/ui/card";
import { SelectField, TextAreaField, TextField } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { SubmitButton } from "@/ui/submit-button";
import { DirectFields } from "./direct-fields";
import {
  readPoolForm,
  type WrittenDirect,
  type WrittenGrade,
  type WrittenPool,
  type WrittenTier,
} from "./domain/read-pool-form";
import { GradeFields, TierFields } from "./row-fields";

const FIELDS = [
  "title_fa",
  "title_en",
  "story_fa",
  "story_en",
  "packaging_fa",
  "packaging_en",
  "category",
  "tolerance",
  "deposit",
  "lead",
  "margin",
] as const satisfies (keyof WrittenPool)[];

/** The specification of a pool: a new one, or one that stands. */
export function PoolForm({ pool, form: { categories } }: { pool?: CooperativePool; form: PoolFormAnswer }) {
  const t = useTranslations("pools.form");
  const locale = useLocale();
  const router = useRouter();
  const { send, busy, refusal, done } = useSellerChange();
  const [request_key] = useState(() => crypto.randomUUID());
  const [measure, setMeasure] = useState<Measure>(pool?.measure ?? "weight");
  const [grades, setGrades] = useState<readonly WrittenGrade[]>(() => gradesOf(locale, pool));
  const [tiers, setTiers] = useState<readonly WrittenTier[]>(() => tiersOf(locale, pool));
  const [direct, setDirect] = useState<WrittenDirect>(() => directOf(locale, pool));
  const [faults, setFaults] = useState<readonly string[]>([]);

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const element = event.currentTarget;
    const data = new FormData(element);
    const written = Object.fromEntries(
      FIELDS.map((name) => [name, String(data.get(name) ?? "")]),
    ) as WrittenPool;
    const read = readPoolForm(written, { locale, measure, grades, tiers, direct });
    if ("faults" in read) {
      setFaults(read.faults);
      element.querySelector<HTMLElement>(`[name="${read.faults[0]}"]`)?.focus();
      return;
    }
    setFaults([]);
    const path = pool ? `cooperative/pools/${pool.id}` : "cooperative/pools";
    const answer = await send<CooperativePoolAnswer>(path, pool ? read : { ...read, request_key });
    if (answer && !pool) router.replace(localePath(locale, `/seller/cooperative/pools/${answer.pool.id}`));
  }

  const wrong = (field: string, words: "missing" | "number" = "missing") =>
    faults.includes(field) && t(`wrong.${words}`);
  const line = (name: "title" | "packaging", language: Locale, most: number) => (
    <TextField
      name={`${name}_${language}`}
      label={t(`${name}_${language}`)}
      latin={language === "en"}
      required
      maxLength={most}
      defaultValue={pool?.[name][language]}
      error={wrong(`${name}_${language}`)}
    />
  );
  const number = (name: "tolerance" | "deposit" | "lead" | "margin", value: string) => (
    <TextField
      name={name}
      label={t(name)}
      hint={t(`${name}Hint`)}
      inputMode="decimal"
      autoComplete="off"
      required
      maxLength={6}
      defaultValue={value}
      error={wrong(name, "number")}
    />
  );
  const may = categories.filter(({ allowed, handle }) => allowed || handle === pool?.category);
  return (
    <Card className="grid gap-4">
      {may.length === 0 && <Notice tone="warn">{categories[0]?.message ?? t("noCategory")}</Notice>}
      <form method="post" noValidate onSubmit={save} className="grid gap-4 sm:grid-cols-2">
        {line("title", "fa", 120)}
        {line("title", "en", 120)}
        <SelectField
          name="category"
          label={t("category")}
          required
          defaultValue={pool?.category ?? may[0]?.handle}
          error={wrong("category")}
        >
          {may.map(({ handle, name, name_en }) => (
            <option key={handle} value={handle}>
              {inLanguage(locale, name, name_en)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t("measure")}
          value={measure}
          onChange={({ target }) => setMeasure(target.value as Measure)}
        >
          {ALL_MEASURES.map((one) => (
            <option key={one} value={one}>
              {unitOf(locale, one)}
            </option>
          ))}
        </SelectField>
        <TextAreaField name="story_fa" label={t("story_fa")} maxLength={4000} defaultValue={pool?.story.fa} />
        <TextAreaField
          name="story_en"
          label={t("story_en")}
          maxLength={4000}
          defaultValue={pool?.story.en}
          dir="ltr"
        />
        {line("packaging", "fa", 200)}
        {line("packaging", "en", 200)}
        <GradeFields rows={grades} faults={faults} onChange={setGrades} />
        <TierFields rows={tiers} faults={faults} onChange={setTiers} measure={measure} />
        {number("tolerance", pool ? barePercent(locale, pool.tolerance_bp) : "")}
        {number("deposit", pool ? formatNumber(locale, pool.deposit_percent) : "")}
        {number("lead", pool ? formatNumber(locale, pool.lead_days) : "")}
        {number("margin", pool ? barePercent(locale, pool.margin_bp) : "")}
        <DirectFields
          direct={direct}
          measure={measure}
          wrong={faults.includes("step")}
          onChange={setDirect}
        />
        <p role="status" className="text-sm font-semibold text-pistachio empty:hidden sm:col-span-2">
          {done && t("saved")}
        </p>
        {refusal && (
          <Notice tone="bad" className="sm:col-span-2">
            {refusal}
          </Notice>
        )}
        <SubmitButton busy={busy} className="sm:col-span-2 sm:justify-self-start">
          {pool ? t("save") : t("make")}
        </SubmitButton>
      </form>
    </Card>
  );
}

function gradesOf(locale: Locale, pool: CooperativePool | undefined) {
  if (!pool) return [{ key: "first", code: "", fa: "", en: "", factor: formatNumber(locale, 100) }];
  return pool.grades.map(({ code, fa, en, factor_bp }) => ({
    ...{ key: code, code, fa, en },
    factor: barePercent(locale, factor_bp),
  }));
}

function directOf(locale: Locale, pool: CooperativePool | undefined): WrittenDirect {
  const shipping = pool?.direct?.shipping;
  const isSent = pool && shipping?.way === "sent";
  return {
    way: shipping?.way ?? "quote",
    step: isSent ? bareQuantity(locale, pool.measure, shipping.step) : "",
    price: isSent ? bareRials(locale, shipping.price) : "",
    payment_terms: pool?.direct?.payment_terms ?? "on_delivery",
  };
}

function tiersOf(locale: Locale, pool: CooperativePool | undefined) {
  if (!pool) return [{ key: "first", from: "", price: "" }];
  return pool.tiers.map(({ from, unit_price }) => ({
    key: String(from),
    from: bareQuantity(locale, pool.measure, from),
    price: bareRials(locale, unit_price),
  }));
}
