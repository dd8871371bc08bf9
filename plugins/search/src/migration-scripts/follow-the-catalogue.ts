import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * The tables whose rows show in the catalogue: what a change of them is about, and the column with its id. Translations
 * say in their own row what they are of.
 */
const FOLLOWED: readonly { table: string; subject: string; id: string }[] = [
  { table: "product", subject: "product", id: "id" },
  { table: "image", subject: "product", id: "product_id" },
  { table: "product_category_product", subject: "product", id: "product_id" },
  { table: "product_product_seller_seller", subject: "product", id: "product_id" },
  { table: "product_variant", subject: "variant", id: "product_id" },
  { table: "price", subject: "price", id: "price_set_id" },
  { table: "product_variant_price_set", subject: "price", id: "price_set_id" },
  { table: "inventory_level", subject: "stock", id: "inventory_item_id" },
  { table: "product_variant_inventory_item", subject: "stock", id: "inventory_item_id" },
  { table: "seller", subject: "seller", id: "id" },
  { table: "product_category", subject: "product_category", id: "id" },
  { table: "translation", subject: "reference", id: "reference_id" },
];

/**
 * Puts triggers on Medusa's tables: its own routes write them too, and a process may die right after. A script, since
 * a module's migrations may run before the tables of other modules exist.
 */
export default async function followTheCatalogue({ container }: ExecArgs): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  for (const { table, subject, id } of FOLLOWED) {
    await database.raw(
      `create or replace trigger dastranj_catalogue after insert or update or delete on "${table}"
       for each row execute function dastranj_note_catalogue_change('${subject}', '${id}')`,
    );
  }
}
