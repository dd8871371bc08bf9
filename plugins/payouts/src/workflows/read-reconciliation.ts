import type { MedusaContainer } from "@medusajs/framework/types";
import { BOOKS_MODULE } from "../contract/names";
import type { AdminDifference, AdminReconciliationAnswer, AdminRun } from "../contract/reconciliation";
import type { BooksModuleService } from "../modules/books/service";
import { refusal } from "./refusal";

const GROUPS = {
  open: { gone_at: null, explained_at: null },
  explained: { gone_at: null, explained_at: { $ne: null } },
  gone: { gone_at: { $ne: null } },
};
const RUNS = 5;

/** Differences of a group, the oldest first and those of one moment by what they are of, and the last times that the books were compared. */
export async function readReconciliation(
  container: MedusaContainer,
  { group, limit, offset }: { group: keyof typeof GROUPS; limit: number; offset: number },
): Promise<AdminReconciliationAnswer> {
  const service = container.resolve<BooksModuleService>(BOOKS_MODULE);
  const [[rows, count], runs] = await Promise.all([
    service.listAndCountBookDifferences(GROUPS[group] as never, {
      order: { first_seen_at: "ASC", subject: "ASC", id: "ASC" },
      take: limit,
      skip: offset,
    }),
    service.listBookRuns({}, { order: { started_at: "DESC" }, take: RUNS }),
  ]);
  return { differences: rows.map(differenceOf), count, limit, offset, runs: runs.map(runOf) };
}

/** Notes why something does not agree. */
export async function explainDifference(
  container: MedusaContainer,
  { id, words, by, now }: { id: string; words: string; by: string; now: Date },
): Promise<AdminDifference> {
  const service = container.resolve<BooksModuleService>(BOOKS_MODULE);
  const [found] = await service.listBookDifferences({ id }, { take: 1 });
  if (!found) throw refusal("book_difference_not_found");
  const explained = { id, explained_at: now, explained_by: by, explanation: words };
  await service.updateBookDifferences(explained);
  return differenceOf({ ...found, ...explained });
}

type Row = Omit<AdminDifference, "first_seen_at" | "last_seen_at" | "gone_at" | "explained_at"> & {
  first_seen_at: Date;
  last_seen_at: Date;
  gone_at: Date | null;
  explained_at: Date | null;
};

/** A difference with the fields that an operator reads. */
export function differenceOf(row: Row): AdminDifference {
  const { id, kind, subject, seller_order_id, order_id, currency_code, expected, found, explanation } = row;
  return {
    id,
    kind,
    subject,
    seller_order_id,
    order_id,
    currency_code,
    expected,
    found,
    first_seen_at: new Date(row.first_seen_at).toISOString(),
    last_seen_at: new Date(row.last_seen_at).toISOString(),
    gone_at: row.gone_at && new Date(row.gone_at).toISOString(),
    explained_at: row.explained_at && new Date(row.explained_at).toISOString(),
    explanation,
  };
}

function runOf(row: {
  id: string;
  started_at: Date;
  finished_at: Date | null;
  parts: number;
  late: number;
  late_references: unknown;
  differences: number;
}): AdminRun {
  const { id, started_at, finished_at, parts, late, late_references, differences } = row;
  return {
    id,
    started_at: new Date(started_at).toISOString(),
    finished_at: finished_at && new Date(finished_at).toISOString(),
    parts,
    late,
    late_references: (late_references as string[]) ?? [],
    differences,
  };
}
