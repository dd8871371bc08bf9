import { split } from "@dastranj/money";
import { PRECISION, scaled } from "../parts";

/** A tax as it was laid on a line when it was sold. */
export interface Tax {
  name: string;
  /** Per cent, as a decimal. */
  rate: string;
}

/** A line of a seller's part as it was sold. Amounts are decimals in the major unit. */
export interface SoldLine {
  quantity: number;
  unit_price: string;
  /** What the buyer paid for it: discounts off, taxes in. */
  total: string;
  /** Whether taxes are in the unit price already. */
  tax_inclusive: boolean;
  taxes: Tax[];
}

/** A seller's part as it was sold: what its snapshot kept, whatever became of the order since. */
export interface SoldPart {
  /** Decimal digits of the currency. */
  decimals: number;
  lines: SoldLine[];
  shipping_total: string;
  discount_total: string;
  tax_total: string;
  total: string;
}

/** Amounts are whole smallest units: `amount` less `discount` and with `tax` is `total`, on each row and in each sum. */
export interface InvoiceAmounts {
  amount: bigint;
  discount: bigint;
  tax: bigint;
  total: bigint;
}

export interface InvoiceLine extends InvoiceAmounts {
  unit_price: bigint;
}

/** One tax over all rows. */
export interface TaxSum extends Tax {
  base: bigint;
  amount: bigint;
}

export interface Invoice {
  lines: InvoiceLine[];
  shipping: InvoiceAmounts;
  /** Lines and shipping together. */
  sum: InvoiceAmounts;
  taxes: TaxSum[];
  /** What rounding took off the sum (negative: gave to it). */
  rounding: bigint;
  /** What the buyer was charged for the part: the sum less the rounding. */
  total: bigint;
}

/**
 * The invoice of a seller's part in whole smallest units, so that what is printed adds up. A line's tax and discount follow from
 * what was paid for it; what they leave of the part's is the shipping's. Each amount is rounded by itself, and what that leaves
 * goes to the rounding, which the order has anyway.
 */
export function invoiceOf(part: SoldPart): Invoice {
  const unit = 10n ** BigInt(PRECISION - part.decimals);
  const whole = (exact: bigint) => roundHalfUp(exact, unit);
  const exact = part.lines.map(exactly);
  const shippingTax = scaled(part.tax_total) - add(exact.map(({ tax }) => tax));
  const shippingDiscount = scaled(part.discount_total) - add(exact.map(({ discount }) => discount));
  const row = ({ amount, discount, tax }: Omit<InvoiceAmounts, "total">): InvoiceAmounts => {
    const [gross, off, on] = [whole(amount), whole(discount), whole(tax)];
    return { amount: gross, discount: off, tax: on, total: gross - off + on };
  };
  const lines = exact.map((line) => ({ ...row(line), unit_price: whole(line.unit_price) }));
  const shipping = row({
    amount: scaled(part.shipping_total),
    discount: shippingDiscount,
    tax: shippingTax,
  });
  const rows = [...lines, shipping];
  const total = scaled(part.total) / unit;
  const sum = sumOf(rows);
  return {
    lines,
    shipping,
    sum,
    taxes: taxesOf([
      ...lines.map((line, at) => ({ ...line, taxes: part.lines[at]?.taxes ?? [] })),
      { ...shipping, taxes: shippingTaxes(shipping, part.lines) },
    ]),
    rounding: sum.total - total,
    total,
  };
}

/** The same amounts of several invoices together. */
export function sumOf(rows: readonly InvoiceAmounts[]): InvoiceAmounts {
  return {
    amount: add(rows.map(({ amount }) => amount)),
    discount: add(rows.map(({ discount }) => discount)),
    tax: add(rows.map(({ tax }) => tax)),
    total: add(rows.map(({ total }) => total)),
  };
}

/** Each tax once, with all that it was laid on. */
export function taxesOf(rows: readonly (InvoiceAmounts & { taxes: readonly Tax[] })[]): TaxSum[] {
  const sums = new Map<string, TaxSum>();
  for (const { amount, discount, tax, taxes } of rows) {
    const shares = sharesOf(tax, taxes);
    for (const [at, { name, rate }] of taxes.entries()) {
      const key = `${rate} ${name}`;
      const known = sums.get(key) ?? { name, rate, base: 0n, amount: 0n };
      known.base += amount - discount;
      known.amount += shares[at] ?? 0n;
      sums.set(key, known);
    }
  }
  return [...sums.values()];
}

/** What follows of a line from what was paid for it. */
function exactly(line: SoldLine): Omit<InvoiceLine, "total"> {
  const hundred = scaled("100");
  const rate = hundred + add(line.taxes.map((tax) => scaled(tax.rate)));
  const untaxed = (amount: bigint) => (amount * hundred) / rate;
  const total = scaled(line.total);
  const paid = untaxed(total);
  const unit_price = line.tax_inclusive ? untaxed(scaled(line.unit_price)) : scaled(line.unit_price);
  const asked = scaled(line.unit_price) * BigInt(line.quantity);
  const amount = line.tax_inclusive ? untaxed(asked) : asked;
  return { unit_price, amount, discount: amount - paid, tax: total - paid };
}

/** Whatever is known of the taxes of the way: of which goods they are too, or else their rate. */
function shippingTaxes({ amount, discount, tax }: InvoiceAmounts, lines: readonly SoldLine[]): Tax[] {
  const base = amount - discount;
  if (tax <= 0n || base <= 0n) return [];
  const explains = (taxes: readonly Tax[]) => {
    const rate = add(taxes.map((each) => scaled(each.rate)));
    const off = (base * rate) / scaled("100") - tax;
    return rate > 0n && off >= -1n && off <= 1n;
  };
  const alike = lines.map(({ taxes }) => taxes).find(explains);
  if (alike) return alike;
  const rate = ((tax * 10_000n + base / 2n) / base).toString().padStart(3, "0");
  return [{ name: "", rate: `${rate.slice(0, -2)}.${rate.slice(-2)}`.replace(/\.?0+$/, "") }];
}

/** A row's tax among its taxes, by their rates. */
function sharesOf(tax: bigint, taxes: readonly Tax[]): bigint[] {
  const rates = taxes.map(({ rate }) => scaled(rate));
  return tax > 0n && add(rates) > 0n ? split(tax, rates) : rates.map(() => 0n);
}

function add(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}

function roundHalfUp(exact: bigint, unit: bigint): bigint {
  const twice = 2n * exact + unit;
  const floor = twice / (2n * unit);
  return twice < 0n && twice % (2n * unit) !== 0n ? floor - 1n : floor;
}
