import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";

type Definition = Pick<SearchTypes.ResolvedSearchIndexDefinition, "fields" | "primary_key">;

/** A field that goods are found, counted or ordered by: a column of its own, named after it. */
export interface Column {
  field: string;
  type: "text" | "text[]" | "float8" | "boolean";
  /** Kept as milliseconds. */
  isDate: boolean;
}

/** How an index is laid out in a table. */
export interface Plan {
  columns: Column[];
  /** Searched fields of the highest weight: what has the words there comes first. */
  names: string[];
  /** All searched fields. Their texts are rarely asked for, and kept apart from the card. */
  searched: string[];
}

const TYPES: Partial<Record<string, "text" | "float8" | "boolean">> = {
  text: "text",
  keyword: "text",
  integer: "float8",
  float: "float8",
  date: "float8",
  boolean: "boolean",
};

/**
 * The layout of an index by its definition.
 *
 * @throws MedusaError for a field that this engine cannot keep
 */
export function planOf({ fields, primary_key }: Definition): Plan {
  if (primary_key !== "id") refuse(`has the primary key "${primary_key}"`);
  const all = Object.entries(fields).map(([field, { type, array, ...how }]) => {
    // It becomes part of a column's name.
    if (!/^[a-z][a-z0-9_]{0,50}$/.test(field)) refuse(`has a field named "${field}"`);
    const plain = TYPES[type] ?? refuse(`has the field "${field}" of type "${type}"`);
    if (array && plain !== "text") refuse(`has the list "${field}" of what is not text`);
    return { field, type: array ? ("text[]" as const) : plain, isDate: type === "date", how };
  });
  const searched = all
    .filter(({ how }) => how.searchable)
    .map(({ field, how }) => ({ field, weight: weightOf(how.searchable) }));
  const highest = Math.max(...searched.map(({ weight }) => weight));
  return {
    columns: all
      .filter(({ field, how }) => field !== "id" && (how.filterable || how.sortable || how.facetable))
      .map(({ field, type, isDate }) => ({ field, type, isDate })),
    names: searched.filter(({ weight }) => weight === highest).map(({ field }) => field),
    searched: searched.map(({ field }) => field),
  };
}

/** The name of a field's column. */
export function columnOf(field: string): string {
  return `"f_${field}"`;
}

/** The table of a physical index, as SQL names it. */
export function tableOf(physicalName: string): string {
  const safe = physicalName.toLowerCase().replace(/[^a-z0-9]+/g, "_");
  return `"goods_${safe.slice(0, 50)}"`;
}

function weightOf(searchable: unknown): number {
  return (searchable as { weight?: number }).weight ?? 1;
}

function refuse(what: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `The engine in Postgres keeps no index that ${what}.`);
}
