import { dayAt } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { type Credit, creditsOf } from "../../domain/papers/credits";
import { type Invoice, invoiceOf, type Tax } from "../../domain/papers/invoice";
import { invoiceNumber } from "../../domain/papers/invoice-number";
import { licenceOf } from "../../domain/papers/licence-of";
import type { PaperSeller } from "../../domain/papers/outgoing";
import { scaled } from "../../domain/parts";
import type { SellerOrderStatus } from "../../domain/seller-order-states";
import { decimal } from "../decimal";
import { decimalsOf } from "../sellers-of";
import { paperSellers } from "./paper-sellers";

/** A seller's part of an order, as its invoice shows it. */
export interface InvoicedPart {
  id: string;
  seller_id: string;
  /** Order's number and the part's letter. */
  number: string;
  display_id: number;
  status: SellerOrderStatus;
  placed_at: Date;
  currency: { code: string; decimals: number };
  seller: PaperSeller;
  /** Of the licence that she sold under. */
  licence_number: string | null;
  shipping_name: string;
  /** In the order of the invoice's lines. */
  items: { title: string; variant_title: string | null; quantity: number; returned_quantity: number }[];
  invoice: Invoice;
  credits: Credit[];
}

interface PartRecord {
  id: string;
  seller_id: string;
  status: SellerOrderStatus;
  display_id: number;
  placed_at: Date | string;
  currency_code: string;
  shipping_name: string;
  shipping_total: number;
  discount_total: number;
  tax_total: number;
  total: number;
  lines: {
    line_item_id: string;
    title: string;
    variant_title: string | null;
    quantity: number;
    returned_quantity: number;
    unit_price: number;
    total: number;
  }[];
  refunds: {
    cause: Credit["cause"];
    amount: number | null;
    credit: number | null;
    state: Credit["state"];
    done_at: Date | string | null;
  }[];
}

/** Who left the market: what she sold stays on the invoice. */
const GONE: PaperSeller = {
  name: "",
  name_en: "",
  county_name: "",
  county_name_en: "",
  country: "ir",
  time_zone: "Asia/Tehran",
};

/**
 * The parts of an order as their invoices show them. Amounts are those of the snapshot that was made when it was placed; which
 * taxes are in them stands at Medusa's line items, which outlive what becomes of the order.
 */
export async function readInvoices(
  container: MedusaContainer,
  order_id: string,
  now: Date,
): Promise<InvoicedPart[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "seller_order",
    fields: ["*", "lines.*", "refunds.*"],
    filters: { order_id },
    pagination: { order: { id: "ASC" } },
  });
  const parts = data as unknown as PartRecord[];
  const [first] = parts;
  if (!first) return [];
  const sellerIds = parts.map(({ seller_id }) => seller_id);
  const [decimals, sellers, licences, taxes] = await Promise.all([
    decimalsOf(container, first.currency_code),
    paperSellers(container, sellerIds, now),
    query.graph({
      entity: "licence",
      fields: ["seller_id", "number", "status", "issued_on", "expires_on"],
      filters: { seller_id: sellerIds },
    }),
    taxesOfItems(
      container,
      parts.flatMap(({ lines }) => lines.map(({ line_item_id }) => line_item_id)),
    ),
  ]);
  return parts.map((part, place) => {
    const seller = sellers.get(part.seller_id) ?? GONE;
    const placed_at = new Date(part.placed_at);
    const own = licences.data.filter(({ seller_id }) => seller_id === part.seller_id);
    const invoice = invoiceOf({
      decimals,
      lines: part.lines.map((line) => ({
        quantity: line.quantity,
        unit_price: decimal(line.unit_price),
        total: decimal(line.total),
        ...(taxes.get(line.line_item_id) ?? { tax_inclusive: false, taxes: [] }),
      })),
      shipping_total: decimal(part.shipping_total),
      discount_total: decimal(part.discount_total),
      tax_total: decimal(part.tax_total),
      total: decimal(part.total),
    });
    const refunds = part.refunds.map(({ cause, amount, credit, state, done_at }) => {
      // Of what is billed for less, what was never paid is taken off, too.
      const off = credit ?? amount;
      return {
        cause,
        amount: off === null ? null : unitsOf(decimal(off), decimals),
        state,
        done_at: done_at ? new Date(done_at) : null,
      };
    });
    return {
      id: part.id,
      seller_id: part.seller_id,
      number: invoiceNumber(part.display_id, place),
      display_id: part.display_id,
      status: part.status,
      placed_at,
      currency: { code: part.currency_code, decimals },
      seller,
      licence_number: licenceOf(own, dayAt(placed_at, seller.time_zone)),
      shipping_name: part.shipping_name,
      items: part.lines.map(({ title, variant_title, quantity, returned_quantity }) => ({
        title,
        variant_title,
        quantity,
        returned_quantity,
      })),
      invoice,
      credits: creditsOf({ status: part.status, total: invoice.total }, refunds),
    };
  });
}

async function taxesOfItems(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, { tax_inclusive: boolean; taxes: Tax[] }>> {
  const items = await container
    .resolve(Modules.ORDER)
    .listOrderLineItems(
      { id: ids },
      { select: ["id", "is_tax_inclusive"], relations: ["tax_lines"], take: ids.length },
    );
  return new Map(
    items.map(({ id, is_tax_inclusive, tax_lines }) => [
      id,
      {
        tax_inclusive: is_tax_inclusive,
        taxes: (tax_lines ?? []).map(({ rate, description, code }) => ({
          name: description || code,
          rate: decimal(rate),
        })),
      },
    ]),
  );
}

function unitsOf(amount: string, decimals: number): bigint {
  const unit = scaled(`0.${"1".padStart(decimals, "0")}`);
  return scaled(amount) / (decimals === 0 ? scaled("1") : unit);
}
