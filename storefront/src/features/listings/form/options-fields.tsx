"use client";

import { LISTING_LIMITS } from "@dastranj/listings/contract/offering";
import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/i18n/locales";
import { Button } from "@/ui/button";
import { FieldGroup, TextField } from "@/ui/field";
import { combinationsOf } from "../domain/form";
import { inEnglish, SUGGESTIONS, withOption, withoutOption, withoutValue, withValue } from "../domain/kinds";
import { Fold } from "./fold";
import { controlOf, type PartProps } from "./part";
import { AddWord, Chip } from "./word-choice";

/** What kinds differ by, such as colour and size, and which of each there are. `fixed`: by what does not change any more. */
export function OptionsFields({ fixed, ...props }: PartProps & { fixed: boolean }) {
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
