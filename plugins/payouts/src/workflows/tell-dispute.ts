import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import { type BookFacts, type BookFactsReader, SELLER_ORDER_MODULE } from "@dastranj/orders/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { BOOKS_MODULE } from "../contract/names";
import type { FoundDifference } from "../contract/reconciliation";
import { overParts } from "../domain/postings/over-parts";
import type { BooksModuleService } from "../modules/books/service";
import { POST_PART } from "./post-part";
import { refusal } from "./refusal";

/** What an operator tells of a payment that a buyer's bank called back. */
export interface ToldDispute {
  key: string;
  seller_order_id: string;
  provider_id: string;
  amount: bigint;
  by: string;
  now: Date;
}

/**
 * Notes that a buyer's bank called back what she paid for a part, once for each key, and has the books follow it.
 *
 * @returns id of the dispute
 */
export async function openDispute(container: MedusaContainer, told: ToldDispute): Promise<string> {
  const service = container.resolve<BooksModuleService>(BOOKS_MODULE);
  const [facts] = await container
    .resolve<BookFactsReader>(SELLER_ORDER_MODULE)
    .factsOf([told.seller_order_id]);
  if (!facts) throw refusal("book_part_not_found");
  const { key: told_key, seller_order_id, provider_id, amount, by, now } = told;
  const [same] = await service.listBookDisputes({ told_key }, { take: 1 });
  if (same) return same.id;
  if (!facts.order.payments.some((payment) => payment.provider_id === provider_id))
    throw refusal("book_provider_wrong");
  const { currency_code, total } = facts;
  const opened = await service.openDispute(
    {
      seller_order_id,
      provider_id,
      currency_code,
      amount: String(amount),
      told_key,
      opened_at: now,
      opened_by: by,
    },
    total,
    (id, context) =>
      container
        .resolve<Jobs>(JOBS_MODULE)
        .enqueue(POST_PART, { id: seller_order_id }, { key: `${seller_order_id}:dispute:${id}` }, context),
  );
  if (opened === null) throw refusal("book_amount_wrong");
  return opened;
}

/** Notes how a dispute ended; said again it changes nothing, and it ends one way only. */
export async function closeDispute(
  container: MedusaContainer,
  { id, outcome, by, now }: { id: string; outcome: "won" | "lost"; by: string | null; now: Date },
): Promise<void> {
  const service = container.resolve<BooksModuleService>(BOOKS_MODULE);
  const ended = await service.closeDispute({ id, outcome, by, now }, (seller_order_id, context) =>
    container
      .resolve<Jobs>(JOBS_MODULE)
      .enqueue(
        POST_PART,
        { id: seller_order_id },
        { key: `${seller_order_id}:dispute:${id}:${outcome}` },
        context,
      ),
  );
  if (ended === null) throw refusal("book_dispute_not_found");
  if (ended !== outcome) throw refusal("book_dispute_closed");
}

/** A gateway's chargeback, as the payments plugin keeps it. */
interface Chargeback {
  id: string;
  payment_id: string | null;
  currency_code: string;
  amount: number;
  raw_amount?: { value: string };
  state: "opened" | "won" | "lost";
  opened_at: string;
  closed_at: string | null;
}

defineJob({
  name: "payouts.post_chargeback",
  data: z.strictObject({ chargeback_id: z.string().max(100) }),
  attempts: 30,
  backoff: { firstMs: 1000, mostMs: 30 * 60_000 },
  handle: ({ chargeback_id }, { container }) => followChargeback(container, chargeback_id, new Date()),
});

/**
 * Shares a gateway's chargeback over the parts of its order, and lets each follow it to its end. What it has of another currency, or
 * above what the parts cost, is listed and not posted.
 */
async function followChargeback(container: MedusaContainer, id: string, now: Date): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "chargeback", fields: ["*"], filters: { id } });
  const [told] = data as unknown as Chargeback[];
  if (!told?.payment_id) return;
  const { data: payments } = await query.graph({
    entity: "payment",
    fields: ["id", "provider_id", "payment_collection.order.id"],
    filters: { id: told.payment_id },
  });
  const [payment] = payments as unknown as {
    provider_id: string;
    payment_collection?: { order?: { id: string } };
  }[];
  const order_id = payment?.payment_collection?.order?.id;
  if (!payment || !order_id) throw new Error(`The payment ${told.payment_id} has no order yet.`);
  const { data: rows } = await query.graph({
    entity: "seller_order",
    fields: ["id"],
    filters: { order_id },
  });
  const facts = await container
    .resolve<BookFactsReader>(SELLER_ORDER_MODULE)
    .factsOf(rows.map((row) => row.id).sort());
  const calledBack = BigInt(told.raw_amount?.value ?? told.amount);
  const cost = facts.reduce((sum, { total }) => sum + total, 0n);
  const { currency_code = told.currency_code } = facts[0] ?? {};
  const foreign = told.currency_code !== currency_code;
  const about = { order_id, seller_order_id: null, currency_code, expected: String(cost) };
  if (foreign || calledBack > cost) {
    const found = foreign ? `${calledBack} ${told.currency_code.toUpperCase()}` : String(calledBack);
    await listDifference(container, { ...about, subject: id, found }, now);
  }
  if (foreign || facts.length === 0) return;
  const { provider_id } = payment;
  for (const [index, amount] of overParts(calledBack, facts).entries()) {
    const part = facts[index];
    if (part && amount > 0n) await followShare(container, { told, part, provider_id, amount }, now);
  }
}

/** Lets a part follow its share of a chargeback. What others told of it already would make it more than it cost: that is listed. */
async function followShare(
  container: MedusaContainer,
  {
    told,
    part,
    provider_id,
    amount,
  }: { told: Chargeback; part: BookFacts; provider_id: string; amount: bigint },
  now: Date,
): Promise<void> {
  const { id: seller_order_id, order_id, currency_code, total } = part;
  const told_key = `${told.id}:${seller_order_id}`;
  const shared = { provider_id, currency_code, amount: String(amount), opened_at: now, opened_by: null };
  const dispute = await container
    .resolve<BooksModuleService>(BOOKS_MODULE)
    .openDispute({ seller_order_id, told_key, ...shared }, total, (opened, context) =>
      container
        .resolve<Jobs>(JOBS_MODULE)
        .enqueue(
          POST_PART,
          { id: seller_order_id },
          { key: `${seller_order_id}:dispute:${opened}` },
          context,
        ),
    );
  if (dispute === null) {
    const about = { order_id, seller_order_id: null, currency_code, expected: String(total) };
    await listDifference(container, { ...about, subject: told_key, found: String(amount) }, now);
  } else if (told.state !== "opened")
    await closeDispute(container, { id: dispute, outcome: told.state, by: null, now });
}

/** It stays until somebody explains it: nothing finds it again. */
async function listDifference(
  container: MedusaContainer,
  difference: Omit<FoundDifference, "kind">,
  now: Date,
): Promise<void> {
  await container
    .resolve<BooksModuleService>(BOOKS_MODULE)
    .noteDifferences([{ kind: "chargeback_differs", ...difference }], { kind: [] }, now);
}
