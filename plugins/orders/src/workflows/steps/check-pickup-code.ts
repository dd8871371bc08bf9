import { codeOf } from "@dastranj/identity/contract";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { leadsTo } from "../../domain/seller-order-states";
import { leftToShip } from "../../domain/shipments";
import { pickupCodeOf } from "../pickup-code-of";
import { refusal } from "../refusal";
import { loadPart } from "./load-part";
import type { ParcelToSend } from "./plan-parcel";

/** Whether a part may be handed over to whoever says this code; handed over already, there is nothing more to do. */
export const checkPickupCodeStep = createStep(
  "check-pickup-code",
  async ({ id, code }: { id: string; code: string }, { container }) => {
    const part = await loadPart(container, id);
    if (!part.fetched) throw refusal("handover_of_sent");
    const maySo = leadsTo(part.status, "hand_over", "seller") !== null;
    const done = part.status === "delivered" || part.status === "completed";
    if (!maySo && !done) throw refusal("seller_order_wrong_state");
    if (codeOf(code) !== pickupCodeOf(container, id)) throw refusal("pickup_code_wrong");
    return new StepResponse<ParcelToSend>({
      contents: done ? [] : leftToShip(part.lines, part.parcels),
      finishes: !done,
    });
  },
);
