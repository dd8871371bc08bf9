import type { MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SellerOrdersAnswer } from "../../../contract/answers";
import { isLate } from "../../../domain/promises";
import { daysOfSellers } from "../../days-of-sellers";
import type { ListSellerOrders } from "../../input";
import type { SellerRequest } from "../../seller-request";

/** A seller's members: her parts of orders, newest first. */
export async function GET(req: SellerRequest, res: MedusaResponse<SellerOrdersAnswer>): Promise<void> {
  const { status, limit, offset } = req.validatedQuery as ListSellerOrders;
  const { seller_id } = req.acting_seller;
  const { data: rows, metadata } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_order",
    fields: [
      "id",
      "display_id",
      "status",
      "placed_at",
      "promised_for",
      "buyer_name",
      "item_count",
      "currency_code",
      "total",
    ],
    filters: { seller_id, ...(status && { status }) },
    pagination: { order: { placed_at: "DESC", id: "DESC" }, skip: offset, take: limit },
  });
  const today = (await daysOfSellers(req.scope, [seller_id], new Date()))(seller_id);
  res.json({
    orders: rows.map((row) => ({
      id: row.id,
      display_id: row.display_id,
      status: row.status,
      placed_at: new Date(row.placed_at).toISOString(),
      promised_for: row.promised_for,
      late: isLate(row, today),
      buyer_name: row.buyer_name,
      item_count: row.item_count,
      currency_code: row.currency_code,
      total: Number(row.total),
    })),
    count: metadata?.count ?? 0,
    offset,
    limit,
  });
}
