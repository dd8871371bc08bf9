import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { LISTING_FLAWS } from "../../contract/listing-flaws";
import { LISTINGS_REFUSALS } from "../../contract/refusals";
import { SHEET_FLAWS } from "../../contract/sheet-flaws";
import type { ListingImport, ListingImportAnswer, SheetProblemAnswer } from "../../contract/sheets";
import { refusal } from "../../workflows/refusal";
import { readSheetMarket } from "../../workflows/sheets/sheet-ground";

export const IMPORT_FIELDS = [
  "id",
  "file_name",
  "state",
  "rows",
  "fresh",
  "changed",
  "unchanged",
  "flawed",
  "problems",
  "ignored_columns",
  "done",
  "failed",
  "created_at",
  "finished_at",
];

const WORDS: Record<string, { fa: string; en: string }> = {
  ...LISTINGS_REFUSALS,
  ...LISTING_FLAWS,
  ...SHEET_FLAWS,
};

interface Asked {
  id: string;
  seller_id: string;
  language: "fa" | "en";
  limit: number;
  offset: number;
}

/** An import of hers with a page of its problems; another's is not found. */
export async function readImport(container: MedusaContainer, asked: Asked): Promise<ListingImportAnswer> {
  const { id, seller_id, language, limit, offset } = asked;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "listing_import",
    fields: IMPORT_FIELDS,
    filters: { id, seller_id },
  });
  const [row] = data;
  if (!row) throw refusal("import_not_found");
  const [problems, { columns }] = await Promise.all([
    query.graph({
      entity: "listing_import_problem",
      fields: ["row", "column", "code", "value"],
      filters: { import_id: id },
      pagination: { take: limit, skip: offset, order: { row: "ASC", column: "ASC", id: "ASC" } },
    }),
    readSheetMarket(container),
  ]);
  const names = new Map(columns.map((column) => [column.key, column[language]]));
  return {
    import: toImport(row),
    problems: problems.data.map(
      (problem): SheetProblemAnswer => ({
        row: problem.row,
        column: problem.column
          ? { key: problem.column, name: names.get(problem.column) ?? problem.column }
          : null,
        code: problem.code,
        message: WORDS[problem.code]?.[language] ?? problem.code,
        value: problem.value,
      }),
    ),
    count: problems.metadata?.count ?? 0,
    offset,
    limit,
  };
}

type Row = Omit<ListingImport, "ignored_columns" | "created_at" | "finished_at"> & {
  ignored_columns: unknown;
  created_at: Date | string;
  finished_at: Date | string | null;
};

/** An import as its seller sees it. */
export function toImport(row: Row): ListingImport {
  const { id, file_name, state, rows, fresh, changed, unchanged, flawed, problems, done, failed } = row;
  return {
    id,
    file_name,
    state,
    rows,
    fresh,
    changed,
    unchanged,
    flawed,
    problems,
    ignored_columns: (row.ignored_columns ?? []) as string[],
    done,
    failed,
    created_at: new Date(row.created_at).toISOString(),
    finished_at: row.finished_at ? new Date(row.finished_at).toISOString() : null,
  };
}
