import type { SearchTypes } from "@medusajs/framework/types";
import type { Settings } from "./meilisearch-client";
import { NO_WORD, written } from "./meilisearch-words";

type Index = SearchTypes.ResolvedSearchIndexDefinition;
type Document = SearchTypes.SearchDocument;

/** What a copy is searched in: names first, and all the rest as one. */
const SEARCHED = { names: "name_words", rest: "other_words" };

/** Values of one field that are counted. */
export const MOST_COUNTED = 300;

/**
 * Stands before all words of a field. Meilisearch's rule `attribute` looks at the field that a word is in, and then at how
 * far from its beginning, a full stop being eight places: beyond the 1024th everything is as far. So only the field is left,
 * and what has more words in its name comes first, nothing finer, as in Postgres. It is left out of what is found by, and
 * counted all the same.
 */
const LEAD = `${NO_WORD}. `.repeat(129);

/** How an index of this shape is to be kept in Meilisearch. */
export function settingsOf({ fields }: Index): Settings {
  const named = (has: (field: SearchTypes.SearchFieldDefinition) => unknown) =>
    Object.entries(fields).flatMap(([name, field]) => (has(field) ? [name] : []));
  return {
    searchableAttributes: [SEARCHED.names, SEARCHED.rest],
    displayedAttributes: named(({ searchable }) => !searchable),
    filterableAttributes: named(({ filterable, facetable }) => filterable || facetable),
    sortableAttributes: named(({ sortable }) => sortable),
    // A sort is a sort, also of what was searched for; without one this rule says nothing.
    rankingRules: ["sort", "attribute", "rank:desc", "id:asc"],
    // How near two words stand no rule asks.
    proximityPrecision: "byAttribute",
    stopWords: [NO_WORD],
    // Slips are mended before an engine is asked.
    typoTolerance: { enabled: false },
    // It would count to 1000 only.
    pagination: { maxTotalHits: 10_000_000 },
    faceting: {
      maxValuesPerFacet: MOST_COUNTED,
      // Of prices only the lowest and the highest are wanted: to find the most frequent, all of them would be counted.
      sortFacetValuesBy: {
        "*": "count",
        ...Object.fromEntries(
          named(({ type, facetable }) => type === "float" && facetable).map((name) => [
            name,
            "alpha" as const,
          ]),
        ),
      },
    },
    // Nobody searches among filters: a change shows sooner.
    facetSearch: false,
    // It need not guess.
    localizedAttributes: [{ attributePatterns: ["*"], locales: ["eng"] }],
  };
}

/** A document of the index as its copy holds it. */
export function copied(document: Document, { fields }: Index): Document {
  const words = Object.entries(fields).flatMap(([name, { searchable }]) => (searchable ? [name] : []));
  const shown = Object.entries(document).filter(([name]) => !words.includes(name));
  const rest = words.filter((name) => name !== SEARCHED.names).map((name) => document[name]);
  return {
    ...Object.fromEntries(shown),
    id: document.id,
    [SEARCHED.names]: led([document[SEARCHED.names]]),
    [SEARCHED.rest]: led(rest),
  };
}

/** What tells a copy of this shape from one of another: how it is kept, and how a document is written. */
export function shapeOf(index: Index): unknown {
  return [
    index.definition_hash,
    settingsOf(index),
    copied({ id: "", [SEARCHED.names]: "گل rose 101 ё" }, index),
  ];
}

function led(texts: unknown[]): string {
  const words = texts.flatMap((text) => (typeof text === "string" ? text.split(" ").filter(Boolean) : []));
  return LEAD + words.map(written).join(" ");
}
