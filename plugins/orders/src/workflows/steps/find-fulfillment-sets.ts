import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** Finds the fulfilment sets of a location: the one it ships from and the one where goods are picked up. */
export const findFulfillmentSetsStep = createStep(
  "find-fulfillment-sets",
  async ({ location_id }: { location_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "stock_location",
      fields: ["fulfillment_sets.id", "fulfillment_sets.type"],
      filters: { id: location_id },
    });
    const sets: { id: string; type: string }[] = data[0]?.fulfillment_sets ?? [];
    const idOf = (type: string) => sets.find((set) => set.type === type)?.id ?? "";
    return new StepResponse({ shipping: idOf("shipping"), pickup: idOf("pickup") });
  },
);
