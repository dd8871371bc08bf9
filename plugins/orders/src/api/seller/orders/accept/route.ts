import type { MedusaResponse } from "@medusajs/framework/http";
import type { AcceptManyAnswer } from "../../../../contract/fulfil";
import { ORDERS_REFUSALS, type OrdersRefusalCode } from "../../../../contract/refusals";
import { advanceSellerOrderWorkflow } from "../../../../workflows/advance-seller-order";
import type { AcceptMany } from "../../../inputs/desk";
import type { SellerRequest } from "../../../seller-request";

/** A seller's members: accept several of her parts at once. Each by itself: what one of them is refused for keeps no other. */
export async function POST(
  req: SellerRequest<AcceptMany>,
  res: MedusaResponse<AcceptManyAnswer>,
): Promise<void> {
  const { seller_id, member_id } = req.acting_seller;
  const results: AcceptManyAnswer["results"] = [];
  for (const id of new Set(req.validatedBody.ids)) {
    const input = { id, seller_id, member_id, verb: "accept" as const, now: new Date() };
    const { errors } = await advanceSellerOrderWorkflow(req.scope).run({ input, throwOnError: false });
    const [failed] = errors;
    results.push({ id, accepted: !failed, refused: failed ? said(failed.error) : null });
  }
  res.json({ results });
}

/** A refusal of ours in both languages; anything else is a failure. */
function said(error: { code?: string }) {
  const code = error.code ?? "";
  if (!Object.hasOwn(ORDERS_REFUSALS, code)) throw error;
  const { fa, en } = ORDERS_REFUSALS[code as OrdersRefusalCode];
  return { code, fa, en };
}
