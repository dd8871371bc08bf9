import { generateEntityId } from "@medusajs/framework/utils";
import type { Hold, ReviewState } from "../../contract/review-states";
import { changeUntil } from "../../domain/review-rules";
import { afterWriting } from "../../domain/review-states";
import type { Transaction } from "./transaction";

/** What a buyer says. */
export interface Said {
  stars: number;
  words: string | null;
  name: string | null;
  /** What of her words leads out of the market. */
  marks: Hold[];
  photos: string[];
}

export interface NewReview extends Said {
  line_item_id: string;
  seller_order_id: string;
  order_id: string;
  seller_id: string;
  product_id: string;
  variant_title: string | null;
  customer_id: string | null;
  now: Date;
}

export interface ChangedReview extends Said {
  id: string;
  order_id: string;
  customer_id: string | null;
  /** For how many days it may be changed. */
  days: number;
  now: Date;
}

/** How a change fared. */
export type Changed = "changed" | "review_not_found" | "review_change_over";

/** A photo that a review names is not there, or of another. */
export class ReviewPhotoGone extends Error {}

/** Writes a review unless one of that line stands already: then it answers null. */
export async function insertReview(
  transaction: Transaction,
  review: NewReview,
): Promise<{ id: string; state: ReviewState } | null> {
  const id = generateEntityId(undefined, "rev");
  const at = review.now.toISOString();
  const { state, held_for } = afterWriting(null, review.marks);
  const [made] = await transaction.execute(
    `insert into review (id, line_item_id, seller_order_id, order_id, seller_id, product_id, variant_title, customer_id,
       stars, words, name, state, held_for, written_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
     on conflict (line_item_id) where deleted_at is null do nothing returning id`,
    [
      id,
      review.line_item_id,
      review.seller_order_id,
      review.order_id,
      review.seller_id,
      review.product_id,
      review.variant_title,
      review.customer_id,
      review.stars,
      review.words,
      review.name,
      state,
      JSON.stringify(held_for),
      at,
    ],
  );
  if (!made) return null;
  await hangPhotos(transaction, { ...review, id });
  await noteWriting(transaction, "written", { ...review, id, held_for });
  return { id, state };
}

/** Writes a review anew while that may be; its photos are exactly those that are named. */
export async function updateReview(transaction: Transaction, review: ChangedReview): Promise<Changed> {
  const { id, order_id, days, now } = review;
  // Whoever of the office hides it meanwhile is not overwritten.
  const [before] = await transaction.execute<{
    state: ReviewState;
    held_for: Hold[] | null;
    written_at: Date;
  }>(
    "select state, held_for, written_at from review where id = ? and order_id = ? and deleted_at is null for update",
    [id, order_id],
  );
  if (!before) return "review_not_found";
  if (changeUntil(new Date(before.written_at), days) < now) return "review_change_over";
  const { state, held_for } = afterWriting({ ...before, held_for: before.held_for ?? [] }, review.marks);
  await transaction.execute(
    `update review set stars = ?, words = ?, name = ?, state = ?, held_for = ?::jsonb, hidden_because = null,
       changed_at = ?, updated_at = now() where id = ?`,
    [review.stars, review.words, review.name, state, JSON.stringify(held_for), now.toISOString(), id],
  );
  await hangPhotos(transaction, review);
  await noteWriting(transaction, "changed", { ...review, held_for });
  return "changed";
}

async function hangPhotos(
  transaction: Transaction,
  { id, order_id, photos }: { id: string; order_id: string; photos: string[] },
): Promise<void> {
  await transaction.execute(
    `update review_photo set review_id = null, rank = 0, updated_at = now()
     where review_id = ? and deleted_at is null and not id = any (?::text[])`,
    [id, asArray(photos)],
  );
  if (photos.length === 0) return;
  const hung = await transaction.execute(
    `update review_photo p set review_id = ?, rank = wanted.rank - 1, updated_at = now()
     from unnest(?::text[]) with ordinality wanted (id, rank)
     where p.id = wanted.id and p.order_id = ? and p.deleted_at is null and (p.review_id is null or p.review_id = ?)
     returning p.id`,
    [id, asArray(photos), order_id, id],
  );
  if (hung.length < photos.length) throw new ReviewPhotoGone();
}

async function noteWriting(
  transaction: Transaction,
  verb: "written" | "changed",
  {
    id,
    customer_id,
    held_for,
    now,
  }: { id: string; customer_id: string | null; held_for: readonly Hold[]; now: Date },
): Promise<void> {
  await noteEvent(transaction, { review_id: id, verb, by: "buyer", actor_id: customer_id, now });
  if (held_for.length === 0) return;
  const reason = held_for.join(", ");
  // It follows what it is about.
  const after = new Date(now.getTime() + 1);
  await noteEvent(transaction, { review_id: id, verb: "held", by: "rule", reason, now: after });
}

export interface NewEvent {
  review_id: string;
  verb: "written" | "changed" | "held" | "answered" | "reported" | "shown" | "hidden";
  by: "buyer" | "seller" | "operator" | "rule";
  actor_id?: string | null;
  reason?: string | null;
  now: Date;
}

/** Adds a line to what happened to a review. */
export async function noteEvent(transaction: Transaction, event: NewEvent): Promise<void> {
  await transaction.execute(
    "insert into review_event (id, review_id, verb, by, actor_id, reason, at) values (?, ?, ?, ?, ?, ?, ?)",
    [
      generateEntityId(undefined, "revev"),
      event.review_id,
      event.verb,
      event.by,
      event.actor_id ?? null,
      event.reason ?? null,
      event.now.toISOString(),
    ],
  );
}

/** As Postgres writes an array of texts. */
function asArray(texts: readonly string[]): string {
  return `{${texts.map((text) => JSON.stringify(text)).join(",")}}`;
}
