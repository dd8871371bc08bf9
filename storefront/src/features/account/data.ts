import type { ClosingWaysAnswer } from "@dastranj/identity/contract";
import type { OrderStanding, OrderStandingsAnswer } from "@dastranj/orders/contract";
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
  items: { id: string; thumbnail: string | null }[];
  standing?: OrderStanding;
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

/** Her orders, newest first, each with where it stands by its parts. */
export async function readOrders(locale: Locale, offset: number): Promise<Reading<OrdersAnswer>> {
  const orders = await readPage(locale, offset);
  if (!orders.ok || orders.value.orders.length === 0) return orders;
  const ids = orders.value.orders.map(({ id }) => id).join(",");
  const standings = await readAs<OrderStandingsAnswer>(
    "buyer",
    `store/customers/me/order-standings?ids=${ids}`,
    locale,
  );
  // A list without them is better than none.
  if (!standings.ok) return orders;
  const known = standings.value.standings;
  return {
    ...orders,
    value: {
      ...orders.value,
      orders: orders.value.orders.map((order) => ({ ...order, standing: known[order.id] })),
    },
  };
}

function readPage(locale: Locale, offset: number): Promise<Reading<OrdersAnswer>> {
  const query = new URLSearchParams({
    order: "-created_at",
    limit: String(ORDERS_A_PAGE),
    offset: String(offset),
    fields: "id,display_id,created_at,currency_code,total,items.id,items.thumbnail",
  });
  return readAs("buyer", `store/orders?${query}`, locale);
}
