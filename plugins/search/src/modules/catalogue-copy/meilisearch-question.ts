import type { SearchTypes } from "@medusajs/framework/types";
import { MOST_COUNTED } from "./meilisearch-shape";
import { written } from "./meilisearch-words";

/** A question to a copy, in the words of Medusa's Search Module. */
export type Question = Omit<SearchTypes.ProviderSearchQuery, "index">;
type Found = SearchTypes.SearchResult;
type Counts = NonNullable<Found["facets"]>;

/** What Meilisearch is asked, as far as we do. */
interface Query {
  indexUid: string;
  q?: string;
  filter: string[];
  matchingStrategy: "all";
  locales: "eng"[];
  attributesToRetrieve?: string[];
  sort?: string[];
  facets?: string[];
  page?: number;
  hitsPerPage?: number;
  offset?: number;
  limit?: number;
}

/** What Meilisearch answers to one search. */
interface Answer {
  hits: Record<string, unknown>[];
  totalHits?: number;
  facetDistribution?: Record<string, Record<string, number>>;
  facetStats?: Record<string, { min: number; max: number }>;
}

/** What is asked of Meilisearch for one question, and how its answers are read. */
export interface Plan {
  queries: Query[];
  read(answers: Answer[]): Found;
}

/** The question as Meilisearch understands it. Every word must be found, the last one as far as it was typed. */
export function planOf(question: Question, indexUid: string): Plan {
  const { skip = 0, take = 20, order } = question.pagination ?? {};
  const words: Query = {
    indexUid,
    q: quoted(question.q),
    filter: filterOf(question.filters),
    matchingStrategy: "all",
    locales: ["eng"],
  };
  const counted = (question.search_options?.facets ?? []) as SearchTypes.SearchFacetRequest[];
  const goods: Query = {
    ...words,
    attributesToRetrieve: question.attributes_to_retrieve,
    sort: take > 0 ? sortOf(order) : NO_ORDER,
    facets: counted.length > 0 ? counted.map(({ field }) => field) : undefined,
  };
  const isCounted = question.search_options?.count !== "none";
  const paged = isCounted && take > 0 && skip % take === 0;
  // By pages it counts exactly; between two of them it does not, and is asked for that by itself.
  const queries: Query[] = paged
    ? [{ ...goods, page: skip / take + 1, hitsPerPage: take }]
    : [{ ...goods, offset: skip, limit: take }];
  if (isCounted && !paged) queries.push({ ...words, attributesToRetrieve: ["id"], page: 1, hitsPerPage: 1 });
  return {
    queries,
    read(answers) {
      const [first, count = first] = answers;
      return {
        hits: (first?.hits ?? []).map((document) => ({ id: String(document.id), document })),
        facets: Object.fromEntries(counted.map((facet) => [facet.field, countOf(facet, first)])),
        metadata: { skip, take, count: count?.totalHits ?? null },
      };
    },
  };
}

/** Of what is only counted nothing is shown: by a field that is sorted by in any case, no word is weighed. */
const NO_ORDER = ["id:asc"];

/** Whole words in quotes, so that two are never read as one; the last one may go on. */
function quoted(q: string | undefined): string | undefined {
  const words = (q ?? "").split(" ").filter(Boolean);
  return words.length === 0
    ? undefined
    : words.map((word, n) => (n < words.length - 1 ? `"${written(word)}"` : written(word))).join(" ");
}

/** How many of the words stand in the name, then the rank, then the id: that is the order of the index itself. */
function sortOf(order: Record<string, "ASC" | "DESC"> = {}): string[] | undefined {
  if ("_score" in order || Object.keys(order).length === 0) return undefined;
  return Object.entries(order).map(([field, way]) => `${field}:${way.toLowerCase()}`);
}

function countOf(facet: SearchTypes.SearchFacetRequest, answer: Answer | undefined): Counts[string] {
  const { field } = facet;
  const values = Object.entries(answer?.facetDistribution?.[field] ?? {});
  if (facet.type === "stats") {
    const { min = 0, max = 0 } = answer?.facetStats?.[field] ?? {};
    return { type: "stats", min, max, count: values.length };
  }
  const most = ("limit" in facet && facet.limit) || MOST_COUNTED;
  const counted = values.map(([value, count]) => ({ value, count }));
  return { type: "value", values: counted.sort((a, b) => b.count - a.count).slice(0, most) };
}

/** All of these, each an expression of its own. */
export function filterOf(filters: SearchTypes.SearchFilters | undefined): string[] {
  return Object.entries(filters ?? {}).flatMap(([field, wanted]) => {
    if (wanted === undefined) return [];
    if (field === "$and") return (wanted as SearchTypes.SearchFilters[]).flatMap(filterOf);
    if (Array.isArray(wanted)) return [oneOf(field, wanted)];
    if (typeof wanted !== "object" || wanted === null || wanted instanceof Date) {
      return [`${field} = ${literal(wanted)}`];
    }
    return Object.entries(wanted).map(([operator, value]) => compared(field, operator, value));
  });
}

const COMPARED: Record<string, string> = { $eq: "=", $ne: "!=", $gt: ">", $gte: ">=", $lt: "<", $lte: "<=" };

function compared(field: string, operator: string, value: unknown): string {
  if ((operator === "$in" || operator === "$overlaps") && Array.isArray(value)) return oneOf(field, value);
  const sign = COMPARED[operator];
  if (!sign) throw new Error(`a copy is not asked for ${operator}`);
  return `${field} ${sign} ${literal(value)}`;
}

function oneOf(field: string, values: unknown[]): string {
  return `${field} IN [${values.map(literal).join(", ")}]`;
}

function literal(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return `"${String(value).replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
}
