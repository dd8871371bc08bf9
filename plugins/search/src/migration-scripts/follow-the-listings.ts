import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** What a price is of shows in the catalogue too: what a change is about, and the column with its id. */
const FOLLOWED = [
  { table: "listing", subject: "listing", id: "product_id" },
  { table: "listing_variant", subject: "product_variant", id: "variant_id" },
];

/** Follows the listings as `follow-the-catalogue` follows Medusa's own tables, and has those that stand already read anew. */
export default async function followTheListings({ container }: ExecArgs): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  for (const { table, subject, id } of FOLLOWED) {
    await database.raw(
      `create or replace trigger dastranj_catalogue after insert or update or delete on "${table}"
       for each row execute function dastranj_note_catalogue_change('${subject}', '${id}')`,
    );
  }
  await database.raw(`update listing set updated_at = updated_at where measure <> 'piece'`);
}
