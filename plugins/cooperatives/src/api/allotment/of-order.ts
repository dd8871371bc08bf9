import type { AllotmentAnswer } from "../../contract/allotment";
import { readAllotment } from "../../workflows/allotment/read-allotment";
import type { SellerRequest } from "../seller-request";

/** Which order of the acting cooperative is meant, by whom and when. */
export function ofOrder(req: SellerRequest<unknown>) {
  const { seller_id, member_id } = req.acting_seller;
  return { order_id: req.params.id as string, cooperative_id: seller_id, member_id, now: new Date() };
}

/** What stands after something was done. */
export function answerAllotment(
  req: SellerRequest<unknown>,
  { order_id, cooperative_id, now }: ReturnType<typeof ofOrder>,
): Promise<AllotmentAnswer> {
  return readAllotment(req.scope, { order_id, cooperative_id, now, limit: 200, offset: 0 });
}
