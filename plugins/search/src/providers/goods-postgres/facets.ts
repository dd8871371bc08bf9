import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { Column } from "./plan";

type Request = NonNullable<NonNullable<SearchTypes.SearchQuery["search_options"]>["facets"]>[number];

/** What is counted by. */
export interface Facet {
  column: Column;
  kind: "value" | "stats";
  limit: number;
  alphabetical: boolean;
}

/** Facets that one part of the statement counts. */
export interface FacetParts {
  name: string;
  facets: Facet[];
}

const LIMIT = 100;

/** The facets asked for, those together that are counted in one pass: single values are, lists and figures are not. */
export function facetsOf(
  columns: ReadonlyMap<string, Column>,
  requests: readonly Request[] | undefined,
): Facet[][] {
  const facets = (requests ?? []).flatMap((request) => facetOf(columns, request) ?? []);
  const together = facets.filter(({ column, kind }) => kind === "value" && column.type !== "text[]");
  const alone = facets.filter((facet) => !together.includes(facet)).map((facet) => [facet]);
  return together.length > 0 ? [together, ...alone] : alone;
}

function facetOf(columns: ReadonlyMap<string, Column>, request: Request): Facet | undefined {
  const asked = typeof request === "string" ? { field: request } : request;
  const kind = ("type" in asked ? asked.type : undefined) ?? "value";
  if (kind === "range")
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The engine in Postgres counts no ranges.");
  const column = columns.get(asked.field);
  if (!column) return undefined;
  const { limit = LIMIT, sort } = asked as { limit?: number; sort?: string };
  return { column, kind, limit, alphabetical: sort === "alpha" };
}

/** What of the statement counts them; `names` are those of their values among the matches. */
export function facetSql([first, ...others]: [Facet, ...Facet[]], names: string[], where: string): string {
  const [name] = names;
  if (first.kind === "stats") {
    return `(select json_build_array(min(${name}), max(${name}), avg(${name}), sum(${name}), count(${name})) from m where ${where})`;
  }
  if (first.column.type === "text[]") {
    return `(select json_agg(json_build_array(0, v, n)) from (select v, count(*)::int as n from m, unnest(${name}) v where ${where} group by v) x)`;
  }
  if (others.length === 0) {
    return `(select json_agg(json_build_array(0, v, n)) from (select ${name} as v, count(*)::int as n from m where ${where} and ${name} is not null group by 1) x)`;
  }
  // The bits of grouping(…) are set for those that a row is not grouped by.
  const texts = names.map((each) => `${each}::text`).join(", ");
  return `(select json_agg(json_build_array(g, v, n)) from (
  select grouping(${names.join(", ")}) as g, coalesce(${texts}) as v, count(*)::int as n
  from m where ${where} group by grouping sets (${names.map((each) => `(${each})`).join(", ")})) x where v is not null)`;
}

/** A row of what was counted: which facet, which value, how many. */
type Counted = [number, string | number | boolean, number];

/** The answers of facets that were counted in one part. */
export function facetsFrom(facets: Facet[], answer: unknown): Record<string, SearchTypes.SearchFacetResult> {
  const [first] = facets;
  if (first?.kind === "stats") {
    const [min, max, avg, sum, count] = answer as (number | null)[];
    return {
      [first.column.field]: {
        type: "stats",
        min: min ?? 0,
        max: max ?? 0,
        ...(avg !== null && { avg }),
        ...(sum !== null && { sum }),
        count: count ?? 0,
      },
    };
  }
  const rows = (answer ?? []) as Counted[];
  return Object.fromEntries(
    facets.map((facet, at) => {
      const mine = facets.length === 1 ? 0 : (2 ** facets.length - 1) ^ (2 ** (facets.length - 1 - at));
      const values = rows
        .filter(([which]) => which === mine)
        .map(([, value, count]) => ({ value: String(value), count }))
        .sort(facet.alphabetical ? byValue : byCount)
        .slice(0, facet.limit);
      return [facet.column.field, { type: "value" as const, values }];
    }),
  );
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
