import { type Database, insert, lock, transactionOf } from "@dastranj/database";
import type { Context } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId, MedusaService } from "@medusajs/framework/utils";
import type { InvoiceBuyer, InvoicedLine, InvoiceSeller } from "../../contract/invoice";
import type { Measure } from "../../contract/measure";
import type { PaymentTerms } from "../../contract/wholesale-order";
import { invoiceNumber } from "../../domain/invoice/due";
import { WholesaleInvoice } from "./models/wholesale-invoice";

export interface InvoiceRow {
  id: string;
  wholesale_order_id: string;
  cooperative_id: string;
  company_id: string;
  year: string;
  nth: number;
  number: string;
  issued_at: Date;
  seller: InvoiceSeller;
  buyer: InvoiceBuyer;
  lines: InvoicedLine[];
  measure: Measure;
  quantity: number;
  currency_code: string;
  goods_total: string;
  shipping_total: string;
  tax_goods_bp: number;
  tax_shipping_bp: number;
  tax_total: string;
  total: string;
  credit: string;
  paid: string;
  due: string;
  goes_back: string;
  payment_terms: PaymentTerms;
  due_on: string;
  overdue_told_at: Date | null;
}

/** What is billed, as it is written down. */
export type ToIssue = Omit<InvoiceRow, "id" | "nth" | "number" | "overdue_told_at">;

/** Keeps what was billed of wholesale orders. */
export class InvoiceModuleService extends MedusaService({ WholesaleInvoice }) {
  readonly #database: Database;

  constructor(dependencies: Record<string, unknown>, options: object = {}) {
    super(dependencies, options);
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
  }

  /**
   * Writes an order's invoice under the cooperative's next number, within the context's transaction: who rolls back leaves no gap, and who numbers for the
   * same cooperative and year at once waits.
   *
   * @returns null where the order has one
   */
  async issue(invoice: ToIssue, context: Context): Promise<{ id: string; number: string } | null> {
    const sql = transactionOf(context);
    const { wholesale_order_id, cooperative_id, year, seller, buyer, lines } = invoice;
    await lock(sql, `cooperatives:invoices:${cooperative_id}:${year}`);
    const { rows: standing } = await sql.raw(
      "select id from wholesale_invoice where wholesale_order_id = ? and deleted_at is null",
      [wholesale_order_id],
    );
    if (standing.length > 0) return null;
    const { rows } = await sql.raw(
      "select coalesce(max(nth), 0) + 1 as nth from wholesale_invoice where cooperative_id = ? and year = ?",
      [cooperative_id, year],
    );
    const nth = Number(rows[0]?.nth);
    const [id, number] = [generateEntityId(undefined, "winv"), invoiceNumber(year, nth)];
    const json = {
      seller: JSON.stringify(seller),
      buyer: JSON.stringify(buyer),
      lines: JSON.stringify(lines),
    };
    await insert(sql, "wholesale_invoice", { ...invoice, ...json, id, nth, number });
    return { id, number };
  }

  /** An order's invoice; undefined while it has none. */
  async ofOrder(wholesale_order_id: string): Promise<InvoiceRow | undefined> {
    const [found] = await this.listWholesaleInvoices({ wholesale_order_id }, { take: 1 });
    return found as unknown as InvoiceRow | undefined;
  }

  /** Orders that their buyers have accepted and that were not billed. */
  async notBilled(limit: number): Promise<string[]> {
    const { rows } = await this.#database.raw(
      `select o.id from wholesale_order o where o.state in ('accepted', 'settled') and o.deleted_at is null
         and not exists (select 1 from wholesale_invoice i where i.wholesale_order_id = o.id and i.deleted_at is null)
       order by o.id limit ?`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Notes that both sides were told that it is overdue. */
  async noteOverdue(id: string, now: Date): Promise<void> {
    await this.#database.raw(
      "update wholesale_invoice set overdue_told_at = coalesce(overdue_told_at, ?), updated_at = now() where id = ?",
      [now, id],
    );
  }
}
