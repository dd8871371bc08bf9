"use client";

import { LISTING_LIMITS, type Measure } from "@dastranj/listings/contract/offering";
import { useLocale, useTranslations } from "next-intl";
import { formatMoney } from "@/lib/format";
import { Button } from "@/ui/button";
import { inSmallest, netOf, unitPrice } from "../domain/amounts";
import { combinationsOf, type FormTier, type FormVariant, nameOf, variantOf } from "../domain/form";
import { FigureField } from "./figure-field";
import { Fold } from "./fold";
import { changeAllVariants, changeVariant, controlOf, type PartProps } from "./part";

const setPrice = (code: string, price: string) => (variant: FormVariant) => ({
  ...variant,
  prices: { ...variant.prices, [code]: price },
});

/** What it costs: at home, and folded away abroad and in bulk. */
export function PricePart(props: PartProps) {
  const { form, change, asked, flaw } = props;
  const t = useTranslations("listings.price");
  const locale = useLocale();
  const [home, ...abroad] = asked.currencies;
  const combinations = combinationsOf(form.options).slice(0, LISTING_LIMITS.variants);
  const many = combinations.length > 1;
  if (!home) return null;
  const flawedAt = (part: string) =>
    combinations.some(({ key }, index) => {
      const tiers = variantOf(form, key).wholesale;
      return (
        flaw(`variants.${index}.${part}`) ??
        tiers.some(
          (_, at) =>
            flaw(`variants.${index}.${part}.${at}.min_quantity`) ??
            flaw(`variants.${index}.${part}.${at}.prices.${home.code}`),
        )
      );
    });
  const same = (code: string) => {
    const all = new Set(combinations.map(({ key }) => variantOf(form, key).prices[code] ?? ""));
    return all.size === 1 ? ([...all][0] ?? "") : "";
  };
  const unitOf = (code: string) => (code === "irr" ? t("tomanUnit") : t("euroUnit"));
  const fieldsOf = (code: string) => (
    <div className="grid gap-4 sm:grid-cols-2">
      {many && (
        <FigureField
          id={`all-${code}`}
          label={`${t("all")} (${unitOf(code)})`}
          point={code !== "irr"}
          value={same(code)}
          onFigures={(price) => change(changeAllVariants(setPrice(code, price)))}
          className="sm:col-span-2"
        />
      )}
      {combinations.map((each, index) => {
        const path = `variants.${index}.prices.${code}`;
        const variant = variantOf(form, each.key);
        const name = many ? t("of", { kind: nameOf(form, each, locale) }) : t("toman");
        return (
          <div key={each.key} className="grid content-start gap-1">
            <FigureField
              id={controlOf(path)}
              label={`${name} (${unitOf(code)})`}
              error={flaw(path)}
              point={code !== "irr"}
              value={variant.prices[code] ?? ""}
              onFigures={(price) => change(changeVariant(each.key, setPrice(code, price)))}
              required={code === home.code}
            />
            <UnitPrice variant={variant} measure={form.measure} code={code} currencies={asked.currencies} />
          </div>
        );
      })}
    </div>
  );
  return (
    <div className="grid gap-5">
      {fieldsOf(home.code)}
      <Fold
        title={t("wholesale")}
        note={t("wholesaleHint")}
        open={
          flawedAt("wholesale") || combinations.some(({ key }) => variantOf(form, key).wholesale.length > 0)
        }
      >
        {combinations.map((each, index) => (
          <div key={each.key} className="grid gap-3">
            {many && <p className="font-semibold">{nameOf(form, each, locale)}</p>}
            <Tiers
              {...props}
              index={index}
              code={home.code}
              tiers={variantOf(form, each.key).wholesale}
              setTiers={(by) =>
                change(
                  changeVariant(each.key, (variant) => ({ ...variant, wholesale: by(variant.wholesale) })),
                )
              }
            />
          </div>
        ))}
      </Fold>
      {abroad.map(({ code }) => (
        <Fold
          key={code}
          title={t("abroad")}
          note={t("abroadHint")}
          open={combinations.some(
            ({ key }, index) => variantOf(form, key).prices[code] || flaw(`variants.${index}.prices.${code}`),
          )}
        >
          {fieldsOf(code)}
        </Fold>
      ))}
    </div>
  );
}

/** What a kilogram of it costs, as soon as it can be told. */
export function UnitPrice({
  variant,
  measure,
  code,
  currencies,
}: {
  variant: FormVariant;
  measure: Measure;
  code: string;
  currencies: PartProps["asked"]["currencies"];
}) {
  const t = useTranslations("listings.price");
  const locale = useLocale();
  const decimals = currencies.find((currency) => currency.code === code)?.decimals ?? 0;
  const price = inSmallest(variant.prices[code] ?? "", code, currencies);
  const unit = unitPrice(price, netOf(variant.net, measure), measure);
  if (unit === null || measure === "piece") return null;
  return (
    <p aria-live="polite" className="text-sm font-semibold text-pistachio">
      {t(`per.${measure}`, { price: formatMoney(locale, unit / 10 ** decimals, code) })}
    </p>
  );
}

/** Steps of a wholesale price: from so many pieces on. */
function Tiers({
  index,
  code,
  tiers,
  setTiers,
  flaw,
}: PartProps & {
  index: number;
  code: string;
  tiers: readonly FormTier[];
  setTiers: (by: (tiers: FormTier[]) => FormTier[]) => void;
}) {
  const t = useTranslations("listings.price");
  const setTier = (at: number, by: (tier: FormTier) => FormTier) =>
    setTiers((all) => all.map((tier, own) => (own === at ? by(tier) : tier)));
  return (
    <div className="grid gap-3">
      {tiers.map((tier, at) => {
        const path = `variants.${index}.wholesale.${at}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place among the steps
          <div key={at} className="grid grid-cols-[1fr_1fr_auto] items-start gap-2">
            <FigureField
              id={controlOf(`${path}.min_quantity`)}
              label={t("from")}
              error={flaw(`${path}.min_quantity`) ?? flaw(path)}
              value={tier.from}
              onFigures={(from) => setTier(at, (one) => ({ ...one, from }))}
            />
            <FigureField
              id={controlOf(`${path}.prices.${code}`)}
              label={`${t("each")} (${code === "irr" ? t("tomanUnit") : t("euroUnit")})`}
              error={flaw(`${path}.prices.${code}`)}
              point={code !== "irr"}
              value={tier.prices[code] ?? ""}
              onFigures={(price) =>
                setTier(at, (one) => ({ ...one, prices: { ...one.prices, [code]: price } }))
              }
            />
            <Button
              kind="quiet"
              aria-label={t("removeTier")}
              className="mt-8 px-3"
              onClick={() => setTiers((all) => all.filter((_, own) => own !== at))}
            >
              ×
            </Button>
          </div>
        );
      })}
      {tiers.length < LISTING_LIMITS.tiers && (
        <Button
          kind="secondary"
          size="sm"
          className="justify-self-start"
          onClick={() => setTiers((all) => [...all, { from: "", prices: {} }])}
        >
          {t("addTier")}
        </Button>
      )}
    </div>
  );
}
