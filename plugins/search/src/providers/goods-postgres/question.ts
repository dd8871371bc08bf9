import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { type Facet, facetsOf, Tally } from "./facets";
import { all, type Condition, conditionsOf } from "./filters";
import { type Column, columnOf } from "./plan";
import { sought, soughtInName, wordsOf } from "./words";

export type Query = Pick<
  SearchTypes.ProviderSearchQuery,
  "q" | "filters" | "pagination" | "search_options" | "attributes_to_retrieve"
>;

/** A version of the index, as its table has it. */
export interface Version {
  table: string;
  columns: ReadonlyMap<string, Column>;
  /** Fields whose texts are kept apart from the card. */
  searched: readonly string[];
}

/** One statement that answers several queries. */
export interface Question extends Condition {
  /** What of its one row is whose. */
  parts: Part[];
  hasWords: boolean;
}

export interface Part {
  count: string | undefined;
  hits: string | undefined;
  /** Each with the name of its answer. */
  facets: { name: string; facet: Facet }[];
}

/** So many hits at most, from so far at most: beyond it there is nothing that anybody wants. */
const MOST = 2 ** 31 - 1;

/**
 * Queries of the same words as one statement. What all of them ask for is looked up once and kept, narrow; each then
 * counts, orders and sums up those of it that meet its own conditions.
 */
export function questionOf(version: Version, queries: Query[]): Question {
  const [first] = queries as [Query, ...Query[]];
  const words = wordsOf(first.q);
  const asked = queries.map(({ filters }) =>
    conditionsOf(version.columns, filters as Record<string, unknown>),
  );
  const key = (condition: Condition) => JSON.stringify(condition);
  const [shared] = asked as [Condition[], ...Condition[][]];
  const common = shared.filter((one) => asked.every((other) => other.some((each) => key(each) === key(one))));
  const isCommon = new Set(common.map(key));
  const matched = new Matched();
  const tally = new Tally();
  const parts = queries.map((query, at) => {
    const own = (asked[at] ?? []).filter((condition) => !isCommon.has(key(condition)));
    const where = own.map((condition) => matched.keep(condition)).join(" and ") || "true";
    return partOf(version, { matched, tally }, { query, where, words, at });
  });
  const match = [...matchOf(words, first), ...common];
  const { sql, bindings } = all(match);
  const passes = tally.sql();
  // What is only put in order need not be kept.
  const kept = passes === "" && queries.length === 1 ? "" : "materialized ";
  return {
    sql: `with m as ${kept}(select ${matched.columns()} from ${version.table} where ${sql})${passes}
select ${parts.flatMap(({ sql: some }) => some.map((one) => one())).join(",\n")}`,
    bindings: [...matched.bindings, ...bindings, ...parts.flatMap(({ bindings: some }) => some)],
    parts: parts.map(({ part }) => part),
    hasWords: words.length > 0,
  };
}

/** The columns of what is kept of each match, each once. */
class Matched {
  readonly #names = new Map<string, string>();
  readonly #columns = ["id"];
  readonly bindings: unknown[] = [];

  /** Keeps a value, and answers what it is called. */
  keep(value: Condition): string {
    const key = JSON.stringify(value);
    const known = this.#names.get(key);
    if (known) return known;
    const name = `k${this.#names.size}`;
    this.#names.set(key, name);
    this.#columns.push(`${value.sql} as ${name}`);
    this.bindings.push(...value.bindings);
    return name;
  }

  columns(): string {
    return this.#columns.join(", ");
  }
}

interface Wanted {
  query: Query;
  where: string;
  words: string[];
  at: number;
}

function partOf(
  version: Version,
  { matched, tally }: { matched: Matched; tally: Tally },
  { query, where, words, at }: Wanted,
) {
  const options = query.search_options ?? {};
  const part: Part = { count: undefined, hits: undefined, facets: [] };
  /** Written out once everything is known that is kept and counted. */
  const sql: (() => string)[] = [];
  const bindings: unknown[] = [];
  if (options.count !== "none") {
    part.count = `c${at}`;
    const count = tally.count(where);
    sql.push(() => `${count} as c${at}`);
  }
  const take = within(query.pagination?.take ?? 20);
  if (take > 0) {
    part.hits = `h${at}`;
    const isLast = options.match_strategy === "last";
    const score = () => (words.length > 0 ? matched.keep(scoreOf(words, isLast)) : undefined);
    const order = orderOf(version, matched, query, score);
    const texts = query.attributes_to_retrieve.some((field) => version.searched.includes(field));
    const scored = (options.include_score && score()) ?? "0";
    sql.push(
      () => `(select json_agg(json_build_array(t.id, t.card, ${texts ? "t.texts" : "null"}, h.score) order by h.at)
 from (select id, score, row_number() over () as at from (
   select id, ${scored} as score from m where ${where} order by ${order} limit ? offset ?) o) h
 join ${version.table} t using (id)) as h${at}`,
    );
    bindings.push(take, within(query.pagination?.skip ?? 0));
  }
  for (const [nth, facet] of facetsOf(version.columns, options.facets).entries()) {
    const name = `f${at}_${nth}`;
    const column = matched.keep({ sql: columnOf(facet.field), bindings: [] });
    const span = facet.kind === "stats" && tally.span(column, where);
    const answer = span ? () => span : tally.values(column, facet.isList, where);
    sql.push(() => `${answer()} as ${name}`);
    part.facets.push({ name, facet });
  }
  return { part, sql, bindings };
}

/** What a product must have of the words: all of them, or any one, the last one as far as it was typed. */
function matchOf(words: string[], { search_options: options }: Query): Condition[] {
  if (words.length === 0) return [];
  const isPrefix = prefixIn(words, options?.match_strategy === "last");
  const by = options?.match_strategy === "any" ? " | " : " & ";
  return [
    { sql: "words @@ ?::tsquery", bindings: [words.map((word, at) => sought(word, isPrefix(at))).join(by)] },
  ];
}

/** How many of the words its name has. */
function scoreOf(words: string[], isLast: boolean): Condition {
  const isPrefix = prefixIn(words, isLast);
  return {
    sql: `(${words.map(() => "(name @@ ?::tsquery)::int").join(" + ")})`,
    bindings: words.map((word, at) => soughtInName(word, isPrefix(at))),
  };
}

function prefixIn(words: string[], isLast: boolean): (at: number) => boolean {
  return (at) => isLast && at === words.length - 1;
}

function orderOf(
  { columns }: Version,
  matched: Matched,
  { pagination, q }: Query,
  score: () => string | undefined,
): string {
  const order = Object.entries(pagination?.order ?? (q ? { _score: "DESC" } : {}));
  const by = order.flatMap(([field, direction]) => {
    const way = direction === "ASC" ? "asc" : "desc";
    if (field === "id") return [`id ${way}`];
    if (field === "_score") {
      const scored = score();
      return scored ? [`${scored} ${way}`] : [];
    }
    const column = columns.get(field);
    if (!column) return [];
    if (column.type === "text[]")
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `"${field}" has no order.`);
    return [`${matched.keep({ sql: columnOf(field), bindings: [] })} ${way} nulls last`];
  });
  return [...by, ...(pagination?.order?.id ? [] : ["id asc"])].join(", ");
}

function within(wanted: number): number {
  return Math.min(Math.max(Math.trunc(wanted) || 0, 0), MOST);
}
