"use client";

import { LISTING_LIMITS } from "@dastranj/listings/contract/offering";
import { useLocale, useTranslations } from "next-intl";
import { combinationsOf, nameOf, variantOf } from "../domain/form";
import { FigureField } from "./figure-field";
import { Fold } from "./fold";
import { changeAllVariants, changeVariant, controlOf, type PartProps } from "./part";

const SIDES = ["length", "width", "height"] as const;

/** What goes by post: its weight, and where it matters its size. */
export function ParcelPart({ form, change, flaw }: PartProps) {
  const t = useTranslations("listings.parcel");
  const locale = useLocale();
  const combinations = combinationsOf(form.options).slice(0, LISTING_LIMITS.variants);
  const many = combinations.length > 1;
  const weights = new Set(combinations.map(({ key }) => variantOf(form, key).weight));
  const [first] = combinations;
  const size = variantOf(form, first?.key ?? "").size;
  const sizeFlaw = (side: string) =>
    combinations.map((_, index) => flaw(`variants.${index}.size_cm.${side}`)).find(Boolean);
  return (
    <div className="grid gap-5">
      <div className="grid gap-4 sm:grid-cols-2">
        {many && (
          <FigureField
            id="all-weight"
            label={t("all")}
            value={weights.size === 1 ? ([...weights][0] ?? "") : ""}
            onFigures={(weight) => change(changeAllVariants((variant) => ({ ...variant, weight })))}
            className="sm:col-span-2"
          />
        )}
        {combinations.map((each, index) => (
          <FigureField
            key={each.key}
            id={controlOf(`variants.${index}.weight_grams`)}
            label={many ? t("of", { kind: nameOf(form, each, locale) }) : t("weight")}
            hint={many ? undefined : t("hint")}
            error={flaw(`variants.${index}.weight_grams`)}
            value={variantOf(form, each.key).weight}
            onFigures={(weight) => change(changeVariant(each.key, (variant) => ({ ...variant, weight })))}
            required
          />
        ))}
      </div>
      <Fold title={t("size")} open={Boolean(size.length || SIDES.some(sizeFlaw))}>
        <div className="grid grid-cols-3 gap-3">
          {SIDES.map((side) => (
            <FigureField
              key={side}
              id={controlOf(`variants.0.size_cm.${side}`)}
              label={t(side)}
              error={sizeFlaw(side)}
              value={size[side]}
              onFigures={(figure) =>
                change(
                  changeAllVariants((variant) => ({ ...variant, size: { ...variant.size, [side]: figure } })),
                )
              }
            />
          ))}
        </div>
      </Fold>
    </div>
  );
}
