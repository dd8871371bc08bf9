import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

interface Database {
  raw<Row>(sql: string, bindings: readonly unknown[]): PromiseLike<{ rows: Row[] }>;
}

/** What every checkout asks of several modules' tables goes past what joins modules: a statement each. */
export function databaseOf(container: MedusaContainer): Database {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Database;
}
