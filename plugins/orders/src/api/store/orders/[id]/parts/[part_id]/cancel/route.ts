import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CancelledPartAnswer } from "../../../../../../../contract/release";
import { writeReason } from "../../../../../../../contract/release-reasons";
import { refusal } from "../../../../../../../workflows/refusal";
import { callOff } from "../../../../../../../workflows/release/call-off";
import type { BuyerCallsOff } from "../../../../../../inputs/release";
import { isBuyer } from "../../../../../../who-buys";

/** The buyer, as long as the seller has not answered: call off one seller's part. Anybody else finds no such part. */
export async function POST(
  req: AuthenticatedMedusaRequest<BuyerCallsOff>,
  res: MedusaResponse<CancelledPartAnswer>,
): Promise<void> {
  const order_id = String(req.params.id);
  const id = String(req.params.part_id);
  const { reason, words } = req.validatedBody;
  const now = new Date();
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id", "customer.id", "customer.has_account"],
    filters: { id: order_id },
  });
  const [order] = data;
  if (!order || !isBuyer(req, order as never, now)) throw refusal("order_not_found");
  await callOff(req.scope, {
    part: { id, order_id },
    verb: "cancel",
    by: "buyer",
    reason: reason || words ? writeReason(reason ?? "other", words) : null,
    now,
  });
  res.json({ part: { id, status: "cancelled" } });
}
