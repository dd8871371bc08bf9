import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { OrderPartsAnswer } from "../../../../../contract/answers";
import { SELLER_ORDER_MODULE } from "../../../../../contract/names";
import type { SellerOrderModuleService } from "../../../../../modules/seller-order/service";
import { refusal } from "../../../../../workflows/refusal";
import { type SellerOrderRecord, toPart } from "../../../../part-answer";
import { sellerNames } from "../../../../seller-names";

/**
 * Open to whoever knows the order's unguessable id, like Medusa's own order route: each seller's part and where it
 * stands. No address and no name of the buyer is in it.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<OrderPartsAnswer>): Promise<void> {
  const id = String(req.params.id);
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const service = req.scope.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const [{ data }, records] = await Promise.all([
    query.graph({
      entity: "order",
      fields: ["id", "display_id", "currency_code", "total", "created_at"],
      filters: { id },
    }),
    service.listSellerOrders(
      { order_id: id },
      { relations: ["lines", "changes", "shipments"], order: { id: "ASC" }, take: 100 },
    ),
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
    parts: (records as SellerOrderRecord[]).flatMap((record) => {
      const seller = names.get(record.seller_id);
      return seller ? [{ seller, ...toPart(record) }] : [];
    }),
  });
}
