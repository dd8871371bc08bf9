import type { LoaderOptions } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Longer than Postgres takes to start again, shorter than a buyer waits. */
const WAITS_MS = 5000;

/**
 * Whoever gets no connection to the database within this time is told to come again. Medusa would let requests wait for a
 * minute, and pile up, and gives no option for it: the pool is told so itself.
 */
export default async function waitBrieflyForConnections({ container }: LoaderOptions): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION, { allowUnregistered: true });
  const pool: { acquireTimeoutMillis?: number } | undefined = connection?.client?.pool;
  if (pool) pool.acquireTimeoutMillis = WAITS_MS;
}
