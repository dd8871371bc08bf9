import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AdminSellerOrder } from "../contract/release";
import { readReason } from "../contract/release-reasons";
import { leadsTo, type SellerOrderStatus } from "../domain/seller-order-states";
import { type RefundRecord, toRefund } from "./refund-answer";
import { sellerNames } from "./seller-names";

interface PartRecord {
  id: string;
  order_id: string;
  seller_id: string;
  display_id: number;
  status: SellerOrderStatus;
  placed_at: Date;
  currency_code: string;
  total: number;
  refunded_total: number;
  changes: { at: Date; status: SellerOrderStatus; reason: string | null }[];
  shipments: { id: string }[];
  refunds: RefundRecord[];
}

/** Sellers' parts as the operator sees them. */
export async function partsForOperator(
  container: MedusaContainer,
  filters: { order_id?: string; id?: string },
): Promise<AdminSellerOrder[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_order",
    fields: ["*", "changes.*", "shipments.id", "refunds.*"],
    filters,
    pagination: { order: { id: "ASC" } },
  });
  const parts = data as unknown as PartRecord[];
  const names = await sellerNames(
    container,
    parts.map(({ seller_id }) => seller_id),
  );
  return parts.map((part) => {
    const seller = names.get(part.seller_id);
    const now = part.changes.find(({ status }) => status === part.status);
    return {
      id: part.id,
      order_id: part.order_id,
      display_id: part.display_id,
      seller: seller ? { name: seller.name, name_en: seller.name_en } : null,
      status: part.status,
      placed_at: new Date(part.placed_at).toISOString(),
      currency_code: part.currency_code,
      total: Number(part.total),
      refunded_total: Number(part.refunded_total),
      reason: readReason(now?.reason ?? null),
      refunds: part.refunds.map((refund) => ({ id: refund.id, ...toRefund(refund) })),
      may_cancel: part.shipments.length === 0 && leadsTo(part.status, "cancel", "operator") !== null,
    };
  });
}
