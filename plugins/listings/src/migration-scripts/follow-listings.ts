import { followTables } from "@dastranj/search/contract";
import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** What is told of goods, and all that moves the day by which they are ready, the index of goods follows. */
export default async function followListings({ container }: ExecArgs): Promise<void> {
  await followTables(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), [
    { table: "listing", subject: "listing", id: "product_id" },
    { table: "listing_variant", subject: "product_variant", id: "variant_id" },
    { table: "workshop", subject: "workshop", id: "seller_id" },
    { table: "time_off", subject: "workshop", id: "seller_id" },
    // A part that is placed or sent is more or less work before the next.
    { table: "seller_order", subject: "workshop_load", id: "seller_id" },
  ]);
}
