import type { Database } from "@dastranj/database";

export interface ReportRow {
  id: string;
  allotment_id: string;
  quantity: number;
  words: string;
  reported_at: Date;
  photos: string[];
}

const REPORTS = `
  select r.id, r.allotment_id, r.request_key, r.quantity, r.words, r.reported_at, coalesce((
    select json_agg(x.id order by x.created_at, x.id) from receiving_picture x where x.of_id = r.id and x.deleted_at is null), '[]') as photos
  from progress_report r where r.deleted_at is null`;

/** What a member said of a share, the newest first. */
export async function reportsOf(sql: Database, allotment_id: string): Promise<ReportRow[]> {
  const { rows } = await sql.raw(
    `${REPORTS} and r.allotment_id = ? order by r.reported_at desc, r.id desc limit 100`,
    [allotment_id],
  );
  return rows;
}

/** What was said last of each of these shares. */
export async function newestReportsOf(sql: Database, allotments: readonly string[]): Promise<ReportRow[]> {
  if (allotments.length === 0) return [];
  const { rows } = await sql.raw(
    `select distinct on (report.allotment_id) report.* from (${REPORTS} and r.allotment_id = any(?)) report
     order by report.allotment_id, report.reported_at desc, report.id desc`,
    [allotments],
  );
  return rows;
}

/** Whether something was said under this key. */
export async function isReported(sql: Database, allotment_id: string, request_key: string): Promise<boolean> {
  const { rows } = await sql.raw(
    "select 1 from progress_report where allotment_id = ? and request_key = ? and deleted_at is null",
    [allotment_id, request_key],
  );
  return rows.length > 0;
}
