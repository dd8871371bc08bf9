import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { z } from "zod";
import type { ListingStock } from "../contract/offering";
import { fieldsRefused } from "./fields-refused";
import { readOfferer } from "./offer-ground";
import { refusal } from "./refusal";
import { lockListing, unlockListing } from "./steps/lock-listing";
import { theListing } from "./steps/plan-edit";
import { type SetStockInput, setStockStep } from "./steps/set-stock";

export interface ChangeStockInput {
  seller_id: string;
  listing_id: string;
  variants: z.output<typeof ListingStock>["variants"];
}

const planStockStep = createStep(
  "plan-stock",
  async ({ seller_id, listing_id, variants }: ChangeStockInput, { container }) => {
    const standing = await theListing(container, listing_id, seller_id);
    if (standing.content.making.made_to_order) throw refusal("listing_made_to_order");
    const known = new Set(standing.content.variants.map(({ id }) => id));
    const flaws = variants.flatMap(({ id }, index) =>
      known.has(id) && variants.findIndex((other) => other.id === id) === index
        ? []
        : [[`variants.${index}.id`, "variant_unknown"]],
    );
    if (flaws.length > 0) throw fieldsRefused(Object.fromEntries(flaws));
    const { location_id } = await readOfferer(container, seller_id);
    const stocks = variants.map(({ id, stock }) => ({ variant_id: id, stock }));
    return new StepResponse<SetStockInput>({ location_id, stocks });
  },
);

/** Says how many of a listing's variants are in stock, at once. */
export const changeStockWorkflow = createWorkflow("change-stock", (input: WorkflowData<ChangeStockInput>) => {
  lockListing(input);
  setStockStep(planStockStep(input));
  unlockListing(input);
});
