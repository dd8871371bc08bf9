import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { OrderPartsAnswer } from "../../../../../contract/answers";
import { refusal } from "../../../../../workflows/refusal";
import { PART_FIELDS, toPart } from "../../../../part-answer";
import { sellerNames } from "../../../../seller-names";

/**
 * Open to whoever knows the order's unguessable id, like Medusa's own order route: each seller's part and where it
 * stands. No address and no name of the buyer is in it.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<OrderPartsAnswer>): Promise<void> {
  const id = String(req.params.id);
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data }, { data: records }] = await Promise.all([
    query.graph({
      entity: "order",
      fields: ["id", "display_id", "currency_code", "total", "created_at"],
      filters: { id },
    }),
    query.graph({
      entity: "seller_order",
      fields: PART_FIELDS,
      filters: { order_id: id },
      pagination: { order: { id: "ASC" } },
    }),
  ]);
  const [order] = data;
  if (!order) throw refusal("order_not_found");
  const names = await sellerNames(
    req.scope,
    records.map(({ seller_id }) => seller_id),
  );
  res.json({
    order: {
      id: order.id,
      display_id: Number(order.display_id),
      currency_code: order.currency_code,
      total: Number(order.total),
      placed_at: new Date(order.created_at).toISOString(),
    },
    parts: records.flatMap((record) => {
      const seller = names.get(record.seller_id);
      return seller ? [{ seller, ...toPart(record) }] : [];
    }),
  });
}
