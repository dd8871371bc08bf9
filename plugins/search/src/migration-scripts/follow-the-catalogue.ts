import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type FollowedTable, followTables } from "../contract/follow-tables";

/** Medusa's tables that show in the catalogue: its own routes write them too. Translations say in their own row what they are of. */
const FOLLOWED: readonly FollowedTable[] = [
  { table: "product", subject: "product", id: "id" },
  { table: "image", subject: "product", id: "product_id" },
  { table: "product_category_product", subject: "product", id: "product_id" },
  { table: "product_variant", subject: "variant", id: "product_id" },
  { table: "price", subject: "price", id: "price_set_id" },
  { table: "product_variant_price_set", subject: "price", id: "price_set_id" },
  { table: "inventory_level", subject: "stock", id: "inventory_item_id" },
  { table: "product_variant_inventory_item", subject: "stock", id: "inventory_item_id" },
  { table: "product_category", subject: "product_category", id: "id" },
  { table: "translation", subject: "reference", id: "reference_id" },
];

/** Follows Medusa's own tables. */
export default async function followTheCatalogue({ container }: ExecArgs): Promise<void> {
  await followTables(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), FOLLOWED);
}
