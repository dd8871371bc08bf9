"use client";

import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/i18n/locales";
import { formatMoney, formatNumber, formatWeight } from "@/lib/format";
import { Photo } from "@/ui/photo";
import { inSmallest, numberOf } from "../domain/amounts";
import { combinationsOf, type FormPhoto, nameOf, variantOf } from "../domain/form";
import type { Step } from "../domain/steps";
import { useAddress } from "../photos/use-address";
import type { PartProps } from "./part";
import { UnitPrice } from "./price-part";

/** The whole as a buyer sees it, and the way back to each part of it. */
export function LookPart({
  form,
  asked,
  blobs,
  onEdit,
}: Pick<PartProps, "form" | "asked"> & { blobs: Record<string, Blob>; onEdit: (step: Step) => void }) {
  const t = useTranslations("listings");
  const locale = useLocale();
  const combinations = combinationsOf(form.options);
  const category = asked.categories.find(({ handle }) => handle === form.category);
  const [home] = asked.currencies;
  const edit = (step: Step) => (
    <button
      type="button"
      onClick={() => onEdit(step)}
      aria-label={t("look.editNamed", { part: t(`steps.${step}`) })}
      className="min-h-11 shrink-0 rounded-md px-3 text-sm font-semibold text-madder hover:bg-madder-tint"
    >
      {t("look.edit")}
    </button>
  );
  return (
    <div className="grid gap-5 rounded-lg border border-line bg-card p-4 shadow-rest sm:p-5">
      <div className="grid gap-2">
        {form.photos.length > 0 && (
          <ul
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too
            tabIndex={0}
            aria-label={t("photos.all")}
            className="flex gap-2 overflow-x-auto pb-1"
          >
            {form.photos.map((photo, index) => (
              <li key={photo.key} className={index === 0 ? "w-40 shrink-0" : "w-24 shrink-0"}>
                <Shown photo={photo} blob={blobs[photo.key]} alt={t("photos.photo", { n: index + 1 })} />
              </li>
            ))}
          </ul>
        )}
        <p className="flex items-center justify-between gap-3 text-sm text-ink-soft">
          {form.photos.length === 0 ? t("look.noPhotos") : null}
          <span className="ms-auto">{edit("photos")}</span>
        </p>
      </div>
      <div className="flex items-start justify-between gap-3">
        <div className="grid min-w-0 gap-1">
          <h2 className="text-xl break-words">{inLanguage(locale, form.title.fa, form.title.en) || "—"}</h2>
          <p className="text-sm whitespace-pre-line text-ink-soft">
            {inLanguage(locale, form.story.fa, form.story.en)}
          </p>
        </div>
        {edit("words")}
      </div>
      <div className="seam flex items-center justify-between gap-3 pt-3">
        <p>{category ? inLanguage(locale, category.name, category.name_en) : "—"}</p>
        {edit("category")}
      </div>
      <div className="seam grid gap-3 pt-3">
        {combinations.map((each) => {
          const variant = variantOf(form, each.key);
          const name = nameOf(form, each, locale);
          const price = home && inSmallest(variant.prices[home.code] ?? "", home.code, asked.currencies);
          return (
            <div key={each.key} className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-0.5">
              <p className="font-semibold">{name || t("fields.prices")}</p>
              <bdi className="tabular text-end text-lg font-bold">
                {home && price ? formatMoney(locale, price / 10 ** home.decimals, home.code) : "—"}
              </bdi>
              <p className="text-sm text-ink-soft">
                {form.making.made_to_order
                  ? t("look.madeToOrder")
                  : t("look.inStock", { count: numberOf(variant.stock) || 0 })}
                {variant.weight && ` · ${formatWeight(locale, numberOf(variant.weight))}`}
              </p>
              <div className="text-end">
                {home && (
                  <UnitPrice
                    variant={variant}
                    measure={form.measure}
                    code={home.code}
                    currencies={asked.currencies}
                  />
                )}
              </div>
            </div>
          );
        })}
        <p className="flex flex-wrap justify-end">
          {(["kinds", "price", "stock", "parcel"] as const).map((step) => (
            <button
              key={step}
              type="button"
              onClick={() => onEdit(step)}
              aria-label={t("look.editNamed", { part: t(`steps.${step}`) })}
              className="min-h-11 rounded-md px-3 text-sm font-semibold text-madder hover:bg-madder-tint"
            >
              {t(`steps.${step}`)}
            </button>
          ))}
        </p>
        {form.making.made_to_order && form.making.weekly_quantity && (
          <p className="text-sm text-ink-soft">
            {t("stock.weekly")} {formatNumber(locale, numberOf(form.making.weekly_quantity))}
          </p>
        )}
      </div>
    </div>
  );
}

function Shown({ photo, blob, alt }: { photo: FormPhoto; blob: Blob | undefined; alt: string }) {
  const address = useAddress(blob);
  const look = "aspect-square w-full rounded-md bg-paper-deep object-cover";
  if (address) return <img src={address} alt={alt} className={look} />;
  if (photo.sent && photo.sent.files.length > 0)
    return <Photo photo={photo.sent} alt={alt} sizes="10rem" className={look} />;
  return <span className={`${look} block`} />;
}
