import { model } from "@medusajs/framework/utils";
import { SELLER_ORDER_STATUSES } from "../../../domain/seller-order-states";
import { SellerOrderChange } from "./seller-order-change";
import { SellerOrderLine } from "./seller-order-line";
import { SellerOrderRefund } from "./seller-order-refund";
import { SellerOrderShipment } from "./seller-order-shipment";

/**
 * One seller's part of a Medusa order. Amounts are a snapshot in the currency's major unit: lines leave the order's
 * current version when a part is declined. What her list shows is kept here too, so that it needs no join.
 */
export const SellerOrder = model
  .define("seller_order", {
    id: model.id({ prefix: "sord" }).primaryKey(),
    order_id: model.text(),
    seller_id: model.text(),
    status: model.enum([...SELLER_ORDER_STATUSES]).default("placed"),
    display_id: model.number(),
    placed_at: model.dateTime(),
    /** The day by which all of it was promised to be ready: the latest of its lines'. */
    promised_for: model.text().nullable(),
    buyer_name: model.text(),
    item_count: model.number(),
    currency_code: model.text(),
    shipping_option_id: model.text(),
    shipping_name: model.text(),
    location_id: model.text(),
    item_total: model.bigNumber(),
    shipping_total: model.bigNumber(),
    discount_total: model.bigNumber(),
    tax_total: model.bigNumber(),
    rounding_total: model.bigNumber(),
    total: model.bigNumber(),
    /** What went back to the buyer of it. */
    refunded_total: model.bigNumber().default(0),
    /** When the buyer had it; null while she has not. */
    delivered_at: model.dateTime().nullable(),
    /** What the platform takes of it, as it was when it was placed (`FrozenTerms`); null where nobody fixed anything. */
    terms: model.json().nullable(),
    lines: model.hasMany(() => SellerOrderLine, { mappedBy: "seller_order" }),
    changes: model.hasMany(() => SellerOrderChange, { mappedBy: "seller_order" }),
    shipments: model.hasMany(() => SellerOrderShipment, { mappedBy: "seller_order" }),
    refunds: model.hasMany(() => SellerOrderRefund, { mappedBy: "seller_order" }),
  })
  .cascades({ delete: ["lines", "changes", "shipments", "refunds"] })
  .indexes([
    { on: ["order_id", "seller_id"], unique: true },
    { on: ["seller_id", "status", "placed_at"] },
    { on: ["seller_id", "placed_at"] },
    // An order that a seller looks for by its number.
    { on: ["seller_id", "display_id"] },
    // What the clock looks for, over all sellers: what waits for an answer, and what was delivered long enough ago.
    { on: ["placed_at"], where: "status = 'placed' and deleted_at is null" },
    { on: ["delivered_at"], where: "status = 'delivered' and deleted_at is null" },
  ]);
