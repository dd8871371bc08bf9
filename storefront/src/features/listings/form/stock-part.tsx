"use client";

import { LISTING_LIMITS } from "@dastranj/listings/contract/offering";
import { useLocale, useTranslations } from "next-intl";
import { FieldGroup, RadioCard } from "@/ui/field";
import { combinationsOf, type ListingForm, nameOf, variantOf } from "../domain/form";
import { FigureField } from "./figure-field";
import { changeAllVariants, changeVariant, controlOf, type PartProps } from "./part";

/** What lies ready, or what she can make. */
export function StockPart({ form, change, flaw }: PartProps) {
  const t = useTranslations("listings.stock");
  const locale = useLocale();
  const combinations = combinationsOf(form.options).slice(0, LISTING_LIMITS.variants);
  const many = combinations.length > 1;
  const { making } = form;
  const make = (by: Partial<ListingForm["making"]>) =>
    change((now) => ({ ...now, making: { ...now.making, ...by } }));
  const stocks = new Set(combinations.map(({ key }) => variantOf(form, key).stock));
  return (
    <div className="grid gap-6">
      <FieldGroup id={controlOf("making.made_to_order")} label={t("label")} error={flaw("making")}>
        <div className="grid gap-2.5 sm:grid-cols-2">
          <RadioCard
            name="making"
            title={t("ready")}
            note={t("readyNote")}
            checked={!making.made_to_order}
            onChange={() => make({ made_to_order: false })}
          />
          <RadioCard
            name="making"
            title={t("order")}
            note={t("orderNote")}
            checked={making.made_to_order}
            onChange={() => make({ made_to_order: true })}
          />
        </div>
      </FieldGroup>
      {!making.made_to_order && (
        <div className="grid gap-4 sm:grid-cols-2">
          {many && (
            <FigureField
              id="all-stock"
              label={t("all")}
              value={stocks.size === 1 ? ([...stocks][0] ?? "") : ""}
              onFigures={(stock) => change(changeAllVariants((variant) => ({ ...variant, stock })))}
              className="sm:col-span-2"
            />
          )}
          {combinations.map((each, index) => (
            <FigureField
              key={each.key}
              id={controlOf(`variants.${index}.stock`)}
              label={many ? t("of", { kind: nameOf(form, each, locale) }) : t("count")}
              error={flaw(`variants.${index}.stock`)}
              value={variantOf(form, each.key).stock}
              onFigures={(stock) => change(changeVariant(each.key, (variant) => ({ ...variant, stock })))}
              required
            />
          ))}
        </div>
      )}
      {making.made_to_order && (
        <div className="grid gap-4 sm:grid-cols-2">
          <FigureField
            id={controlOf("making.weekly_quantity")}
            label={t("weekly")}
            hint={t("weeklyHint")}
            error={flaw("making.weekly_quantity")}
            value={making.weekly_quantity}
            onFigures={(weekly_quantity) => make({ weekly_quantity })}
          />
          <FigureField
            id={controlOf("making.minutes_per_piece")}
            label={t("minutes")}
            hint={t("minutesHint")}
            error={flaw("making.minutes_per_piece")}
            value={making.minutes_per_piece}
            onFigures={(minutes_per_piece) => make({ minutes_per_piece })}
          />
        </div>
      )}
      <FigureField
        id={controlOf("making.lead_days")}
        label={t("lead")}
        hint={t("leadHint")}
        error={flaw("making.lead_days")}
        value={making.lead_days}
        onFigures={(lead_days) => make({ lead_days })}
      />
    </div>
  );
}
