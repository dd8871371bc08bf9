import type { KeptPhoto } from "@dastranj/pictures/contract";
import type { Context } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { LOOSE_PHOTOS } from "../../contract/photos";

/** A photo as its row has it. */
export interface PhotoRow {
  id: string;
  width: number;
  height: number;
  files: KeptPhoto["files"];
}

interface Transaction {
  execute<Row>(sql: string, bindings: unknown[]): Promise<Row[]>;
}

const transactionOf = (context: Context) => context.transactionManager as Transaction;

/** Of no listing, nor of a changed version of one that waits for the office. */
const LOOSE = `photo.deleted_at is null and photo.listing_id is null and not exists (
  select from listing where listing.seller_id = photo.seller_id and listing.deleted_at is null
    and listing.proposal->'photos' @> to_jsonb(photo.id))`;

/**
 * Notes a photo that was kept, unless one with its key stands already: then that one is answered.
 *
 * @returns null when too many are of no listing yet
 */
export async function noteLoosePhoto(
  { seller_id, key, photo }: { seller_id: string; key: string; photo: KeptPhoto },
  context: Context,
): Promise<PhotoRow | null> {
  const transaction = transactionOf(context);
  // Counted and written one after the other, however many photos come at once.
  await transaction.execute("select pg_advisory_xact_lock(hashtext(?))", [`loose photos ${seller_id}`]);
  const [first] = await transaction.execute<PhotoRow>(
    "select id, width, height, files from listing_photo where seller_id = ? and upload_key = ? and deleted_at is null",
    [seller_id, key],
  );
  if (first) return first;
  const [{ loose } = { loose: 0 }] = await transaction.execute<{ loose: number }>(
    `select count(*)::int as loose from listing_photo photo where photo.seller_id = ? and ${LOOSE}`,
    [seller_id],
  );
  if (loose >= LOOSE_PHOTOS) return null;
  const id = generateEntityId(undefined, "lphoto");
  const { width, height, files } = photo;
  await transaction.execute(
    "insert into listing_photo (id, seller_id, upload_key, width, height, files) values (?, ?, ?, ?, ?, ?::jsonb)",
    [id, seller_id, key, width, height, JSON.stringify(files)],
  );
  return { id, width, height, files };
}

/** Takes one loose photo of hers from everybody's sight; its row stays until its files are gone. Or says why not. */
export async function hideLoosePhoto(
  { seller_id, id }: { seller_id: string; id: string },
  context: Context,
): Promise<PhotoRow | "listing_photo_in_use" | "listing_photo_not_found"> {
  const transaction = transactionOf(context);
  const [hidden] = await transaction.execute<PhotoRow>(
    `update listing_photo photo set deleted_at = now()
     where photo.id = ? and photo.seller_id = ? and ${LOOSE} returning id, width, height, files`,
    [id, seller_id],
  );
  if (hidden) return hidden;
  const [hers] = await transaction.execute(
    "select id from listing_photo where id = ? and seller_id = ? and deleted_at is null",
    [id, seller_id],
  );
  return hers ? "listing_photo_in_use" : "listing_photo_not_found";
}

/** Takes loose photos that nothing happened to since from everybody's sight; with them come those whose files were not deleted yet. */
export async function hideOldLoosePhotos(
  { before, most }: { before: Date; most: number },
  context: Context,
): Promise<PhotoRow[]> {
  return transactionOf(context).execute<PhotoRow>(
    `update listing_photo set deleted_at = coalesce(listing_photo.deleted_at, now())
     where id in (
       select photo.id from listing_photo photo
       where (${LOOSE} and photo.updated_at < ?) or (photo.deleted_at is not null and photo.deleted_at < ?)
       order by photo.id limit ? for update skip locked)
     returning id, width, height, files`,
    [before.toISOString(), before.toISOString(), most],
  );
}

/** Deletes the rows of hidden photos whose files are gone. */
export async function deleteHiddenPhotos(ids: readonly string[], context: Context): Promise<void> {
  for (const id of ids)
    await transactionOf(context).execute(
      "delete from listing_photo where id = ? and deleted_at is not null",
      [id],
    );
}
