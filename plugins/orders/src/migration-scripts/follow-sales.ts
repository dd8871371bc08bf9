import { followTables } from "@dastranj/search/contract";
import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** The index of goods puts in order by what was sold, and follows it. */
export default async function followSales({ container }: ExecArgs): Promise<void> {
  await followTables(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), [
    { table: "seller_order_line", subject: "sale", id: "product_id" },
  ]);
}
