import type { LineChain, OrderPart, PartTerms, SellerOrderLine, StateChange } from "../contract/answers";
import type { Pieces, Received, Tracking } from "../contract/fulfil";
import { readReason } from "../contract/release-reasons";
import type { FrozenChain, FrozenTerms } from "../contract/sale-terms";
import type { Actor } from "../contract/states";
import { trackingUrl } from "../domain/carriers";
import { isLate } from "../domain/promises";
import { inMajorUnit } from "../domain/return-amounts";
import type { SellerOrderStatus } from "../domain/seller-order-states";
import { type Called, nameOfLine } from "./called-now";
import { type RefundRecord, toRefund } from "./refund-answer";

/** What `query.graph` has to bring for `toPart`. */
export const PART_FIELDS = ["*", "lines.*", "changes.*", "shipments.*", "refunds.*"];

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
  shipping_option_id: string;
  shipping_name: string;
  item_total: number;
  shipping_total: number;
  discount_total: number;
  tax_total: number;
  rounding_total: number;
  total: number;
  terms: unknown;
  lines: LineRecord[];
  changes: ChangeRecord[];
  refunds: RefundRecord[];
  shipments: ShipmentRecord[];
}

type LineRecord = Omit<SellerOrderLine, "chain"> & Record<"product_id" | "variant_id", string | null>;

interface ShipmentRecord {
  tracking_number: string;
  carrier: string | null;
  contents: unknown;
  shipped_at: Date | string;
  delivered_at: Date | string | null;
  delivered_by: "buyer" | "seller" | "operator" | null;
  proof: string | null;
}

interface ChangeRecord {
  status: SellerOrderStatus;
  at: Date;
  by: Actor;
  reason: string | null;
}

/** What some parts name: goods, and ways to send them. */
export function namedIn(records: Pick<SellerOrderRecord, "lines" | "shipping_option_id">[]) {
  return {
    lines: records.flatMap(({ lines }) => lines),
    options: records.map(({ shipping_option_id }) => shipping_option_id),
  };
}

/** Everything of a part but whose it is, as one of the two reads it; `today` is the day where its seller lives. */
export function toPart(
  record: SellerOrderRecord,
  { today, called, reader }: { today: string; called: Called; reader: "buyer" | "seller" },
): Omit<OrderPart, "seller"> {
  const terms = record.terms as FrozenTerms | null;
  const chainOf = chainsFor(reader, terms);
  return {
    id: record.id,
    status: record.status,
    promised_for: record.promised_for,
    late: isLate(record, today),
    items: record.lines.map((line) => ({ ...toLine(line, called), chain: chainOf(line.line_item_id) })),
    shipping_name: called(record.shipping_option_id, record.shipping_name),
    item_total: Number(record.item_total),
    shipping_total: Number(record.shipping_total),
    discount_total: Number(record.discount_total),
    tax_total: Number(record.tax_total),
    rounding_total: Number(record.rounding_total),
    total: Number(record.total),
    refunded_total: paidBackIn(record.refunds),
    refunds: record.refunds.map(toRefund),
    terms: toTerms(terms),
    tracking: inOrder(record.shipments)
      // What was handed over did not travel.
      .filter(({ tracking_number }) => tracking_number !== "")
      .map(toTracking),
    received: received(record.shipments),
    history: record.changes.map(toChange).sort((a, b) => a.at.localeCompare(b.at)),
  };
}

/** Of the refunds themselves: the part's own sum is read in another statement, and may be a moment older. */
function paidBackIn(refunds: RefundRecord[]): number {
  return refunds
    .filter(({ state }) => state === "paid_back")
    .reduce((sum, { amount }) => sum + Number(amount), 0);
}

function toTerms(terms: FrozenTerms | null): PartTerms | null {
  if (!terms) return null;
  const amount = inMajorOf(terms);
  return {
    platform_discount: amount(terms.platform_discount),
    commission: amount(terms.commission),
    vat: amount(terms.vat),
    receives: amount(terms.receives),
  };
}

const inMajorOf =
  ({ decimals }: FrozenTerms) =>
  (units: string) => {
    const whole = BigInt(units);
    const size = Number(inMajorUnit(whole < 0n ? -whole : whole, decimals));
    return whole < 0n ? -size : size;
  };

/** The chain of each line, as far as one of the two may read it. */
function chainsFor(reader: "buyer" | "seller", terms: FrozenTerms | null) {
  const chains = new Map(terms?.lines?.map(({ line_item_id, chain }) => [line_item_id, chain]));
  return (line: string): LineChain | null => {
    const chain = chains.get(line);
    return terms && chain && (reader === "seller" || chain.shown) ? toChain(chain, terms) : null;
  };
}

function toChain({ parts }: FrozenChain, terms: FrozenTerms): LineChain {
  const amount = inMajorOf(terms);
  const paid = parts.reduce((sum, part) => sum + BigInt(part.amount), 0n);
  return {
    paid: amount(String(paid)),
    parts: parts.map((part) => ({ ...part, amount: amount(part.amount) })),
  };
}

function toLine(line: LineRecord, called: Called): Omit<SellerOrderLine, "chain"> {
  return {
    line_item_id: line.line_item_id,
    ...nameOfLine(called, line),
    thumbnail: line.thumbnail,
    quantity: line.quantity,
    unit_price: Number(line.unit_price),
    total: Number(line.total),
    promised_for: line.promised_for,
  };
}

const time = (at: Date | string) => new Date(at).getTime();

function inOrder<T extends { shipped_at: Date | string }>(shipments: T[]): T[] {
  return shipments.toSorted((a, b) => time(a.shipped_at) - time(b.shipped_at));
}

function toTracking({ tracking_number, carrier, contents, shipped_at }: ShipmentRecord): Tracking {
  return {
    number: tracking_number,
    carrier,
    url: trackingUrl(carrier, tracking_number),
    sent_at: new Date(shipped_at).toISOString(),
    items: contents as Pieces[] | null,
  };
}

/** When the last parcel had arrived, and who said so. */
function received(shipments: ShipmentRecord[]): Received | null {
  const arrived = shipments.flatMap(({ delivered_at, delivered_by }) =>
    delivered_at && delivered_by ? [{ at: new Date(delivered_at).toISOString(), by: delivered_by }] : [],
  );
  const last = arrived.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1);
  return last ? { ...last, photo: shipments.some(({ proof }) => proof !== null) } : null;
}

function toChange({ status, at, by, reason }: ChangeRecord): StateChange {
  return { status, at: new Date(at).toISOString(), by, reason: readReason(reason) };
}
