import type { SearchTypes } from "@medusajs/framework/types";
import { type Column, columnOf, type Plan } from "./plan";
import { foundBy, namedBy, storable } from "./words";

type Document = SearchTypes.SearchDocument;

/**
 * Postgres moves what is wide out of a row only where the row is longer than this; shorter documents are made so long with
 * blanks. What is left is a narrow row, and looking through a hundred thousand of them is looking through little.
 */
const MOVED_OUT_FROM = 2100;

/** What makes a table for an index. */
export function tableSql(table: string, { columns }: Plan): string[] {
  const name = table.slice(1, -1);
  return [
    `create table ${table} (
      id text collate "C" primary key,
      ${columns.map(({ field, type }) => `${columnOf(field)} ${type}${type.startsWith("text") ? ' collate "C"' : ""},`).join("\n      ")}
      name tsvector not null,
      words tsvector not null,
      card json not null,
      texts json not null
    ) with (toast_tuple_target = 128)`,
    ...[
      "id",
      "name",
      ...columns.filter(({ type }) => type.startsWith("text")).map(({ field }) => columnOf(field)),
    ].map((column) => `alter table ${table} alter ${column} set storage plain`),
    ...["words", "card", "texts"].map(
      (column) => `alter table ${table} alter ${column} set storage external`,
    ),
    `create index "${name}_words" on ${table} using gin (words)`,
    ...columns
      .filter(({ type }) => type === "text[]")
      .map(({ field }) => `create index "${name}_${field}" on ${table} using gin (${columnOf(field)})`),
  ];
}

/** The indexes of a table that put off their work: those of words and of lists. */
export function listedIn(table: string, { columns }: Plan): string[] {
  const lists = columns.filter(({ type }) => type === "text[]").map(({ field }) => field);
  return ["words", ...lists].map((each) => `"${table.slice(1, -1)}_${each}"`);
}

/** Writes documents, each in the stead of the one that was there. */
export function upsertSql(table: string, { columns }: Plan): string {
  const names = ["id", ...columns.map(({ field }) => columnOf(field)), "name", "words", "card", "texts"];
  const types = ["text", ...columns.map(({ type }) => type), "words", "words", "json", "json"];
  const values = types.map((type, at) => {
    if (type === "words") return `array_to_tsvector(v${at}::text[])`;
    return type === "text[]" || type === "json" ? `v${at}::${type}` : `v${at}`;
  });
  const bound = types.map((type) => `?::${type === "float8" || type === "boolean" ? type : "text"}[]`);
  return `insert into ${table} (${names.join(", ")})
select ${values.join(", ")} from unnest(${bound.join(", ")}) as u(${types.map((_, at) => `v${at}`).join(", ")})
on conflict (id) do update set ${names
    .slice(1)
    .map((name) => `${name} = excluded.${name}`)
    .join(", ")}`;
}

/** What `upsertSql` writes: a list for each column. */
export function upsertValues({ columns, names, searched }: Plan, documents: Document[]): unknown[][] {
  // Two of one id in one statement would be refused: the later one counts.
  const each = [...new Map(documents.map((document) => [String(document.id), document])).values()];
  const isText = new Set(searched);
  const parted = each.map((document) => {
    const fields = Object.entries(document);
    const card = JSON.stringify(Object.fromEntries(fields.filter(([field]) => !isText.has(field))));
    const texts = JSON.stringify(Object.fromEntries(fields.filter(([field]) => isText.has(field))));
    return { card, texts: texts.padEnd(MOVED_OUT_FROM - card.length) };
  });
  const wordsOf = (fields: string[], take: (texts: unknown[]) => string[]) =>
    each.map((document) => listLiteral(take(fields.map((field) => document[field]))));
  return [
    each.map(({ id }) => String(id)),
    ...columns.map((column) => each.map((document) => cellOf(column, document[column.field]))),
    wordsOf(names, namedBy),
    wordsOf(searched, foundBy),
    parted.map(({ card }) => card),
    parted.map(({ texts }) => texts),
  ];
}

function cellOf({ type, isDate }: Column, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  switch (type) {
    case "text[]":
      return listLiteral((Array.isArray(value) ? value : [value]).map((each) => storable(String(each))));
    case "boolean":
      return Boolean(value);
    case "float8": {
      const number = isDate ? new Date(value as string).getTime() : Number(value);
      return Number.isFinite(number) ? number : null;
    }
    default:
      return storable(String(value));
  }
}

/** A list as Postgres writes it. */
function listLiteral(values: string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, "\\$&")}"`).join(",")}}`;
}
