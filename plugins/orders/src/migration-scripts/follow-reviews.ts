import { followTables } from "@dastranj/search/contract";
import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** What buyers say of goods stands on their cards and pages, and counts for their place: the index of goods follows it. */
export default async function followReviews({ container }: ExecArgs): Promise<void> {
  await followTables(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), [
    { table: "review", subject: "review", id: "product_id" },
    { table: "seller_rating", subject: "seller_rating", id: "seller_order_id" },
  ]);
}
