import { Counter, registry } from "@dastranj/observability/instruments";
import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { ProductCard, SearchFacets, StoreSearchAnswer } from "../contract";
import { CATALOGUE_COPY_MODULE } from "../contract/catalogue-copy";
import { VOCABULARY_MODULE } from "../contract/vocabulary";
import { type Counts, facetsOf, type Question, questionsFor } from "../domain/facets";
import { CARD_FIELDS, toCard } from "../domain/product-card";
import { choicesOf, isAskedFor, orderOf, type Shown, type WantedGoods } from "../domain/wanted-goods";
import type { CatalogueCopyModuleService } from "../modules/catalogue-copy/service";
import type { VocabularyModuleService } from "../modules/vocabulary/service";
import { PRODUCT } from "./read-index";
import { settleWords, suggestionOf } from "./settle-words";

/** Meilisearch reads no more words of a query. */
const WORDS_OF_MEILISEARCH = 10;

const answered = new Counter({
  name: "dastranj_searches_total",
  help: "Lists and searches, by what answered: an engine, or what Meilisearch had answered before",
  labelNames: ["engine"],
  registers: [registry],
});

type Found = SearchTypes.SearchResult;

/** What is asked: the questions to the index, and what they have in common. */
interface Asked {
  wanted: WantedGoods;
  words: string[] | undefined;
  questions: [Question, ...Question[]];
  /** Whether somebody wants to know how many there are. */
  isCounted: boolean;
  /** What is shown of goods. */
  fields: readonly string[];
}

/** Goods on sale as a visitor wants them, and what is counted of them: one trip to one engine. */
export async function findGoods(container: MedusaContainer, wanted: WantedGoods): Promise<StoreSearchAnswer> {
  const { limit, offset, facets } = wanted;
  const settled = await settleWords(container, wanted.q);
  const questions = questionsFor(wanted, choicesOf(wanted));
  const words = settled?.words;
  const found = await ask(container, { wanted, words, questions, isCounted: true, fields: CARD_FIELDS });
  const [goods] = found;
  return {
    products: cardsOf(goods),
    count: goods?.metadata.count ?? 0,
    offset,
    limit,
    ...(facets && { facets: await named(container, facetsOf(wanted, questions, found.map(countsOf))) }),
    ...suggestionOf(settled),
  };
}

/** The first goods with these words, as far as is asked for, and nothing besides: for who is still typing. */
export async function firstGoods<Field extends keyof ProductCard>(
  container: MedusaContainer,
  words: string[],
  limit: number,
  fields: readonly Field[],
): Promise<Pick<ProductCard, Field>[]> {
  const wanted = { limit, offset: 0 };
  const questions = questionsFor(wanted, choicesOf(wanted));
  const [goods] = await ask(container, { wanted, words, questions, isCounted: false, fields });
  return shownOf(goods, fields);
}

/** Booths with their names: nobody who chooses among them knows their handles. */
async function named(
  container: MedusaContainer,
  { seller, ...facets }: ReturnType<typeof facetsOf>,
): Promise<SearchFacets> {
  if (!seller) return facets;
  const { names } = await container.resolve<VocabularyModuleService>(VOCABULARY_MODULE).held();
  return {
    ...facets,
    seller: seller.map((value) => {
      const { name = null, name_en = null } = names.of("seller", value.value) ?? {};
      return { ...value, name, name_en };
    }),
  };
}

async function ask(container: MedusaContainer, asked: Asked): Promise<Found[]> {
  if (asked.words?.length === 0) return [];
  return (await askMeilisearch(container, asked)) ?? (await askPostgres(container, asked));
}

function cardsOf(goods: Found | undefined): ProductCard[] {
  return shownOf(goods, CARD_FIELDS).map(toCard);
}

function shownOf<Field extends keyof ProductCard>(
  goods: Found | undefined,
  fields: readonly Field[],
): Pick<ProductCard, Field>[] {
  return (goods?.hits ?? []).map(({ document }) => {
    const shown = fields.map((field) => [field, document[field] ?? null]);
    return Object.fromEntries(shown);
  });
}

async function askMeilisearch(container: MedusaContainer, asked: Asked): Promise<Found[] | undefined> {
  const { wanted, words, fields } = asked;
  if (words && words.length > WORDS_OF_MEILISEARCH) return undefined;
  const copy = container.resolve<CatalogueCopyModuleService>(CATALOGUE_COPY_MODULE);
  const index = container.resolve(Modules.SEARCH).getIndex(PRODUCT);
  const found = await copy.search(
    index,
    asked.questions.map((question) => ({
      ...partsOf(question, asked),
      // What no card shows, and a filter looks at.
      attributes_to_retrieve: wanted.attribute
        ? [...fields, "attributes" satisfies keyof Shown]
        : [...fields],
      q: words?.join(" "),
      filters: question.filters as SearchTypes.SearchFilters,
    })),
  );
  if (!found?.results[0]?.hits.every(({ document }) => isAskedFor(document as unknown as Shown, wanted))) {
    return undefined;
  }
  answered.inc({ engine: found.by });
  return found.results;
}

async function askPostgres(container: MedusaContainer, asked: Asked): Promise<Found[]> {
  const q = asked.words?.join(" ");
  const found = await container.resolve(Modules.SEARCH).searchMany(
    asked.questions.map((question) => ({
      ...partsOf(question, asked),
      entity: PRODUCT,
      fields: [...asked.fields],
      filters: { ...(question.filters as SearchTypes.SearchFilters), ...(q && { q }) },
    })),
  );
  answered.inc({ engine: "postgres" });
  return found;
}

/** Every word must be found, the last one as far as it was typed. Of what is only counted no goods are wanted. */
function partsOf({ without, counted }: Question, { wanted, words, isCounted }: Asked) {
  const isGoods = without === undefined;
  return {
    pagination: isGoods
      ? { skip: wanted.offset, take: wanted.limit, order: orderOf(wanted, words) }
      : { skip: 0, take: 0 },
    search_options: {
      match_strategy: "last" as const,
      count: isGoods && isCounted ? ("exact" as const) : ("none" as const),
      facets: counted,
    },
  };
}

function countsOf({ facets }: Found): Counts {
  return (facets ?? {}) as Counts;
}
