import { type Database, insert, lock } from "@dastranj/database";
import { generateEntityId } from "@medusajs/framework/utils";

export type PictureBy = "cooperative" | "member" | "buyer";

/** Whose a photo is, on both sides of what it shows. */
export interface NewPicture {
  of_id: string;
  by: PictureBy;
  cooperative_id: string;
  seller_id: string | null;
  company_id: string | null;
  upload_key: string;
  file_key: string;
}

/** Notes a photo unless one with its key stands; null where there may be no more of that side. */
export async function addPicture(
  sql: Database,
  picture: NewPicture,
  most: number,
): Promise<{ id: string; fresh: boolean } | null> {
  await lock(sql, `cooperatives:photos:${picture.of_id}`);
  const { rows } = await sql.raw(
    `select id, upload_key, "by" from receiving_picture where of_id = ? and deleted_at is null`,
    [picture.of_id],
  );
  const same = rows.find(({ upload_key }) => upload_key === picture.upload_key);
  if (same) return { id: same.id, fresh: false };
  if (rows.filter(({ by }) => by === picture.by).length >= most) return null;
  const id = generateEntityId(undefined, "rpic");
  await insert(sql, "receiving_picture", { id, ...picture });
  return { id, fresh: true };
}
