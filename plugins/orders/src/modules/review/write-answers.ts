import { generateEntityId } from "@medusajs/framework/utils";
import type { ReportReason } from "../../contract/review-reports";
import type { ReviewState } from "../../contract/review-states";
import { answerUntil } from "../../domain/review-rules";
import { afterJudging, type ReviewVerb } from "../../domain/review-states";
import type { Transaction } from "./transaction";
import { noteEvent } from "./write-reviews";

/** How a seller's answer fared. */
export type Answered = "answered" | "review_not_found" | "review_not_shown" | "review_answer_over";

export interface Answer {
  id: string;
  seller_id: string;
  member_id: string;
  words: string;
  /** For how long an answer may be changed. */
  hours: number;
  now: Date;
}

/** Writes a seller's answer, or changes it while that may be. */
export async function writeAnswer(transaction: Transaction, answer: Answer): Promise<Answered> {
  const { id, seller_id, member_id, words, hours, now } = answer;
  const [review] = await transaction.execute<{ state: ReviewState; answered_at: Date | null }>(
    `select state, answered_at from review
     where id = ? and seller_id = ? and state <> 'held' and deleted_at is null for update`,
    [id, seller_id],
  );
  if (!review) return "review_not_found";
  if (review.state !== "shown") return "review_not_shown";
  const { answered_at } = review;
  if (answered_at && answerUntil(new Date(answered_at), hours) < now) return "review_answer_over";
  await transaction.execute(
    "update review set answer = ?, answered_at = coalesce(answered_at, ?), updated_at = now() where id = ?",
    [words, now.toISOString(), id],
  );
  await noteEvent(transaction, { review_id: id, verb: "answered", by: "seller", actor_id: member_id, now });
  return "answered";
}

export interface Report {
  id: string;
  by: "buyer" | "seller";
  by_id: string;
  /** Of a seller: only what is said of her own goods. */
  seller_id: string | null;
  reason: ReportReason;
  words: string | null;
  now: Date;
}

/** Notes a report, once for whoever reports; answers whether there is such a review to report. */
export async function writeReport(transaction: Transaction, report: Report): Promise<boolean> {
  const { id, by, by_id, seller_id, reason, words, now } = report;
  const [review] = await transaction.execute(
    `select id from review where id = ? and state = 'shown' and deleted_at is null
       and (?::text is null or seller_id = ?)`,
    [id, seller_id, seller_id],
  );
  if (!review) return false;
  const at = now.toISOString();
  const [made] = await transaction.execute(
    `insert into review_report (id, review_id, by, by_id, reason, words, reported_at) values (?, ?, ?, ?, ?, ?, ?)
     on conflict (review_id, by_id) where deleted_at is null do nothing returning id`,
    [generateEntityId(undefined, "revrp"), id, by, by_id, reason, words, at],
  );
  if (made)
    await noteEvent(transaction, { review_id: id, verb: "reported", by, actor_id: by_id, reason, now });
  return true;
}

/** Says that a buyer finds a review helpful, or no more; answers how many do, or why not. */
export async function writeVote(
  transaction: Transaction,
  { id, customer_id, helpful }: { id: string; customer_id: string; helpful: boolean },
): Promise<number | "review_not_found" | "review_vote_own"> {
  const [review] = await transaction.execute<{ customer_id: string | null }>(
    "select customer_id from review where id = ? and state = 'shown' and deleted_at is null",
    [id],
  );
  if (!review) return "review_not_found";
  if (review.customer_id === customer_id) return "review_vote_own";
  await (helpful
    ? transaction.execute(
        `insert into review_vote (id, review_id, customer_id) values (?, ?, ?)
         on conflict (review_id, customer_id) where deleted_at is null do nothing`,
        [generateEntityId(undefined, "revv"), id, customer_id],
      )
    : transaction.execute("delete from review_vote where review_id = ? and customer_id = ?", [
        id,
        customer_id,
      ]));
  const [counted] = await transaction.execute<{ count: number }>(
    "select count(*)::int as count from review_vote where review_id = ? and deleted_at is null",
    [id],
  );
  return counted?.count ?? 0;
}

export interface Judgement {
  id: string;
  verb: ReviewVerb;
  actor_id: string;
  reason: string | null;
  now: Date;
}

interface Judged {
  state: ReviewState;
  seller_order_id: string;
  stars: number;
}

/** The office hides a review or shows it; what was reported of it is settled with that. */
export async function writeJudgement(
  transaction: Transaction,
  { id, verb, actor_id, reason, now }: Judgement,
): Promise<Judged | "review_not_found" | "review_wrong_state"> {
  const [review] = await transaction.execute<Judged>(
    "select state, seller_order_id, stars from review where id = ? and deleted_at is null for update",
    [id],
  );
  if (!review) return "review_not_found";
  const state = afterJudging(review.state, verb);
  if (!state) return "review_wrong_state";
  const at = now.toISOString();
  await transaction.execute(
    "update review set state = ?, held_for = null, hidden_because = ?, updated_at = now() where id = ?",
    [state, state === "hidden" ? reason : null, id],
  );
  await transaction.execute(
    "update review_report set settled_at = ?, updated_at = now() where review_id = ? and settled_at is null",
    [at, id],
  );
  const done = verb === "hide" ? "hidden" : "shown";
  await noteEvent(transaction, { review_id: id, verb: done, by: "operator", actor_id, reason, now });
  return { ...review, state };
}

/** Takes a buyer's name from what she wrote, and her from what she reported and found helpful; her words and stars stay. */
export async function forgetReviewer(transaction: Transaction, customer_id: string): Promise<void> {
  const of = [customer_id];
  await transaction.execute(
    "update review set name = null, customer_id = null, updated_at = now() where customer_id = ?",
    of,
  );
  await transaction.execute(
    "update review_event set actor_id = null where by = 'buyer' and actor_id = ?",
    of,
  );
  await transaction.execute("update review_report set by_id = null where by = 'buyer' and by_id = ?", of);
  await transaction.execute("delete from review_vote where customer_id = ?", of);
}
