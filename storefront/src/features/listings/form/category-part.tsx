"use client";

import type { Attribute } from "@dastranj/listings/contract/offering";
import { useLocale, useTranslations } from "next-intl";
import { useEffect } from "react";
import { inLanguage, localePath } from "@/i18n/locales";
import { CheckCard, FieldGroup, RadioCard, SelectField, TextField } from "@/ui/field";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { FigureField } from "./figure-field";
import { Fold } from "./fold";
import { controlOf, type PartProps } from "./part";

/** Where it belongs: what her licence covers, and of the rest why not. Below it what is told of goods of that kind. */
export function CategoryPart(props: PartProps) {
  const { form, change, asked, flaw } = props;
  const t = useTranslations("listings.category");
  const locale = useLocale();
  const hers = asked.categories.filter(({ allowed }) => allowed);
  const only = hers.length === 1 ? hers[0]?.handle : undefined;
  // Where there is nothing to choose, it is chosen.
  useEffect(() => {
    if (only && !form.category) change((now) => ({ ...now, category: only }));
  }, [only, form.category, change]);
  const others = asked.categories.filter(({ allowed }) => !allowed);
  const attributes = asked.attribute_sets
    .filter(({ categories }) => categories.includes(form.category))
    .flatMap((set) => set.attributes);
  const needed = attributes.filter(({ required }) => required);
  const more = attributes.filter(({ required }) => !required);
  return (
    <div className="grid gap-5">
      {hers.length === 0 ? (
        <Notice tone="warn">
          {t("none")}{" "}
          <Link href={localePath(locale, "/seller/account")} className="font-semibold underline">
            {t("licence")}
          </Link>
        </Notice>
      ) : (
        <FieldGroup id={controlOf("category")} label={t("label")} error={flaw("category")}>
          <div className="grid gap-2.5 sm:grid-cols-2">
            {hers.map(({ handle, name, name_en, reviewed }) => (
              <RadioCard
                key={handle}
                name="category"
                value={handle}
                title={inLanguage(locale, name, name_en)}
                note={reviewed ? t("reviewed") : undefined}
                checked={form.category === handle}
                onChange={() => change((now) => ({ ...now, category: handle }))}
              />
            ))}
          </div>
        </FieldGroup>
      )}
      {needed.map((attribute) => (
        <AttributeField key={attribute.key} attribute={attribute} {...props} />
      ))}
      {more.length > 0 && (
        <Fold
          key={form.category}
          title={t(needed.length > 0 ? "more" : "attributes")}
          note={t("moreHint")}
          open={more.some(({ key }) => form.attributes[key]?.length || flaw(`attributes.${key}`))}
        >
          {more.map((attribute) => (
            <AttributeField key={attribute.key} attribute={attribute} {...props} />
          ))}
        </Fold>
      )}
      {others.length > 0 && (
        <Fold title={t("others", { count: others.length })}>
          <ul className="grid gap-3">
            {others.map(({ handle, name, name_en, message }) => (
              <li key={handle}>
                <p className="font-semibold">{inLanguage(locale, name, name_en)}</p>
                {message && <p className="text-sm text-ink-soft">{message}</p>}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}

/** One typed attribute, by its kind. */
function AttributeField({ attribute, form, change, flaw }: PartProps & { attribute: Attribute }) {
  const t = useTranslations("listings.category");
  const locale = useLocale();
  const { key, kind, unit, required, choices = [] } = attribute;
  const value = form.attributes[key] ?? "";
  const one = typeof value === "string" ? value : "";
  const many = typeof value === "string" ? [] : value;
  const set = (to: string | string[]) =>
    change((now) => ({ ...now, attributes: { ...now.attributes, [key]: to } }));
  const name = inLanguage(locale, attribute.name.fa, attribute.name.en);
  const field = {
    id: controlOf(`attributes.${key}`),
    label: unit ? `${name} (${inLanguage(locale, unit.fa, unit.en)})` : name,
    error: flaw(`attributes.${key}`),
    required,
    optionalWord: t("optional"),
  };
  if (kind === "number") return <FigureField {...field} point value={one} onFigures={set} />;
  if (kind === "text")
    return <TextField {...field} value={one} onChange={({ target }) => set(target.value)} maxLength={500} />;
  if (kind === "choices")
    return (
      <FieldGroup id={field.id} label={field.label} error={field.error}>
        <div className="grid gap-2 sm:grid-cols-2">
          {choices.map((choice) => (
            <CheckCard
              key={choice.value}
              title={inLanguage(locale, choice.name.fa, choice.name.en)}
              checked={many.includes(choice.value)}
              onChange={({ target }) =>
                set(target.checked ? [...many, choice.value] : many.filter((other) => other !== choice.value))
              }
            />
          ))}
        </div>
      </FieldGroup>
    );
  const answers =
    kind === "yes_no"
      ? [
          { value: "yes", name: t("yes") },
          { value: "no", name: t("no") },
        ]
      : choices.map((choice) => ({
          value: choice.value,
          name: inLanguage(locale, choice.name.fa, choice.name.en),
        }));
  return (
    <SelectField {...field} value={one} onChange={({ target }) => set(target.value)}>
      <option value="">{t("choose")}</option>
      {answers.map((answer) => (
        <option key={answer.value} value={answer.value}>
          {answer.name}
        </option>
      ))}
    </SelectField>
  );
}
