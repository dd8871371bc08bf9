import { defineJob } from "@dastranj/jobs/contract";
import {
  type BookFacts,
  type BookFactsReader,
  orderLock,
  SELLER_ORDER_MODULE,
} from "@dastranj/orders/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { readTerms } from "../contract/commission";
import type { JournalEntry, Ledger } from "../contract/ledger";
import { BOOKS_MODULE, LEDGER_MODULE } from "../contract/names";
import { entriesOf } from "../domain/postings/entries-of";
import type { BooksModuleService } from "../modules/books/service";

/** Others who change the order are waited for. */
const PATIENCE_SECONDS = 30;

/** The job that posts what is new of a part; its name stands in the option `tellBooks` of the orders plugin. */
export const POST_PART = "payouts.post_part";

defineJob({
  name: POST_PART,
  data: z.strictObject({ id: z.string().max(100) }),
  concurrency: 4,
  // An order may be changed for a while; what is given up is found by the nightly reconciliation.
  attempts: 30,
  backoff: { firstMs: 500, mostMs: 30 * 60_000 },
  handle: ({ id }, { container }) => postPart(container, id),
});

/**
 * Posts what of a part's facts does not stand in the books yet; run again, or by two at once, it changes nothing more. Under the
 * order's lock, since a state may be taken back while whoever brought it about still holds that.
 *
 * @returns references of what was posted now
 */
export async function postPart(container: MedusaContainer, id: string): Promise<string[]> {
  const reader = container.resolve<BookFactsReader>(SELLER_ORDER_MODULE);
  const [part] = await reader.factsOf([id]);
  // It was taken back with its checkout, before any money came.
  if (!part) return [];
  return container.resolve(Modules.LOCKING).execute(
    orderLock(part.order_id),
    async () => {
      const facts = await reader.factsOf([id]);
      const [entries = []] = await entriesOfParts(container, facts);
      return postMissing(container, entries);
    },
    { timeout: PATIENCE_SECONDS },
  );
}

/** What the facts of parts say in the books, in their order. One question for what operators told of all of them. */
export async function entriesOfParts(
  container: MedusaContainer,
  facts: BookFacts[],
): Promise<JournalEntry[][]> {
  const told = await container
    .resolve<BooksModuleService>(BOOKS_MODULE)
    .listBookDisputes({ seller_order_id: facts.map(({ id }) => id) }, { take: null as never });
  return facts.map((part) =>
    entriesOf(
      part,
      readTerms(part.terms),
      told
        .filter(({ seller_order_id }) => seller_order_id === part.id)
        .map(({ id, provider_id, amount, outcome, opened_at, closed_at }) => ({
          id,
          provider_id,
          amount: BigInt(amount),
          outcome,
          opened_at: new Date(opened_at),
          closed_at: closed_at && new Date(closed_at),
        })),
    ),
  );
}

/** Posts those that do not stand, in their order, all or none. What stands with another content is left to the reconciliation. */
export async function postMissing(container: MedusaContainer, entries: JournalEntry[]): Promise<string[]> {
  const ledger = container.resolve<Ledger>(LEDGER_MODULE);
  const standing = await ledger.posted(entries.map(({ reference }) => reference));
  return ledger.post(entries.filter(({ reference }) => !standing.has(reference)));
}
