/** Id of the workflow that makes an order of what was agreed outside of a basket; run through Medusa's workflow engine. */
export const PLACE_AGREED_ORDER = "place-agreed-order";

/**
 * What one seller and one buyer agreed on. Amounts are whole smallest units as decimal strings, rates hundredths of a percent. JSON, since
 * workflows hand it on.
 */
export interface AgreedOrder {
  /** Names the agreement: however often it is placed, one order comes of it. */
  reference: string;
  /** ISO instant. */
  agreed_at: string;
  seller_id: string;
  /** Of the seller, who agreed; null where it was not one of them. */
  member_id: string | null;
  customer_id: string;
  /** In which language the buyer is told: "fa-IR", "en-US". */
  locale: string;
  currency_code: string;
  ship_to: {
    name: string;
    company: string;
    phone: string | null;
    address: string;
    city: string;
    /** ISO 3166-2, or null. */
    province: string | null;
    postal_code: string | null;
    /** Two letters, small. */
    country: string;
  };
  line: {
    variant_id: string;
    /** Pieces, or whole units of the measure. */
    quantity: number;
    unit_price: string;
    /** Where a line of one holds a quantity that is not whole units. */
    written_quantity?: string;
    tax_bp: number;
  };
  shipping: { name: string; amount: string; tax_bp: number };
  total: string;
  /** What of the total is paid first. */
  deposit: string;
  /** ISO date of the seller's calendar. */
  promised_for: string;
}

/** What came of it. Collections are Medusa's, of the deposit and of the rest; null where there is nothing to pay. */
export interface PlacedAgreement {
  order_id: string;
  display_id: number;
  seller_order_id: string;
  deposit_collection_id: string | null;
  rest_collection_id: string | null;
}

/** Id of the workflow that completes the part of an agreed order; run through Medusa's workflow engine. */
export const CONCLUDE_AGREED_ORDER = "conclude-agreed-order";

/** The part of an agreed order, once its buyer has accepted and paid what she got, by whatever way it came to her. */
export interface AgreedOrderDone {
  seller_order_id: string;
  /** What came to the buyer, of the line's quantity; not always whole. */
  delivered: number;
}

/** Id of the workflow that brings an agreed order in line with what was delivered of it; run through Medusa's workflow engine. */
export const BILL_AGREED_ORDER = "bill-agreed-order";

/** What the buyer owes for what she got of an agreed order: no more than was agreed. However often it is billed, it is billed once. */
export interface AgreedBill {
  order_id: string;
  /** Whole smallest units, as a decimal string. */
  total: string;
}

/** How it is paid. Whole smallest units, as decimal strings: what came and stays, what goes back, and what is still to come. */
export interface BilledAgreement {
  paid: string;
  goes_back: string;
  due: string;
  /** Nothing comes of it any more, and nothing is owed. */
  called_off: boolean;
}
