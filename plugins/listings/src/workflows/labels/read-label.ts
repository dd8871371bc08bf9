import {
  type KnowsStorefront,
  LICENCE_POLICY_MODULE,
  type MaySell,
  SELLER_MODULE,
} from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { LabelAnswer, LabelQuery } from "../../contract/labels";
import { LISTING_MODULE } from "../../contract/names";
import type { AttributeSet, AttributeValues } from "../../contract/offering";
import { fillLabel } from "../../domain/labels/fill-label";
import { labelValues } from "../../domain/labels/label-values";
import { perSheet } from "../../domain/labels/sheet";
import type { ListingModuleService } from "../../modules/listing/service";
import { setOf } from "../offer-ground";
import { readListings, type StandingListing } from "../read-listings";
import { refusal } from "../refusal";

interface Asked {
  seller_id: string;
  listing_id: string;
  wanted: LabelQuery;
  now: Date;
}

/** What stands on the label of a seller's own goods, filled into the template of the licence that covers them. */
export async function readLabel(
  container: MedusaContainer,
  { seller_id, listing_id, wanted, now }: Asked,
): Promise<LabelAnswer["label"]> {
  const { language } = wanted;
  const [listing] = await readListings(container, { id: [listing_id], seller_id });
  if (!listing) throw refusal("listing_not_found");
  const { content } = listing;
  const variant = content.variants.find(({ id }) => !wanted.variant_id || id === wanted.variant_id);
  if (!variant) throw refusal("label_variant_unknown");
  const [[rule], seller] = await Promise.all([
    container
      .resolve<MaySell>(LICENCE_POLICY_MODULE)
      .labelsOf(container, [{ seller_id, category: content.category }], now),
    readSeller(container, seller_id),
  ]);
  if (!rule) throw refusal("label_not_covered");
  const named = (text: { fa: string; en: string | null }) => (language === "en" && text.en) || text.fa;
  const title = named(content.title);
  const titles = variantTitles(listing, language);
  const single = content.variants.length === 1;
  const sets = container.resolve<ListingModuleService>(LISTING_MODULE).attributeSets();
  const { storefront } = container.resolve<KnowsStorefront>(SELLER_MODULE);
  const told = attributesTold(content.attributes, setOf(sets, content.category), language);
  const values = labelValues(
    {
      product: single ? title : `${title} · ${titles.get(variant.id)}`,
      seller: named(seller.name),
      county: named(seller.county),
      licence_number: rule.licence_number,
      batch: wanted.batch,
      made_on: wanted.made_on,
      best_before_days: Number(content.attributes.best_before_days) || null,
      allergens: told.allergens ?? "",
      ingredients: told.ingredients ?? "",
      measure: content.measure,
      net_amount: variant.net_amount,
    },
    language,
  );
  return {
    title,
    lines: fillLabel(rule.template[language], values),
    booth: `${storefront}${language === "en" ? "/en" : ""}/booth/${seller.handle}`,
    variants: content.variants.map(({ id }) => ({ id, title: titles.get(id) ?? "" })),
    sheets: { "2x4": perSheet("2x4"), "3x7": perSheet("3x7"), "3x8": perSheet("3x8") },
  };
}

function variantTitles({ content }: StandingListing, language: "fa" | "en"): Map<string, string> {
  return new Map(
    content.variants.map(({ id, title, values }) => {
      const english = values.map((at, option) => {
        const value = content.options[option]?.values[at];
        return value?.en || value?.fa || "";
      });
      return [id, language === "en" && english.length > 0 ? english.join(", ") : title];
    }),
  );
}

/** Attributes in words: what was chosen is said by its name. */
function attributesTold(
  values: AttributeValues,
  set: AttributeSet | undefined,
  language: "fa" | "en",
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const choices = set?.attributes.find((attribute) => attribute.key === key)?.choices;
      const words = [value].flat().map((one) => {
        const choice = choices?.find((known) => known.value === one);
        return choice ? choice.name[language] : String(one);
      });
      return [key, words.join(language === "fa" ? "، " : ", ")];
    }),
  );
}

async function readSeller(container: MedusaContainer, id: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller",
    fields: ["handle", "name", "name_en", "county.name", "county.name_en"],
    filters: { id },
  });
  const [seller] = data as unknown as {
    handle: string;
    name: string;
    name_en: string;
    county: { name: string; name_en: string } | null;
  }[];
  return {
    handle: seller?.handle ?? "",
    name: { fa: seller?.name ?? "", en: seller?.name_en || null },
    county: { fa: seller?.county?.name ?? "", en: seller?.county?.name_en || null },
  };
}
