import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { SELLER_MODULE } from "../../../contract/names";
import type { ReviewQueue, ReviewQueueAnswer } from "../../../contract/review";
import { daysPassed } from "../../../domain/office-day";
import type { AdminReviewQueue } from "../sellers/review-input";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Operators only: who waits for the office, oldest first, and how many stand where. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ReviewQueueAnswer>,
): Promise<void> {
  const { age, mine, ...wanted } = req.validatedQuery as AdminReviewQueue;
  const operator_id = req.auth_context.actor_id;
  const now = new Date();
  const { rows, counts } = await req.scope.resolve<ReviewQueue>(SELLER_MODULE).reviewQueue({
    ...wanted,
    ...(age && { submitted_before: new Date(now.getTime() - age * DAY_MS) }),
    ...(mine && { reviewer_id: operator_id }),
  });
  const { changes_requested, ...waiting } = counts;
  const sum = Object.values(waiting).reduce((total, number) => total + number, 0);
  res.json({
    applicants: rows.map(({ id, kind, name, name_en, status, county, reviewer_id, submitted_at }) => ({
      id,
      kind,
      name,
      name_en,
      status,
      county,
      submitted_at: submitted_at.toISOString(),
      waiting_days: daysPassed(submitted_at, now),
      mine: reviewer_id === operator_id,
    })),
    counts,
    count: wanted.status ? counts[wanted.status] : sum,
    limit: wanted.limit,
    offset: wanted.offset,
  });
}
