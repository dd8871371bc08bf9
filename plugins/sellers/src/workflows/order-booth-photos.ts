import { createStep, createWorkflow, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../contract/names";
import { inOrder } from "../domain/photos";
import type { SellerModuleService } from "../modules/seller/service";
import { refusal } from "./refusal";

const orderPhotosStep = createStep(
  "order-booth-photos",
  async ({ seller_id, ids }: { seller_id: string; ids: string[] }, { container }) => {
    const sellers = container.resolve<SellerModuleService>(SELLER_MODULE);
    const flaw = await sellers.changePhotos(seller_id, (photos) => inOrder(photos, ids));
    if (flaw) throw refusal(flaw);
    return new StepResponse(undefined);
  },
);

/** Shows a booth's photos in another order. */
export const orderBoothPhotosWorkflow = createWorkflow(
  "order-booth-photos",
  (input: { seller_id: string; ids: string[] }) => {
    orderPhotosStep(input);
  },
);
