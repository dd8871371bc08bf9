import { defineJob } from "@dastranj/jobs/contract";
import {
  type BookFacts,
  type BookFactsReader,
  orderLock,
  SELLER_ORDER_MODULE,
} from "@dastranj/orders/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { readTerms } from "../contract/commission";
import type { JournalEntry, Ledger } from "../contract/ledger";
import { BOOKS_MODULE, LEDGER_MODULE } from "../contract/names";
import { entriesOf } from "../domain/postings/entries-of";
import type { BooksModuleService } from "../modules/books/service";

/** Others who change the order are waited for. */
const PATIENCE_SECONDS = 30;
/** A process that died with the lock keeps it so long; one that lives renews it. Less than others have patience for. */
const LEASE_SECONDS = 20;

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
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "seller_order", fields: ["order_id"], filters: { id } });
  const [part] = data;
  // It was taken back with its checkout, before any money came.
  if (!part) return [];
  return container.resolve(Modules.LOCKING).execute(
    orderLock(part.order_id),
    async () => {
      const facts = await readFacts(container, [id]);
      const [entries = []] = await entriesOfParts(container, facts);
      return postMissing(container, entries);
    },
    { timeout: PATIENCE_SECONDS, expire: LEASE_SECONDS },
  );
}

/** A part's facts, with what the payments plugin knows of its order. */
export type ReadFacts = BookFacts & { order: { transfer_sent_at: Date | null } };

const RECEIPTS = "transfer_receipt";

/** The facts of parts, in their order. Which buyers showed a bank transfer is asked where somebody keeps that. */
export async function readFacts(container: MedusaContainer, ids: string[]): Promise<ReadFacts[]> {
  const facts = await container.resolve<BookFactsReader>(SELLER_ORDER_MODULE).factsOf(ids);
  const byHand = facts.filter(({ order }) => order.payments.some(({ by_hand }) => by_hand));
  const sent = new Map<string, Date>();
  if (byHand.length > 0 && container.hasRegistration(RECEIPTS)) {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: RECEIPTS,
      fields: ["order_id", "state", "sent_at"],
      filters: { order_id: [...new Set(byHand.map(({ order_id }) => order_id))] },
    });
    for (const { order_id, state, sent_at } of data as unknown as Receipt[]) {
      const at = new Date(sent_at);
      const before = sent.get(order_id);
      if (state !== "refused" && (!before || at < before)) sent.set(order_id, at);
    }
  }
  return facts.map((part) => ({
    ...part,
    order: { ...part.order, transfer_sent_at: sent.get(part.order_id) ?? null },
  }));
}

interface Receipt {
  order_id: string;
  state: string;
  sent_at: string;
}

/** What the facts of parts say in the books, in their order. One question for what operators told of all of them. */
export async function entriesOfParts(
  container: MedusaContainer,
  facts: ReadFacts[],
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
