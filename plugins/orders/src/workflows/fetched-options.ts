import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Which of these shipping options are pick-up. Options that are offered no longer are known too: orders outlive them. */
export async function fetchedOptions(container: MedusaContainer, optionIds: string[]): Promise<Set<string>> {
  const options = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions(
      { id: [...new Set(optionIds)] },
      { select: ["id"], relations: ["type"], withDeleted: true },
    );
  return new Set(options.filter(({ type }) => type?.code === "pickup").map(({ id }) => id));
}
