import type { Measure } from "./measure";
import type { PaymentTerms } from "./wholesale-order";

/** Answers about invoices of wholesale orders. Money is whole smallest units as text, quantities the measure's smallest, moments ISO. */

/** Goods on an invoice, as they were named when it was issued. */
export interface InvoicedLine {
  title: string;
  title_en: string;
  grades: { fa: string; en: string }[];
  quantity: number;
  unit_price: string;
  amount: string;
}

/** Who sells. */
export interface InvoiceSeller {
  name: string;
  name_en: string;
  /** The number of her registration as a cooperative; null where she named none. */
  registration: string | null;
}

/** Who buys. */
export interface InvoiceBuyer {
  name: string;
  legal_id: string;
  address: string;
  postal_code: string | null;
  phone: string;
}

/** How an invoice stands today. */
export interface InvoiceNow {
  state: "paid" | "due" | "overdue";
  /** What has still to come. */
  outstanding: string;
}

/** What was billed of a wholesale order when its buyer had accepted the last of it; frozen, but for how it stands. */
export interface WholesaleInvoice {
  id: string;
  wholesale_order_id: string;
  /** Medusa's order, where it is paid; null where there is none. */
  order_id: string | null;
  /** The cooperative's own, without a gap in each year of its calendar. */
  number: string;
  issued_at: string;
  seller: InvoiceSeller;
  buyer: InvoiceBuyer;
  currency_code: string;
  measure: Measure;
  lines: InvoicedLine[];
  goods_total: string;
  shipping_total: string;
  tax_total: string;
  total: string;
  /** So much less than was agreed, since less was delivered. */
  credit: string;
  /** Of the total: what had come when it was issued, and what had not. */
  paid: string;
  due: string;
  /** What had been paid beyond the total, and goes back. */
  goes_back: string;
  payment_terms: PaymentTerms;
  /** ISO date, the last on which it may be paid. */
  due_on: string;
  now: InvoiceNow;
}

/** `GET /store/wholesale-orders/:id/invoice` and `GET /seller/cooperative/wholesale-orders/:id/invoice` */
export interface WholesaleInvoiceAnswer {
  invoice: WholesaleInvoice;
}

/** An invoice on the page of its order. */
export interface InvoiceOfOrder extends InvoiceNow {
  number: string;
  quantity: number;
  total: string;
  credit: string;
  goes_back: string;
  due_on: string;
}
