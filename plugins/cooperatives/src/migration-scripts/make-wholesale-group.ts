import type { ExecArgs } from "@medusajs/framework/types";
import { theGroup } from "../workflows/company/follow-people";

/** The customer group of wholesale prices stands before the first company is approved. Running it again changes nothing. */
export default async function makeWholesaleGroup({ container }: ExecArgs): Promise<void> {
  await theGroup(container);
}
