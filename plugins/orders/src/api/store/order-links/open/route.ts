import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OrderLinkOpened } from "../../../../contract/tidings";
import { openOrderLink } from "../../../../workflows/tidings/order-links";
import type { OpenOrderLink } from "../../../inputs/tidings";

/** Whoever holds a link that lives: which order it opens. The token comes in the body, for addresses are logged. */
export async function POST(
  req: MedusaRequest<OpenOrderLink>,
  res: MedusaResponse<OrderLinkOpened>,
): Promise<void> {
  const { order_id, until } = await openOrderLink(req.scope, req.validatedBody.token, new Date());
  res.json({ order_id, until: until.toISOString() });
}
