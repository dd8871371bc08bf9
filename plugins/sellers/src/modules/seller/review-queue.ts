import { type Database, transactionOf } from "@dastranj/database";
import type { Context } from "@medusajs/framework/types";
import { QUEUE_STATUSES, type QueueFilters, type QueuePage, type QueueStatus } from "../../contract/review";

/** Whoever waits for the office; the others wait for the applicant. */
const WAITING = QUEUE_STATUSES.filter((status) => status !== "changes_requested");

function statusesOf({ status }: QueueFilters): string[] {
  const wanted: string[] = status ? [status] : WAITING;
  return wanted.includes("renewal_review") ? [...wanted, "verified"] : wanted;
}

/** Makes whoever else decides about this seller wait until the running transaction ends. */
export async function lockSeller(id: string, context: Context): Promise<void> {
  await transactionOf(context).raw("select 1 from seller where id = :id and deleted_at is null for update", {
    id,
  });
}

/**
 * A page of the queue, oldest first, and how many stand in each state. Two lean statements: to read fifty thousand rows
 * through objects takes seconds.
 */
export async function readQueue(database: Database, wanted: QueueFilters): Promise<QueuePage> {
  const { narrowed, bindings } = conditions(wanted);
  const after = wanted.after
    ? `and (s.submitted_at, s.id) > (select submitted_at, id from seller where id = :after)`
    : "";
  const [page, counted] = await Promise.all([
    database.raw(
      `select s.id, s.kind, s.name, s.name_en, s.submitted_at, s.reviewer_id,
         case s.status when 'verified' then 'renewal_review' else s.status end as status,
         c.code, c.name as county_name, c.name_en as county_name_en
       from (
         select s.id from seller s
         where ${IN_QUEUE} and s.status = any(:statuses) ${narrowed} ${after}
         order by s.submitted_at, s.id limit :limit offset :offset
       ) page
       join seller s on s.id = page.id left join county c on c.code = s.county_id
       order by s.submitted_at, s.id`,
      { ...bindings, statuses: statusesOf(wanted) },
    ),
    database.raw(
      `select s.status, count(*)::int as number from seller s where ${IN_QUEUE} ${narrowed} group by s.status`,
      bindings,
    ),
  ]);
  const counts = Object.fromEntries(QUEUE_STATUSES.map((status) => [status, 0])) as Record<
    QueueStatus,
    number
  >;
  for (const { status, number } of counted.rows) {
    counts[status === "verified" ? "renewal_review" : (status as QueueStatus)] += number;
  }
  return {
    rows: page.rows.map(({ code, county_name, county_name_en, ...row }) => ({
      ...row,
      county: code ? { code, name: county_name, name_en: county_name_en } : null,
    })),
    counts,
  };
}

/**
 * As the partial indexes `IDX_seller_review_queue` and `IDX_seller_review_counts` say it, word for word, so that they are used. Whoever sells and handed something
 * in since she was verified renews early: she waits with those whose renewal is under review.
 */
const IN_QUEUE = `s.deleted_at is null and s.submitted_at is not null
  and (s.status in (${QUEUE_STATUSES.map((status) => `'${status}'`).join(", ")})
    or (s.status = 'verified' and s.submitted_at > s.status_since))`;

/** As the generated column `sought` is written: two spellings of one letter are one letter. */
const SOUGHT = "s.sought like lower(translate(:like, 'يكۀة', 'یکهه'))";

function conditions({ county, kind, submitted_before, reviewer_id, q, after, limit, offset }: QueueFilters) {
  const narrowed = [
    county && "s.county_id = :county",
    kind && "s.kind = :kind",
    submitted_before && "s.submitted_at <= :submitted_before",
    reviewer_id && "s.reviewer_id = :reviewer_id",
    q && SOUGHT,
  ].filter(Boolean);
  return {
    narrowed: narrowed.map((condition) => `and ${condition}`).join(" "),
    bindings: {
      ...(county && { county }),
      ...(kind && { kind }),
      ...(submitted_before && { submitted_before }),
      ...(reviewer_id && { reviewer_id }),
      ...(q && { like: `%${q.replace(/[\\%_]/g, "\\$&")}%` }),
      ...(after && { after }),
      limit,
      offset,
    },
  };
}
