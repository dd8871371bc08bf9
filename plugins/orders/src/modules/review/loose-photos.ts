import type { KeptPhoto } from "@dastranj/pictures/contract";
import { generateEntityId } from "@medusajs/framework/utils";
import type { Transaction } from "./transaction";

/** How many photos may lie with an order that are of no review yet. */
const LOOSE_PHOTOS = 12;

/** A photo as its row has it. */
export interface PhotoRow {
  id: string;
  width: number;
  height: number;
  files: KeptPhoto["files"];
}

/**
 * Notes a photo that was kept, unless one with its key stands already: then that one is answered.
 *
 * @returns null when too many are of no review yet
 */
export async function noteLoosePhoto(
  transaction: Transaction,
  { order_id, key, photo }: { order_id: string; key: string; photo: KeptPhoto },
): Promise<PhotoRow | null> {
  // Counted and written one after the other, however many photos come at once.
  await transaction.execute("select pg_advisory_xact_lock(hashtext(?))", [`review photos ${order_id}`]);
  const [first] = await transaction.execute<PhotoRow>(
    "select id, width, height, files from review_photo where order_id = ? and upload_key = ? and deleted_at is null",
    [order_id, key],
  );
  if (first) return first;
  const [{ loose } = { loose: 0 }] = await transaction.execute<{ loose: number }>(
    "select count(*)::int as loose from review_photo where order_id = ? and review_id is null and deleted_at is null",
    [order_id],
  );
  if (loose >= LOOSE_PHOTOS) return null;
  const id = generateEntityId(undefined, "revph");
  const { width, height, files } = photo;
  await transaction.execute(
    "insert into review_photo (id, order_id, upload_key, width, height, files) values (?, ?, ?, ?, ?, ?::jsonb)",
    [id, order_id, key, width, height, JSON.stringify(files)],
  );
  return { id, width, height, files };
}

/** Takes photos that no review has shown since from everybody's sight; with them come those whose files were not deleted yet. */
export function hideOldLoosePhotos(
  transaction: Transaction,
  { before, most }: { before: Date; most: number },
): Promise<PhotoRow[]> {
  return transaction.execute<PhotoRow>(
    `update review_photo set deleted_at = coalesce(review_photo.deleted_at, now())
     where id in (
       select id from review_photo where review_id is null and updated_at < ?
       order by id limit ? for update skip locked)
     returning id, width, height, files`,
    [before.toISOString(), most],
  );
}

/** Deletes the rows of hidden photos whose files are gone. */
export async function deleteHiddenPhotos(transaction: Transaction, ids: readonly string[]): Promise<void> {
  for (const id of ids)
    await transaction.execute("delete from review_photo where id = ? and deleted_at is not null", [id]);
}
