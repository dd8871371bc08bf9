import type { MedusaContainer } from "@medusajs/framework/types";
import type { Pieces } from "../../contract/fulfil";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import type { SellerOrderStatus } from "../../domain/seller-order-states";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { fetchedOptions } from "../fetched-options";
import { refusal } from "../refusal";

/** A part as it stands, with what of it has left; the earliest parcel first. */
export interface LoadedPart {
  id: string;
  order_id: string;
  seller_id: string;
  status: SellerOrderStatus;
  /** The buyer comes for it; else it is sent to her. */
  fetched: boolean;
  lines: Pieces[];
  parcels: {
    id: string;
    fulfillment_id: string;
    tracking_number: string;
    contents: Pieces[] | null;
    delivered_at: Date | null;
  }[];
}

/** Reads a part; to decide by it its order must be locked. */
export async function loadPart(container: MedusaContainer, id: string): Promise<LoadedPart> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const [part] = await service.listSellerOrders({ id }, { relations: ["lines", "shipments"], take: 1 });
  if (!part) throw refusal("seller_order_not_found");
  const fetched = await fetchedOptions(container, [part.shipping_option_id]);
  return {
    id: part.id,
    order_id: part.order_id,
    seller_id: part.seller_id,
    status: part.status,
    fetched: fetched.has(part.shipping_option_id),
    lines: part.lines.map(({ line_item_id, quantity }) => ({ line_item_id, quantity })),
    parcels: part.shipments
      .toSorted((a, b) => new Date(a.shipped_at).getTime() - new Date(b.shipped_at).getTime())
      .map(({ id, fulfillment_id, tracking_number, contents, delivered_at }) => ({
        id,
        fulfillment_id,
        tracking_number,
        contents: contents as Pieces[] | null,
        delivered_at,
      })),
  };
}
