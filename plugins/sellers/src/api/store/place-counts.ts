import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** How many verified sellers each county or craft has, by its code, in one query. */
export async function countVerifiedSellers(
  container: MedusaContainer,
  by: "county_id" | "craft_id",
): Promise<Map<string, number>> {
  const pg = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const rows: { code: string; count: string }[] = await pg("seller")
    .select({ code: by })
    .count({ count: "*" })
    .where({ status: "verified" })
    .whereNull("deleted_at")
    .groupBy(by);
  return new Map(rows.map(({ code, count }) => [code, Number(count)]));
}

/** Persian alphabetical order by name. */
export function byPersianName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name, "fa");
}
