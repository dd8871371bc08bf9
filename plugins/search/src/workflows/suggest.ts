import type { MedusaContainer } from "@medusajs/framework/types";
import type { StoreSuggestAnswer } from "../contract";
import { VOCABULARY_MODULE } from "../contract/vocabulary";
import type { VocabularyModuleService } from "../modules/vocabulary/service";
import { firstGoods } from "./find-goods";
import { settleWords, suggestionOf } from "./settle-words";

/** What a suggestion shows of goods. */
const SUGGESTED = [
  "id",
  "handle",
  "title",
  "title_en",
  "thumbnail",
  "price_irr",
  "price_eur_cents",
  "has_price_range",
] as const;

/** What may be meant by what has been typed so far: goods by one small question to the index, names from memory. */
export async function suggest(
  container: MedusaContainer,
  q: string,
  limit: number,
): Promise<StoreSuggestAnswer> {
  const settled = await settleWords(container, q);
  const words = settled?.words ?? [];
  const { names } = await container.resolve<VocabularyModuleService>(VOCABULARY_MODULE).held();
  return {
    products: words.length > 0 ? await firstGoods(container, words, limit, SUGGESTED) : [],
    sellers: names.find("seller", words, limit).map(({ key, name, name_en, place, place_en }) => ({
      handle: key,
      name,
      name_en,
      county_name: place,
      county_name_en: place_en,
    })),
    categories: names.find("category", words, limit).map(({ key, name, name_en }) => ({
      handle: key,
      name,
      name_en,
    })),
    counties: names.find("county", words, limit).map(({ key, name, name_en }) => ({
      code: key,
      name,
      name_en,
    })),
    ...suggestionOf(settled),
  };
}
