import type { MedusaContainer } from "@medusajs/framework/types";
import { BOOKS_MODULE } from "../contract/names";
import type { AdminDispute, AdminDisputesAnswer } from "../contract/reconciliation";
import type { BooksModuleService } from "../modules/books/service";
import { refusal } from "./refusal";

/** Disputes, the youngest first. */
export async function readDisputes(
  container: MedusaContainer,
  { limit, offset }: { limit: number; offset: number },
): Promise<AdminDisputesAnswer> {
  const [rows, count] = await container
    .resolve<BooksModuleService>(BOOKS_MODULE)
    .listAndCountBookDisputes({}, { order: { opened_at: "DESC", id: "DESC" }, take: limit, skip: offset });
  return { disputes: rows.map(named), count, limit, offset };
}

/** One dispute. */
export async function readDispute(container: MedusaContainer, id: string): Promise<AdminDispute> {
  const [found] = await container
    .resolve<BooksModuleService>(BOOKS_MODULE)
    .listBookDisputes({ id }, { take: 1 });
  if (!found) throw refusal("book_dispute_not_found");
  return named(found);
}

function named(
  row: Omit<AdminDispute, "opened_at" | "closed_at"> & { opened_at: Date; closed_at: Date | null },
) {
  const { id, seller_order_id, provider_id, currency_code, amount, outcome, opened_at, closed_at } = row;
  return {
    id,
    seller_order_id,
    provider_id,
    currency_code,
    amount,
    outcome,
    opened_at: new Date(opened_at).toISOString(),
    closed_at: closed_at && new Date(closed_at).toISOString(),
  };
}
