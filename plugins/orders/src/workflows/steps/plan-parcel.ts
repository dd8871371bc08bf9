import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Pieces } from "../../contract/fulfil";
import { leadsTo } from "../../domain/seller-order-states";
import { planParcel } from "../../domain/shipments";
import { refusal } from "../refusal";
import { loadPart } from "./load-part";

export interface PlanParcelInput {
  id: string;
  tracking_number: string;
  /** Null: all that is left. */
  items: Pieces[] | null;
}

/** What the workflow is to do: send what is in `contents`, say that all has left, both, or nothing more. */
export interface ParcelToSend {
  contents: Pieces[];
  finishes: boolean;
}

/** Decides what goes into a parcel; what was sent just now is not sent again. */
export const planParcelStep = createStep(
  "plan-parcel",
  async ({ id, tracking_number, items }: PlanParcelInput, { container }) => {
    const part = await loadPart(container, id);
    if (part.fetched) throw refusal("shipment_of_fetched");
    const maySend = leadsTo(part.status, "ship", "seller") !== null;
    const plan = planParcel(part.lines, part.parcels, { tracking_number, items });
    // Its row may stand while whoever wrote it died before the state was changed.
    if (plan.kind === "again")
      return new StepResponse<ParcelToSend>({ contents: [], finishes: plan.whole && maySend });
    if (!maySend) throw refusal("seller_order_wrong_state");
    if (plan.kind === "refused") throw refusal(plan.code);
    return new StepResponse<ParcelToSend>({ contents: plan.contents, finishes: plan.whole });
  },
);
