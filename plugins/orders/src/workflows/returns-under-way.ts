import type { MedusaContainer } from "@medusajs/framework/types";

/** Whether something of a part is on its way back. Nothing comes back yet. */
export async function returnsUnderWay(_container: MedusaContainer, _id: string): Promise<boolean> {
  return false;
}
