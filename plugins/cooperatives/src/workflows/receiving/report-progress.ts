import { insert } from "@dastranj/database";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import type { ExpectedShare, ProgressAnswer, ProgressReport } from "../../contract/receiving-answers";
import { isReported, newestReportsOf, type ReportRow, reportsOf } from "../../modules/receiving/read-reports";
import { readShare } from "../../modules/receiving/read-rows";
import { refusal } from "../refusal";
import { hubOf } from "./hub";

interface HerShare {
  allotment_id: string;
  seller_id: string;
  now: Date;
}

/** A member says how far she is with her share; sent twice under one key, it is said once. */
export async function reportProgress(
  container: MedusaContainer,
  said: HerShare & { member_id: string; quantity: number; words: string; request_key: string },
): Promise<void> {
  const { allotment_id, seller_id, member_id, quantity, words, request_key, now } = said;
  const { cooperative_id, wholesale_order_id, promised } = await hersOrNone(container, said);
  if (quantity > promised) throw refusal("progress_more_than_share");
  await hubOf(container).step({ order_id: wholesale_order_id }, async (_order, sql) => {
    if (await isReported(sql, allotment_id, request_key)) return { answer: true, deed: null };
    const id = generateEntityId(undefined, "prog");
    await insert(sql, "progress_report", {
      ...{ id, allotment_id, cooperative_id, seller_id, request_key, quantity, words },
      ...{ reported_by: member_id, reported_at: now },
    });
    const details = { quantity };
    return { answer: true, deed: { of_id: id, verb: "reported", actor_id: member_id, at: now, details } };
  });
}

/** What a member said of a share, the newest first. */
export async function readProgress(container: MedusaContainer, hers: HerShare): Promise<ProgressAnswer> {
  await hersOrNone(container, hers);
  const reports = await reportsOf(hubOf(container).database, hers.allotment_id);
  return { reports: reports.map((row) => ({ id: row.id, ...show(row) })) };
}

/** What was said last of each of these shares. */
export async function newestReports(
  container: MedusaContainer,
  allotments: readonly string[],
): Promise<Map<string, NonNullable<ExpectedShare["progress"]>>> {
  const reports = await newestReportsOf(hubOf(container).database, allotments);
  return new Map(reports.map((row) => [row.allotment_id, show(row)]));
}

const show = ({ quantity, words, reported_at, photos }: ReportRow): Omit<ProgressReport, "id"> => ({
  ...{ quantity, words, photos },
  at: new Date(reported_at).toISOString(),
});

/** A share of a member; another's is not found. */
export async function hersOrNone(container: MedusaContainer, { allotment_id, seller_id, now }: HerShare) {
  const share = await readShare(hubOf(container).database, allotment_id, { seller_id, now, today: "" });
  if (!share) throw refusal("share_not_found");
  return share;
}
