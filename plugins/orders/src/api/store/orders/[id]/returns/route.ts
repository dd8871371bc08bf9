import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { BuyerReturnAnswer, OrderReturnsAnswer } from "../../../../../contract/returns";
import { askForReturn } from "../../../../../workflows/returns/ask-for-return";
import { readReturnable } from "../../../../../workflows/returns/read-returnable";
import { calledInOrder } from "../../../../called-now";
import type { AskForReturn } from "../../../../inputs/returns";
import { asksAsBuyer, buyerOf, readBuyerReturn, readBuyerReturns } from "../../../../returns/of-buyer";

/** The order's buyer: what she sends back of it, and what she still may. For everybody else there is nothing of either. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OrderReturnsAnswer>,
): Promise<void> {
  const now = new Date();
  const order_id = String(req.params.id);
  if (!(await asksAsBuyer(req, now))) {
    res.json({ returns: [], parts: [] });
    return;
  }
  const [returns, parts, called] = await Promise.all([
    readBuyerReturns(req, { order_id }, now),
    readReturnable(req.scope, order_id, now),
    calledInOrder(req, order_id),
  ]);
  res.json({
    returns,
    parts: parts.map((part) => ({
      ...part,
      items: part.items.map(called),
    })),
  });
}

/** The order's buyer asks to send something back. */
export async function POST(
  req: AuthenticatedMedusaRequest<AskForReturn>,
  res: MedusaResponse<BuyerReturnAnswer>,
): Promise<void> {
  const now = new Date();
  await buyerOf(req, now);
  const { id, fresh } = await askForReturn(req.scope, {
    order_id: String(req.params.id),
    ...req.validatedBody,
    now,
  });
  res.status(fresh ? 201 : 200).json({ return: await readBuyerReturn(req, id, now) });
}
