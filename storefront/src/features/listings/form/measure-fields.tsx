"use client";

import { LISTING_LIMITS, MEASURES } from "@dastranj/listings/contract/offering";
import { useLocale, useTranslations } from "next-intl";
import { classNames } from "@/ui/class-names";
import { FieldGroup, TextField } from "@/ui/field";
import { combinationsOf, nameOf, variantOf } from "../domain/form";
import { withNet } from "../domain/kinds";
import { FigureField } from "./figure-field";
import { Fold } from "./fold";
import { changeVariant, controlOf, type PartProps } from "./part";

/** What the price is of: a piece or a measure, and how much of it one of each kind holds. */
export function MeasureFields({ form, change, flaw }: PartProps) {
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
export function SkuFields({ form, change, flaw }: PartProps) {
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
