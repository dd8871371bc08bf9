import type { OrderPart, SellerOrderLine, StateChange, Tracking } from "../contract/answers";
import { isLate } from "../domain/promises";
import type { SellerOrderStatus } from "../domain/seller-order-states";

/** What `query.graph` has to bring for `toPart`. */
export const PART_FIELDS = ["*", "lines.*", "changes.*", "shipments.*"];

/** A seller order with its lines, changes and shipments, as `query.graph` brings it. */
interface SellerOrderRecord {
  id: string;
  order_id: string;
  seller_id: string;
  status: SellerOrderStatus;
  display_id: number;
  placed_at: Date;
  promised_for: string | null;
  currency_code: string;
  shipping_name: string;
  item_total: number;
  shipping_total: number;
  discount_total: number;
  tax_total: number;
  rounding_total: number;
  total: number;
  lines: SellerOrderLine[];
  changes: { status: SellerOrderStatus; at: Date }[];
  shipments: { tracking_number: string; carrier: string | null }[];
}

/** Everything of a part but whose it is; `today` is the day where its seller lives. */
export function toPart(record: SellerOrderRecord, today: string): Omit<OrderPart, "seller"> {
  return {
    id: record.id,
    status: record.status,
    promised_for: record.promised_for,
    late: isLate(record, today),
    items: record.lines.map(toLine),
    shipping_name: record.shipping_name,
    item_total: Number(record.item_total),
    shipping_total: Number(record.shipping_total),
    discount_total: Number(record.discount_total),
    tax_total: Number(record.tax_total),
    rounding_total: Number(record.rounding_total),
    total: Number(record.total),
    tracking: record.shipments.map(toTracking),
    history: record.changes.map(toChange).sort((a, b) => a.at.localeCompare(b.at)),
  };
}

function toLine(line: SellerOrderLine): SellerOrderLine {
  return {
    line_item_id: line.line_item_id,
    title: line.title,
    variant_title: line.variant_title,
    thumbnail: line.thumbnail,
    quantity: line.quantity,
    unit_price: Number(line.unit_price),
    total: Number(line.total),
    promised_for: line.promised_for,
  };
}

function toTracking(shipment: { tracking_number: string; carrier: string | null }): Tracking {
  return { number: shipment.tracking_number, carrier: shipment.carrier };
}

function toChange(change: { status: SellerOrderStatus; at: Date }): StateChange {
  return { status: change.status, at: new Date(change.at).toISOString() };
}
