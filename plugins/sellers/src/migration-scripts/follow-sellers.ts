import { followTables } from "@dastranj/search/contract";
import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Whatever of a seller shows on her goods, the index of goods follows. */
export default async function followSellers({ container }: ExecArgs): Promise<void> {
  await followTables(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), [
    { table: "product_product_seller_seller", subject: "product", id: "product_id" },
    { table: "seller", subject: "seller", id: "id" },
    { table: "county", subject: "county", id: "code" },
    { table: "craft", subject: "craft", id: "code" },
  ]);
}
