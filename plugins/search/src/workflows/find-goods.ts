import { Counter, registry } from "@dastranj/observability/instruments";
import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { ProductCard, StoreSearchAnswer } from "../contract";
import { CATALOGUE_COPY_MODULE } from "../contract/catalogue-copy";
import { CARD_FIELDS, toCard } from "../domain/product-card";
import { filtersOf, isAskedFor, orderOf, type WantedGoods, wordsOf } from "../domain/wanted-goods";
import type { CatalogueCopyModuleService } from "../modules/catalogue-copy/service";
import { PRODUCT } from "./read-index";

/** Meilisearch reads no more words of a query. */
const WORDS_OF_MEILISEARCH = 10;

const answered = new Counter({
  name: "dastranj_searches_total",
  help: "Lists and searches, by the engine that answered",
  labelNames: ["engine"],
  registers: [registry],
});

type Found = SearchTypes.SearchResult;

/** Goods on sale as a visitor wants them. What the engines do differently is known here, and nowhere else. */
export async function findGoods(container: MedusaContainer, wanted: WantedGoods): Promise<StoreSearchAnswer> {
  const { limit, offset } = wanted;
  const words = wordsOf(wanted);
  if (words?.length === 0) return { products: [], count: 0, offset, limit };
  const { hits, metadata } =
    (await askMeilisearch(container, wanted, words)) ?? (await askPostgres(container, wanted, words));
  const products = hits.map(({ document }) => toCard(document) as unknown as ProductCard);
  return { products, count: metadata.count ?? 0, offset, limit };
}

async function askMeilisearch(
  container: MedusaContainer,
  wanted: WantedGoods,
  words: string[] | undefined,
): Promise<Found | undefined> {
  if (words && words.length > WORDS_OF_MEILISEARCH) return undefined;
  const copy = container.resolve<CatalogueCopyModuleService>(CATALOGUE_COPY_MODULE);
  const index = container.resolve(Modules.SEARCH).getIndex(PRODUCT);
  const found = await copy.search(index, {
    attributes_to_retrieve: [...CARD_FIELDS],
    q: words?.join(" "),
    filters: filtersOf(wanted),
    pagination: pageOf(wanted, words),
  });
  if (!found?.hits.every(({ document }) => isAskedFor(document as unknown as ProductCard, wanted))) {
    return undefined;
  }
  answered.inc({ engine: "meilisearch" });
  return found;
}

async function askPostgres(
  container: MedusaContainer,
  wanted: WantedGoods,
  words: string[] | undefined,
): Promise<Found> {
  const found = await container.resolve(Modules.SEARCH).search({
    entity: PRODUCT,
    fields: [...CARD_FIELDS],
    filters: { ...(words && { q: words.join(" ") }), ...filtersOf(wanted) },
    pagination: pageOf(wanted, words),
    // Every word, the last one as far as it was typed.
    search_options: { match_strategy: "last", count: "exact" },
  });
  answered.inc({ engine: "postgres" });
  return found;
}

function pageOf(wanted: WantedGoods, words: string[] | undefined) {
  return { skip: wanted.offset, take: wanted.limit, order: orderOf(wanted, words) };
}
