/** What the routes of this plugin answer. Amounts are numbers in the currency's major unit, as Medusa's own. */

import type { ChainLink } from "@dastranj/money";
import type { Pieces, Received, Tracking } from "./fulfil";
import type { OrderStanding } from "./order-standing";
import type { GivenReason, PartRefund } from "./release";
import type { Actor, SellerOrderStatus, SellerOrderVerb } from "./states";

export type { SellerOrderStatus, SellerOrderVerb };

export interface SellerName {
  handle: string;
  name: string;
  name_en: string;
  county_name: string;
  county_name_en: string;
}

export interface ParcelShippingOption {
  id: string;
  /** Name in the basket's language. */
  name: string;
  /** Price for this parcel. */
  amount: number;
  /** "post" | "courier" | "pickup" | "abroad" */
  kind: string;
}

/** What one seller sends of a basket: one parcel, one shipping choice. */
export interface Parcel {
  seller: SellerName;
  /** Ids of the cart's line items. */
  item_ids: string[];
  item_total: number;
  shipping_options: ParcelShippingOption[];
  /** The option chosen, if any. */
  chosen_option_id: string | null;
  shipping_total: number;
}

/** `GET /store/carts/:id/parcels`: the basket grouped by seller. Options are empty until the address names a country. */
export interface CartParcelsAnswer {
  currency_code: string;
  parcels: Parcel[];
}

/** What the money for a line was for, as it was fixed when it was placed. The parts sum to `paid`. */
export interface LineChain {
  /** What its buyer paid for the goods and their share of the way. */
  paid: number;
  /** `declared`: its maker said so; else it follows from the terms. An amount may stand below zero: who gave of the price. */
  parts: { link: ChainLink; amount: number; declared: boolean }[];
}

export interface SellerOrderLine {
  line_item_id: string;
  title: string;
  variant_title: string | null;
  thumbnail: string | null;
  quantity: number;
  unit_price: number;
  total: number;
  /** ISO day, in the seller's calendar, by which it was promised to be ready; null when nothing was promised. */
  promised_for: string | null;
  /** Its seller reads it always, its buyer where she agreed to it; null where there is none. */
  chain: LineChain | null;
}

export interface StateChange {
  status: SellerOrderStatus;
  /** ISO instant. */
  at: string;
  by: Actor;
  /** Why, where somebody was asked. */
  reason: GivenReason | null;
}

/** Where a buyer fetches her goods, as the seller named it. */
export interface PickupPlace {
  kind: "home" | "hub" | "office";
  city: string;
  address: string;
  phone: string | null;
  /** When somebody is there, in the seller's words. */
  hours: string | null;
}

/** What the platform takes of a part, as it was fixed when it was placed, and what the seller gets when nothing comes back. */
export interface PartTerms {
  /** What the platform gives of the goods' price. */
  platform_discount: number;
  commission: number;
  /** On the commission. */
  vat: number;
  receives: number;
}

/** One seller's part of an order, as its buyer sees it. */
export interface OrderPart {
  id: string;
  seller: SellerName;
  status: SellerOrderStatus;
  /** The day by which all of it was promised to be ready: the latest of its lines'. */
  promised_for: string | null;
  /** That day is past and it is not sent yet. */
  late: boolean;
  items: SellerOrderLine[];
  shipping_name: string;
  item_total: number;
  shipping_total: number;
  discount_total: number;
  tax_total: number;
  /** What the rounding down to whole units took off this part. */
  rounding_total: number;
  total: number;
  /** What of it went back to the buyer. */
  refunded_total: number;
  refunds: PartRefund[];
  /** Null for parts of which nothing was fixed. */
  terms: PartTerms | null;
  /** Parcels that left, the earliest first. */
  tracking: Tracking[];
  /** Null while nobody has said that the buyer has it. */
  received: Received | null;
  history: StateChange[];
}

/**
 * `GET /store/orders/:id/parts`. `fetched` says that the buyer comes for it herself. Where to is told to her alone (signed
 * in, or by the order's id when she bought as a guest) and until 30 days after; it is null for everybody else.
 */
export interface OrderPartsAnswer {
  order: {
    id: string;
    display_id: number;
    currency_code: string;
    total: number;
    /** Nothing of it is to be paid any more. */
    paid: boolean;
    placed_at: string;
    standing: OrderStanding;
  };
  parts: (OrderPart & {
    fetched: boolean;
    pickup_places: PickupPlace[] | null;
    /** By which she fetches it; null for everybody else, and when she does not come for it now. */
    pickup_code: string | null;
    /** Whether who asks may say that she has it. */
    may_receive: boolean;
  })[];
}

/**
 * `GET /seller/orders/:id`, `POST /seller/orders/:id/accept`, `…/prepare`,
 * `…/finish`, `…/ship {tracking_number, carrier?, items?}`, `…/hand_over {code}`, `…/deliver` (with or without a photo as its
 * body): all answer the order as it now stands.
 */
export interface SellerOrderAnswer {
  order: Omit<OrderPart, "seller"> & {
    display_id: number;
    placed_at: string;
    currency_code: string;
    buyer: {
      name: string;
      phone: string | null;
      address: {
        line1: string;
        line2: string | null;
        city: string;
        province: string | null;
        postal_code: string | null;
        country_code: string;
      } | null;
      /** Why there is no address: the buyer fetches her goods, or it is 30 days since they were sent. */
      address_withheld: "pickup" | "past" | null;
    };
    /** The buyer comes for it; else it is sent. */
    fetched: boolean;
    /** What has yet to leave. */
    left: Pieces[];
    /** What may be done next. */
    may: SellerOrderVerb[];
  };
}
