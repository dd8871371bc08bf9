import { dayNumber, isoDay } from "@dastranj/sellers/contract/days";

/** What was sold on a day in a currency. */
export interface SoldOn {
  day: string;
  currency_code: string;
  orders: number;
  amount: number;
}

/** Every day from one to another, both included, with what was sold on it: a picture has no gaps. */
export function daysOfSales(sold: readonly SoldOn[], from: string, to: string) {
  const days = new Map<string, { day: string; orders: number; amounts: Record<string, number> }>();
  for (let day = dayNumber(from); day <= dayNumber(to); day++) {
    days.set(isoDay(day), { day: isoDay(day), orders: 0, amounts: {} });
  }
  for (const { day, currency_code, orders, amount } of sold) {
    const found = days.get(day);
    if (!found) continue;
    found.orders += orders;
    found.amounts[currency_code] = (found.amounts[currency_code] ?? 0) + amount;
  }
  return [...days.values()];
}

/** The currencies that something was sold in, what sold most often first. */
export function currenciesOf(sold: readonly SoldOn[]): string[] {
  const orders = new Map<string, number>();
  for (const each of sold) {
    orders.set(each.currency_code, (orders.get(each.currency_code) ?? 0) + each.orders);
  }
  return [...orders].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([code]) => code);
}
