import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Has the catalogue follow listings as it follows products: what goods tell of themselves and how they are made shows on their
 * page, and changes without a change of the product. Running it again changes nothing.
 */
export default async function followListings({ container }: ExecArgs): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `create or replace trigger dastranj_catalogue after insert or update or delete on listing
     for each row execute function dastranj_note_catalogue_change('product', 'product_id')`,
  );
}
