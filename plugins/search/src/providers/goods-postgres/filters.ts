import { MedusaError } from "@medusajs/framework/utils";
import { type Column, columnOf } from "./plan";

/** A piece of SQL that is true or false of a product, with the values that it asks for. */
export interface Condition {
  sql: string;
  bindings: unknown[];
}

type Filters = Record<string, unknown>;

const NEVER: Condition = { sql: "false", bindings: [] };
const COMPARISONS: Partial<Record<string, string>> = { $gt: ">", $gte: ">=", $lt: "<", $lte: "<=" };

/**
 * The conditions that filters put, all of which must hold. Values are bound, and only names of columns are written out.
 *
 * @throws MedusaError for what this engine cannot ask
 */
export function conditionsOf(
  columns: ReadonlyMap<string, Column>,
  filters: Filters | undefined,
): Condition[] {
  return Object.entries(filters ?? {}).flatMap(([key, value]) => {
    if (key === "$and") return (value as Filters[]).flatMap((branch) => conditionsOf(columns, branch));
    if (key === "$or") return [any((value as Filters[]).map((branch) => all(conditionsOf(columns, branch))))];
    if (key === "$not") return [not(all(conditionsOf(columns, value as Filters)))];
    const column = columns.get(key);
    // A version that was laid out before the field was: none of it has the value.
    return column ? ofField(column, value) : [NEVER];
  });
}

/** All of them, as one. */
export function all(conditions: Condition[]): Condition {
  return joined(conditions, " and ", "true");
}

function any(conditions: Condition[]): Condition {
  return joined(conditions, " or ", "false");
}

function joined(conditions: Condition[], by: string, none: string): Condition {
  if (conditions.length === 0) return { sql: none, bindings: [] };
  return {
    sql: `(${conditions.map(({ sql }) => sql).join(by)})`,
    bindings: conditions.flatMap(({ bindings }) => bindings),
  };
}

function not({ sql, bindings }: Condition): Condition {
  return { sql: `(${sql}) is not true`, bindings };
}

function ofField(column: Column, wanted: unknown): Condition[] {
  if (wanted === null || typeof wanted !== "object" || Array.isArray(wanted) || wanted instanceof Date) {
    return [isAnyOf(column, listed(wanted))];
  }
  const asked = Object.entries(wanted);
  if (asked.length === 0) refuse(column, "nothing");
  return asked.map(([operator, value]) => byOperator(column, operator, value));
}

function byOperator(column: Column, operator: string, value: unknown): Condition {
  const name = nameOf(column);
  const comparison = COMPARISONS[operator];
  if (comparison && column.type !== "text[]") {
    return { sql: `${name} ${comparison} ?::${column.type}`, bindings: [bound(column, value)] };
  }
  switch (operator) {
    case "$eq":
    case "$in":
    case "$overlaps":
      return isAnyOf(column, listed(value));
    case "$ne":
    case "$nin":
      return not(isAnyOf(column, listed(value)));
    case "$contains":
      if (column.type !== "text[]") return refuse(column, operator);
      return { sql: `${name} @> ?::text[]`, bindings: [listed(value).map((each) => bound(column, each))] };
    case "$exists":
      return { sql: `${name} is ${value ? "not null" : "null"}`, bindings: [] };
    case "$prefix":
      if (column.type !== "text") return refuse(column, operator);
      return { sql: `starts_with(${name}, ?)`, bindings: [bound(column, value)] };
    default:
      return refuse(column, operator);
  }
}

function isAnyOf(column: Column, values: unknown[]): Condition {
  const name = nameOf(column);
  const given = values.filter((value) => value !== null && value !== undefined);
  const orNull = given.length < values.length ? [{ sql: `${name} is null`, bindings: [] }] : [];
  if (given.length === 0) return orNull[0] ?? NEVER;
  const bindings = [given.map((value) => bound(column, value))];
  const isOne =
    column.type === "text[]"
      ? { sql: `${name} && ?::text[]`, bindings }
      : { sql: `${name} = any(?::${column.type}[])`, bindings };
  return orNull.length > 0 ? any([isOne, ...orNull]) : isOne;
}

/** The id is every table's own. */
function nameOf({ field }: Column): string {
  return field === "id" ? "id" : columnOf(field);
}

function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** A value as Postgres reads it for that column: what can be in no column is equal to none. */
function bound(column: Column, value: unknown): unknown {
  switch (column.type) {
    case "float8": {
      const number = column.isDate ? new Date(value as string).getTime() : Number(value);
      return Number.isNaN(number) ? refuse(column, String(value)) : number;
    }
    case "boolean":
      return value === true || value === "true";
    default:
      // Postgres keeps no NUL in a text, and this is in none of ours either.
      return String(value).replaceAll("\0", "\ufffd\ufffd");
  }
}

function refuse({ field }: Column, what: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `The field "${field}" cannot be asked for ${what}.`);
}
