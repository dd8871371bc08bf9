import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Probe } from "./probe";

/** Through the pool that requests use: a pool that gives no connection within a second serves nobody. */
export const database: Probe = {
  name: "database",
  essential: true,
  check: async (container) => container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw("select 1"),
};
