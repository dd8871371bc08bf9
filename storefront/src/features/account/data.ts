import type { ClosingWaysAnswer } from "@dastranj/identity/contract";
import type { Locale } from "@/i18n/locales";
import { type Reading, readAs } from "@/lib/session";

/** What the account page shows of the buyer and her orders. */

export interface Customer {
  id: string;
  /** Who signed up by mobile may have none. */
  email: string | null;
  phone: string | null;
  first_name: string | null;
  last_name: string | null;
}

export interface OrderRow {
  id: string;
  display_id: number;
  created_at: string;
  currency_code: string;
  total: number;
}

export interface OrdersAnswer {
  orders: OrderRow[];
  count: number;
}

export const ORDERS_A_PAGE = 10;

/** The signed-in buyer. */
export function readCustomer(locale: Locale): Promise<Reading<{ customer: Customer }>> {
  return readAs("buyer", "store/customers/me?fields=id,email,first_name,last_name,phone", locale);
}

/** By what she can prove that it is she who closes her account. */
export function readClosingWays(locale: Locale): Promise<Reading<ClosingWaysAnswer>> {
  return readAs("buyer", "store/customers/me/close", locale);
}

/** Her orders, newest first. */
export function readOrders(locale: Locale, offset: number): Promise<Reading<OrdersAnswer>> {
  const query = new URLSearchParams({
    order: "-created_at",
    limit: String(ORDERS_A_PAGE),
    offset: String(offset),
    fields: "id,display_id,created_at,currency_code,total",
  });
  return readAs("buyer", `store/orders?${query}`, locale);
}
