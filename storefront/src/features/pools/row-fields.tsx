"use client";

import type { Measure } from "@dastranj/cooperatives/contract";
import { useLocale, useTranslations } from "next-intl";
import { unitOf } from "@/lib/quantities";
import { Button } from "@/ui/button";
import { FieldGroup, TextField } from "@/ui/field";
import type { WrittenGrade, WrittenTier } from "./domain/read-pool-form";

interface Rows<Row> {
  rows: readonly Row[];
  faults: readonly string[];
  onChange: (rows: readonly Row[]) => void;
}

const changed = <Row extends { key: string }>(rows: readonly Row[], key: string, part: Partial<Row>) =>
  rows.map((row) => (row.key === key ? { ...row, ...part } : row));

/** The grades of a pool: what each is called, and what a member earns for it beside her price. */
export function GradeFields({ rows, faults, onChange }: Rows<WrittenGrade>) {
  const t = useTranslations("pools.form");
  return (
    <FieldGroup label={t("grades")} hint={t("gradesHint")} className="sm:col-span-2">
      <ul className="grid gap-3">
        {rows.map(({ key, fa, en, factor }, at) => (
          <li
            key={key}
            className="grid grid-cols-2 items-start gap-2 sm:grid-cols-[1fr_1fr_6rem_auto] sm:items-end"
          >
            <TextField
              name={`grade-${key}`}
              label={t("gradeFa")}
              required
              value={fa}
              maxLength={60}
              onChange={({ target }) => onChange(changed(rows, key, { fa: target.value }))}
              error={faults.includes(`grade-${key}`) && t("wrong.grade")}
            />
            <TextField
              label={t("gradeEn")}
              latin
              required
              value={en}
              maxLength={60}
              onChange={({ target }) => onChange(changed(rows, key, { en: target.value }))}
            />
            <TextField
              label={t("factor")}
              inputMode="decimal"
              required
              value={factor}
              maxLength={6}
              onChange={({ target }) => onChange(changed(rows, key, { factor: target.value }))}
            />
            <Remove rows={rows} at={at} onChange={onChange} label={t("removeGrade", { name: fa })} />
          </li>
        ))}
      </ul>
      <Button
        kind="secondary"
        size="sm"
        className="mt-2 justify-self-start"
        onClick={() =>
          onChange([...rows, { key: crypto.randomUUID(), code: "", fa: "", en: "", factor: "" }])
        }
      >
        {t("addGrade")}
      </Button>
    </FieldGroup>
  );
}

/** The tiers of a pool: from so much on, one unit costs so much. The first is the minimum order. */
export function TierFields({ rows, faults, onChange, measure }: Rows<WrittenTier> & { measure: Measure }) {
  const t = useTranslations("pools.form");
  const unit = unitOf(useLocale(), measure);
  return (
    <FieldGroup label={t("tiers")} hint={t("tiersHint")} className="sm:col-span-2">
      <ul className="grid gap-3">
        {rows.map(({ key, from, price }, at) => (
          <li
            key={key}
            className="grid grid-cols-2 items-start gap-2 sm:grid-cols-[1fr_1fr_auto] sm:items-end"
          >
            <TextField
              name={`tier-${key}`}
              label={at === 0 ? t("minimum", { unit }) : t("from", { unit })}
              inputMode="decimal"
              required
              value={from}
              maxLength={12}
              onChange={({ target }) => onChange(changed(rows, key, { from: target.value }))}
              error={faults.includes(`tier-${key}`) && t("wrong.tier")}
            />
            <TextField
              label={t("price", { unit })}
              inputMode="numeric"
              required
              value={price}
              maxLength={20}
              onChange={({ target }) => onChange(changed(rows, key, { price: target.value }))}
            />
            <Remove rows={rows} at={at} onChange={onChange} label={t("removeTier", { from })} />
          </li>
        ))}
      </ul>
      <Button
        kind="secondary"
        size="sm"
        className="mt-2 justify-self-start"
        onClick={() => onChange([...rows, { key: crypto.randomUUID(), from: "", price: "" }])}
      >
        {t("addTier")}
      </Button>
    </FieldGroup>
  );
}

function Remove<Row>({
  rows,
  at,
  onChange,
  label,
}: {
  rows: readonly Row[];
  at: number;
  onChange: (rows: readonly Row[]) => void;
  label: string;
}) {
  const t = useTranslations("pools.form");
  if (rows.length === 1) return null;
  return (
    <Button kind="quiet" aria-label={label} onClick={() => onChange(rows.filter((_, index) => index !== at))}>
      {t("remove")}
    </Button>
  );
}
