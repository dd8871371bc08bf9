import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { Column } from "./plan";

type Request = NonNullable<NonNullable<SearchTypes.SearchQuery["search_options"]>["facets"]>[number];

/** What is counted by. */
export interface Facet {
  field: string;
  isList: boolean;
  kind: "value" | "stats";
  limit: number;
  alphabetical: boolean;
}

const LIMIT = 100;

/** The facets asked for. A version that was laid out before a field was has none of it to count. */
export function facetsOf(
  columns: ReadonlyMap<string, Column>,
  requests: readonly Request[] | undefined,
): Facet[] {
  return (requests ?? []).flatMap((request) => {
    const asked = typeof request === "string" ? { field: request } : request;
    const {
      field,
      type = "value",
      limit = LIMIT,
      sort,
    } = asked as Record<"field" | "type" | "sort", string> & { limit?: number };
    if (type !== "value" && type !== "stats") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The engine in Postgres counts no facet of type "${type}".`,
      );
    }
    const column = columns.get(field);
    return column
      ? [
          {
            field,
            isList: column.type === "text[]",
            kind: type,
            limit,
            alphabetical: sort === "alpha",
          } as const,
        ]
      : [];
  });
}

/**
 * What is counted of the matches, in two passes over them: how many meet each set of conditions, with the least and the
 * most of a figure, and how many of those have each value of each column.
 */
export class Tally {
  readonly #totals: string[] = [];
  readonly #columns: string[] = [];
  readonly #conditions: string[] = [];

  /** What of the statement answers how many meet the conditions. */
  count(where: string): string {
    return this.#total(`(count(*) filter (where ${where}))::int`);
  }

  /** What of it answers the least and the most of a column, and how many have any. */
  span(column: string, where: string): string {
    const each = ["min", "max", "count"].map((what) =>
      this.#total(`${what}(${column}) filter (where ${where})`),
    );
    return `(select json_build_array(${each.join(", ")}))`;
  }

  /** What of it, once everything is known that is counted, answers how often each value of a column is had. */
  values(column: string, isList: boolean, where: string): () => string {
    const [at, by] = [placeIn(this.#columns, column), `n${placeIn(this.#conditions, where)}`];
    return () => {
      const all = 2 ** this.#columns.length - 1;
      // The bits of grouping(…) are set for those that a row is not grouped by.
      const mine = all ^ (2 ** (this.#columns.length - 1 - at));
      const of = isList
        ? `(select v, sum(n)::int as n from (select unnest(${column}) as v, ${by} as n from g where g = ${mine}) u group by v)`
        : `(select ${column} as v, ${by} as n from g where g = ${mine})`;
      return `(select json_agg(json_build_array(v, n)) from ${of} x where v is not null and n > 0)`;
    };
  }

  /** The passes themselves. */
  sql(): string {
    const totals = this.#totals.map((sql, at) => `${sql} as t${at}`).join(", ");
    const passes = this.#totals.length > 0 ? [`a as materialized (select ${totals} from m)`] : [];
    if (this.#columns.length > 0) {
      const names = this.#columns.join(", ");
      const counts = this.#conditions.map((where, at) => `(count(*) filter (where ${where}))::int as n${at}`);
      const meets = this.#conditions.map((where) => `(${where})`).join(" or ");
      const sets = this.#columns.map((name) => `(${name})`).join(", ");
      passes.push(`g as materialized (select grouping(${names}) as g, ${names}, ${counts.join(", ")}
  from m where ${meets} group by grouping sets (${sets}))`);
    }
    return passes.map((pass) => `, ${pass}`).join("\n");
  }

  #total(sql: string): string {
    return `(select t${placeIn(this.#totals, sql)} from a)`;
  }
}

/** The answer of one facet, from what was counted: values with how many have each, or the least and the most. */
export function facetFrom(
  { kind, limit, alphabetical }: Facet,
  answer: unknown,
): SearchTypes.SearchFacetResult {
  if (kind === "stats") {
    const [min, max, count] = answer as [number | null, number | null, number];
    return { type: "stats", min: min ?? 0, max: max ?? 0, count };
  }
  const values = ((answer ?? []) as [string | number | boolean, number][])
    .map(([value, count]) => ({ value: String(value), count }))
    .sort(alphabetical ? byValue : byCount);
  return { type: "value", values: values.slice(0, limit) };
}

interface Value {
  value: string;
  count: number;
}

function byCount(a: Value, b: Value): number {
  return b.count - a.count || byValue(a, b);
}

function byValue(a: Value, b: Value): number {
  return a.value < b.value ? -1 : Number(a.value > b.value);
}

function placeIn(list: string[], entry: string): number {
  if (!list.includes(entry)) list.push(entry);
  return list.indexOf(entry);
}
