import type { MedusaResponse } from "@medusajs/framework/http";
import type { DeskReader, SellerOrdersAnswer } from "../../../contract/desk";
import { SELLER_ORDER_MODULE } from "../../../contract/names";
import { deskSearch } from "../../../domain/desk-search";
import { isLate } from "../../../domain/promises";
import { answerBy } from "../../../domain/seller-order-states";
import { daysOfSellers } from "../../days-of-sellers";
import type { ListSellerOrders } from "../../input";
import type { SellerRequest } from "../../seller-request";

/** A seller's members: her parts of orders under a tab of her desk, and how many lie under each. */
export async function GET(req: SellerRequest, res: MedusaResponse<SellerOrdersAnswer>): Promise<void> {
  const { tab = null, status = null, q = "", limit, offset } = req.validatedQuery as ListSellerOrders;
  const { seller_id } = req.acting_seller;
  const desk = req.scope.resolve<DeskReader>(SELLER_ORDER_MODULE);
  const [{ rows, count, counts }, dayOf] = await Promise.all([
    desk.readDesk({ seller_id, tab, status, search: deskSearch(q), limit, offset }),
    daysOfSellers(req.scope, [seller_id], new Date()),
  ]);
  const today = dayOf(seller_id);
  res.json({
    orders: rows.map((row) => ({
      id: row.id,
      display_id: row.display_id,
      status: row.status,
      placed_at: new Date(row.placed_at).toISOString(),
      promised_for: row.promised_for,
      late: isLate(row, today),
      answer_by:
        row.status === "placed"
          ? answerBy(new Date(row.placed_at), desk.answerWithinHours).toISOString()
          : null,
      buyer_name: row.buyer_name,
      item_count: row.item_count,
      currency_code: row.currency_code,
      total: Number(row.total),
    })),
    count,
    counts,
    offset,
    limit,
  });
}
