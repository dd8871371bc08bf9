import { split } from "@dastranj/money";

/** Decimal digits kept while adding up; promotions spread over lines were seen to leave eleven. */
export const PRECISION = 18;
const ONE = 10n ** BigInt(PRECISION);

/** A line or shipping method of a Medusa order; amounts are decimals in the major unit. */
export interface Charge {
  subtotal: string;
  discount: string;
  tax: string;
}

export interface OrderToDivide {
  /** What the buyer is charged; whole smallest units. */
  total: string;
  /** Decimal digits of the currency. */
  decimals: number;
  items: (Charge & { seller_id: string; line_item_id: string })[];
  shipping: (Charge & { seller_id: string })[];
}

/** One seller's share of an order's amounts, decimals in the major unit. */
export interface PartAmounts {
  seller_id: string;
  item_total: string;
  shipping_total: string;
  discount_total: string;
  tax_total: string;
  /** What rounding took off this part (negative: gave to it). */
  rounding_total: string;
  /** Whole smallest units; Σ over the parts is the order's total. */
  total: string;
}

/**
 * Divides an order's amounts among its sellers. Each part is what its lines and shipping come to; where a fraction
 * of a unit was taken off the whole order, the whole units that remain are shared by the parts' exact amounts.
 *
 * @returns one part per seller, in the order in which the sellers first stand among the items
 */
export function divideOrder(order: OrderToDivide): PartAmounts[] {
  const sellers = [...new Set(order.items.map(({ seller_id }) => seller_id))];
  const exact = sellers.map((seller_id) => {
    const items = order.items.filter((item) => item.seller_id === seller_id);
    const shipping = order.shipping.filter((method) => method.seller_id === seller_id);
    const both: Charge[] = [...items, ...shipping];
    const part = {
      seller_id,
      items: sum(items.map(({ subtotal }) => subtotal)),
      shipping: sum(shipping.map(({ subtotal }) => subtotal)),
      discount: sum(both.map(({ discount }) => discount)),
      tax: sum(both.map(({ tax }) => tax)),
    };
    return { ...part, gross: part.items + part.shipping - part.discount + part.tax };
  });
  const unit = 10n ** BigInt(PRECISION - order.decimals);
  const shares = shareOut(
    scaled(order.total) / unit,
    exact.map(({ gross }) => gross),
    unit,
  );
  return exact.map((part, index) => {
    const total = (shares[index] ?? 0n) * unit;
    return {
      seller_id: part.seller_id,
      item_total: decimal(part.items),
      shipping_total: decimal(part.shipping),
      discount_total: decimal(part.discount),
      tax_total: decimal(part.tax),
      rounding_total: decimal(part.gross - total),
      total: decimal(total),
    };
  });
}

/**
 * Whole units for each exact amount: rounded down, and the few units that are left go to the largest fractions. Units too many come
 * off those that have a fraction, since for them the total was rounded so far down (`rounding.ts`), then off the largest amounts. A
 * total far from the sum, as after store credit, is split in proportion.
 */
function shareOut(total: bigint, gross: bigint[], unit: bigint): bigint[] {
  const shares = gross.map((amount) => amount / unit);
  const left = total - shares.reduce((all, share) => all + share, 0n);
  const step = left < 0n ? -1n : 1n;
  const count = Number(left * step);
  if (count > shares.length) return split(total, gross);
  const fraction = (index: number) => (gross[index] ?? 0n) % unit;
  const gives = (index: number) => fraction(index) > 0n && (shares[index] ?? 0n) > 0n;
  const first = shares
    .map((_, index) => index)
    .sort((a, b) =>
      left < 0n
        ? Number(gives(b)) - Number(gives(a)) || larger(gross[a], gross[b]) || a - b
        : larger(fraction(a), fraction(b)) || a - b,
    );
  for (const index of first.slice(0, count)) shares[index] = (shares[index] ?? 0n) + step;
  return shares;
}

/** Puts the larger amount first. */
function larger(a = 0n, b = 0n): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

function sum(amounts: string[]): bigint {
  return amounts.reduce((total, amount) => total + scaled(amount), 0n);
}

/** A decimal as a whole number of its last kept digit. */
export function scaled(amount: string): bigint {
  const [whole = "0", fraction = ""] = amount.split(".");
  return BigInt(whole + fraction.slice(0, PRECISION).padEnd(PRECISION, "0"));
}

function decimal(amount: bigint): string {
  const sign = amount < 0n ? "-" : "";
  const size = amount < 0n ? -amount : amount;
  const fraction = (size % ONE).toString().padStart(PRECISION, "0").replace(/0+$/, "");
  return `${sign}${size / ONE}${fraction && `.${fraction}`}`;
}
