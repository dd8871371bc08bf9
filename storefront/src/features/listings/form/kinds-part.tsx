"use client";

import { LISTING_LIMITS, MEASURES } from "@dastranj/listings/contract/offering";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { inLanguage } from "@/i18n/locales";
import { Button } from "@/ui/button";
import { classNames } from "@/ui/class-names";
import { FieldGroup, RadioCard, TextField } from "@/ui/field";
import { combinationsOf, nameOf, variantOf } from "../domain/form";
import {
  inEnglish,
  SUGGESTIONS,
  withNet,
  withOption,
  withoutOption,
  withoutValue,
  withValue,
} from "../domain/kinds";
import { FigureField } from "./figure-field";
import { Fold } from "./fold";
import { changeVariant, controlOf, type PartProps } from "./part";

/**
 * One kind or several, and what the price is of.
 *
 * `fixed`: it is on sale already, and what its kinds differ by does not change any more; which there are does.
 */
export function KindsPart({ fixed = false, ...props }: PartProps & { fixed?: boolean }) {
  const { form, change, flaw } = props;
  const t = useTranslations("listings.kinds");
  const [several, setSeveral] = useState(form.options.length > 0);
  return (
    <div className="grid gap-6">
      {!fixed && (
        <FieldGroup id={controlOf("options")} label={t("label")} error={flaw("options") ?? flaw("variants")}>
          <div className="grid gap-2.5 sm:grid-cols-2">
            <RadioCard
              name="several"
              title={t("one")}
              note={t("oneNote")}
              checked={!several}
              onChange={() => {
                setSeveral(false);
                change((now) => ({ ...now, options: [] }));
              }}
            />
            <RadioCard
              name="several"
              title={t("several")}
              note={t("severalNote")}
              checked={several}
              onChange={() => setSeveral(true)}
            />
          </div>
        </FieldGroup>
      )}
      {several && <Options {...props} fixed={fixed} />}
      <MeasureFields {...props} />
      <Skus {...props} />
    </div>
  );
}

/** A word that is taken by a press, and given back by another. */
function Chip({
  on,
  label,
  onPress,
  children,
}: {
  on: boolean;
  label?: string;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-pressed={on}
      aria-label={label}
      onClick={onPress}
      className={classNames(
        "inline-flex min-h-11 items-center gap-2 rounded-full border px-4 text-sm font-semibold",
        on
          ? "border-madder bg-madder text-white"
          : "border-line-strong bg-card text-walnut hover:border-walnut",
      )}
    >
      {children}
      {on && <span aria-hidden>×</span>}
    </button>
  );
}

function Options({ fixed, ...props }: PartProps & { fixed: boolean }) {
  const { form, change, flaw } = props;
  const t = useTranslations("listings.kinds");
  const locale = useLocale();
  const count = combinationsOf(form.options).length;
  const room = !fixed && form.options.length < LISTING_LIMITS.options;
  const free = SUGGESTIONS.filter(({ name }) => !form.options.some((option) => option.name.fa === name.fa));
  return (
    <div className="grid gap-5">
      {form.options.map((option, index) => {
        const name = inLanguage(locale, option.name.fa, option.name.en);
        const known = SUGGESTIONS.find((each) => each.name.fa === option.name.fa)?.values ?? [];
        const own = option.values.filter(({ fa }) => !known.some((each) => each.fa === fa));
        return (
          <FieldGroup
            key={option.name.fa}
            id={controlOf(`options.${index}.values`)}
            label={name}
            error={flaw(`options.${index}.values`) ?? flaw(`options.${index}`)}
            className="rounded-md border border-line bg-card p-4"
          >
            <div className="flex flex-wrap gap-2">
              {[...known, ...own].map((value) => {
                const on = option.values.some(({ fa }) => fa === value.fa);
                const { fa, en } = value;
                return (
                  <Chip
                    key={fa}
                    on={on}
                    onPress={() =>
                      change((now) => (on ? withoutValue(now, index, fa) : withValue(now, index, { fa, en })))
                    }
                  >
                    {inLanguage(locale, fa, en)}
                  </Chip>
                );
              })}
            </div>
            <AddWord
              label={t("value", { name })}
              onWord={(fa) => change((now) => withValue(now, index, { fa, en: "" }))}
            />
            {!fixed && (
              <Button
                kind="quiet"
                size="sm"
                className="justify-self-start"
                onClick={() => change((now) => withoutOption(now, index))}
              >
                {t("removeOption", { name })}
              </Button>
            )}
          </FieldGroup>
        );
      })}
      {room && (
        <FieldGroup label={t("addOption")}>
          <div className="flex flex-wrap gap-2">
            {free.map(({ name }) => (
              <Chip key={name.fa} on={false} onPress={() => change((now) => withOption(now, name))}>
                {inLanguage(locale, name.fa, name.en)}
              </Chip>
            ))}
          </div>
          <AddWord label={t("own")} onWord={(fa) => change((now) => withOption(now, { fa, en: "" }))} />
        </FieldGroup>
      )}
      {count > 1 && (
        <p aria-live="polite" className="text-sm text-ink-soft">
          {t("count", { count })}
        </p>
      )}
      {form.options.length > 0 && <English {...props} />}
    </div>
  );
}

/** The same words for buyers abroad. */
function English({ form, change, flaw }: PartProps) {
  const t = useTranslations("listings.kinds");
  const words = form.options.flatMap(({ name, values }, index) => [
    { path: `options.${index}.name.en`, index, value: null, word: name },
    ...values.map((word, value) => ({ path: `options.${index}.values.${value}.en`, index, value, word })),
  ]);
  return (
    <Fold title={t("english")} open={words.some(({ path }) => flaw(path))}>
      <div className="grid gap-3 sm:grid-cols-2">
        {words.map(({ path, index, value, word }) => (
          <TextField
            key={path}
            id={controlOf(path)}
            dir="ltr"
            lang="en"
            label={word.fa}
            error={flaw(path)}
            value={word.en}
            maxLength={40}
            autoComplete="off"
            onChange={({ target }) => change((now) => inEnglish(now, index, value, target.value))}
          />
        ))}
      </div>
    </Fold>
  );
}

/** A word of her own; Enter adds it. */
function AddWord({ label, onWord }: { label: string; onWord: (word: string) => void }) {
  const t = useTranslations("listings.kinds");
  const [word, setWord] = useState("");
  function add() {
    const plain = word.replace(/\s+/g, " ").trim();
    if (plain) onWord(plain);
    setWord("");
  }
  return (
    <div className="flex items-end gap-2">
      <TextField
        label={label}
        value={word}
        maxLength={40}
        autoComplete="off"
        className="grow"
        onChange={({ target }) => setWord(target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          add();
        }}
      />
      <Button kind="secondary" onClick={add} disabled={!word.trim()}>
        {t("add")}
      </Button>
    </div>
  );
}

function MeasureFields({ form, change, flaw }: PartProps) {
  const t = useTranslations("listings.kinds");
  const locale = useLocale();
  const { measure } = form;
  const combinations = combinationsOf(form.options).slice(0, LISTING_LIMITS.variants);
  return (
    <FieldGroup label={t("measure")} id={controlOf("measure")} error={flaw("measure")}>
      <div className="flex flex-wrap gap-2">
        {MEASURES.map((each) => (
          <label
            key={each}
            className={classNames(
              "inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-full border px-4 text-sm font-semibold",
              "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-indigo",
              each === measure
                ? "border-madder bg-madder-tint text-madder-deep"
                : "border-line-strong bg-card text-walnut hover:border-walnut",
            )}
          >
            <input
              type="radio"
              name="measure"
              className="size-4 outline-none"
              checked={each === measure}
              onChange={() => change((now) => ({ ...now, measure: each }))}
            />
            {t(`measures.${each}`)}
          </label>
        ))}
      </div>
      {measure !== "piece" && (
        <div className="mt-3 grid gap-3 sm:grid-cols-2">
          {combinations.map((each, index) => {
            const path = `variants.${index}.net_amount`;
            const name = nameOf(form, each, locale);
            return (
              <FigureField
                key={each.key}
                id={controlOf(path)}
                label={combinations.length > 1 ? `${name} (${t(`units.${measure}`)})` : t(`net.${measure}`)}
                error={flaw(path)}
                point={measure === "area"}
                value={variantOf(form, each.key).net}
                onFigures={(net) =>
                  change(changeVariant(each.key, (variant) => withNet(variant, net, measure)))
                }
                required
              />
            );
          })}
        </div>
      )}
    </FieldGroup>
  );
}

/** Her own numbers, for those who have them. */
function Skus({ form, change, flaw }: PartProps) {
  const t = useTranslations("listings.kinds");
  const locale = useLocale();
  const combinations = combinationsOf(form.options).slice(0, LISTING_LIMITS.variants);
  const flawed = combinations.some((_, index) => flaw(`variants.${index}.sku`));
  return (
    <Fold
      title={t("sku")}
      note={t("skuHint")}
      open={flawed || combinations.some(({ key }) => form.variants[key]?.sku)}
    >
      <div className="grid gap-3 sm:grid-cols-2">
        {combinations.map((each, index) => (
          <TextField
            key={each.key}
            id={controlOf(`variants.${index}.sku`)}
            latin
            label={nameOf(form, each, locale) || t("sku")}
            error={flaw(`variants.${index}.sku`)}
            value={variantOf(form, each.key).sku}
            maxLength={LISTING_LIMITS.sku}
            autoComplete="off"
            onChange={({ target }) =>
              change(changeVariant(each.key, (variant) => ({ ...variant, sku: target.value })))
            }
          />
        ))}
      </div>
    </Fold>
  );
}
