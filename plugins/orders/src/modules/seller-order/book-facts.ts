import type { Database } from "@dastranj/database";
import { MathBN } from "@medusajs/framework/utils";
import type { BookFacts, BookPayment, CapturedPayment, CapturedQuestion } from "../../contract/book-facts";
import { sharesOf } from "../../domain/return-amounts";
import { RELEASED } from "./status-sql";

/** Medusa's own provider, by which nothing moves: cash on delivery and bank transfers. */
const BY_HAND = "pp_system";

const listed = (fields: string, from: string, order: string) =>
  `(select coalesce(json_agg(json_build_object(${fields}) order by ${order}), '[]') from ${from})`;

/** One row per change of a part, as it was noted. */
const noted = (part: string, statuses: string) =>
  `(select min(noted.created_at) from seller_order_change noted
    where noted.seller_order_id = ${part}.id and noted.deleted_at is null and noted.status in ${statuses})`;

/** Of what a part was billed for less, what had not been paid yet. */
const LOWERED = `(select json_build_object('at', billed.created_at,
    'amount', ((billed.raw_credit ->> 'value')::numeric - (billed.raw_amount ->> 'value')::numeric)::text)
  from seller_order_refund billed
  where billed.seller_order_id = sibling.id and billed.cause = 'billed' and billed.deleted_at is null)`;

const AGREED = `(select sold.metadata ->> 'agreed' is not null from "order" sold where sold.id = part.order_id)`;

/**
 * One statement: all parts, and all that belongs to each, as they stand at one moment. A capture counts when its provider has
 * agreed: Medusa writes it before it asks, and its payment when it has the answer.
 */
const FACTS = `
  select part.id, part.order_id, part.display_id, part.seller_id, part.currency_code, currency.decimal_digits as decimals,
    part.placed_at, part.status, ${AGREED} as agreed, to_jsonb(part) -> 'terms' as terms,
    part.raw_total ->> 'value' as total, part.raw_rounding_total ->> 'value' as rounding_total,
    part.raw_discount_total ->> 'value' as discount, part.raw_tax_total ->> 'value' as tax,
    ${listed(
      "'line_item_id', line.line_item_id, 'quantity', line.quantity, 'total', line.raw_total ->> 'value'",
      "seller_order_line line where line.seller_order_id = part.id and line.deleted_at is null",
      "line.id",
    )} as lines,
    ${listed(
      "'id', change.id, 'status', change.status, 'at', change.at, 'by', change.by, 'noted_at', change.created_at",
      "seller_order_change change where change.seller_order_id = part.id and change.deleted_at is null",
      "change.created_at, change.id",
    )} as history,
    ${listed(
      `'id', refund.id, 'cause', refund.cause, 'cause_id', refund.cause_id, 'amount', refund.raw_amount ->> 'value',
       'state', refund.state, 'noted_at', refund.created_at, 'done_at', refund.done_at`,
      "seller_order_refund refund where refund.seller_order_id = part.id and refund.deleted_at is null",
      "refund.created_at, refund.id",
    )} as refunds,
    ${listed(
      `'id', back.id, 'state', back.state, 'reason', back.reason, 'postage_by', back.postage_by,
       'amount', back.raw_amount ->> 'value', 'postage', back.raw_postage_amount ->> 'value',
       'postage_paid_at', back.postage_paid_at, 'settled_at', back.settled_at`,
      "order_return back where back.seller_order_id = part.id and back.deleted_at is null",
      "back.requested_at, back.id",
    )} as returns,
    ${listed(
      `'id', sibling.id, 'total', sibling.raw_total ->> 'value',
       'released_at', ${noted("sibling", RELEASED)},
       'delivered_at', coalesce(${noted("sibling", "('delivered', 'completed')")}, sibling.delivered_at),
       'lowered', ${LOWERED}`,
      "seller_order sibling where sibling.order_id = part.order_id and sibling.deleted_at is null",
      "sibling.placed_at, sibling.id",
    )} as parts,
    ${listed(
      `'id', payment.id, 'provider_id', payment.provider_id, 'canceled_at', payment.canceled_at,
       'reference', coalesce(payment.data ->> 'reference', payment.data ->> 'id'),
       'captures', ${listed(
         "'id', capture.id, 'amount', capture.raw_amount ->> 'value', 'at', capture.created_at",
         `capture where capture.payment_id = payment.id and capture.deleted_at is null
            and (payment.captured_at is not null or payment.updated_at > capture.created_at)`,
         "capture.created_at, capture.id",
       )},
       'refunds', ${listed(
         "'id', refund.id, 'amount', refund.raw_amount ->> 'value', 'at', refund.created_at",
         "refund where refund.payment_id = payment.id and refund.deleted_at is null",
         "refund.created_at, refund.id",
       )}`,
      `order_payment_collection of join payment on payment.payment_collection_id = of.payment_collection_id
       where of.order_id = part.order_id and of.deleted_at is null and payment.deleted_at is null`,
      "payment.created_at, payment.id",
    )} as payments
  from seller_order part join currency on currency.code = part.currency_code
  where part.id = any(:ids) and part.deleted_at is null`;

/** All that the books follow of these parts. */
export async function readBookFacts(database: Database, ids: string[]): Promise<BookFacts[]> {
  if (ids.length === 0) return [];
  const { rows } = await database.raw(FACTS, { ids });
  const found = new Map(rows.map((row): [string, BookFacts] => [row.id, factsOfRow(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

const PARTS = `
  select id from seller_order part
  where id > :after and deleted_at is null
    and (:since::timestamptz is null or updated_at >= :since
      or exists (select 1 from seller_order_change change
        where change.seller_order_id = part.id and change.created_at >= :since)
      or exists (select 1 from seller_order_refund refund
        where refund.seller_order_id = part.id and refund.updated_at >= :since)
      or exists (select 1 from order_return back
        where back.seller_order_id = part.id and back.updated_at >= :since)
      or exists (select 1 from order_payment_collection of
        join payment on payment.payment_collection_id = of.payment_collection_id
        where of.order_id = part.order_id and payment.updated_at >= :since))
  order by id limit :limit`;

/** Ids of parts, a page after another. */
export async function partsAfter(
  database: Database,
  after: string,
  limit: number,
  changedSince?: Date,
): Promise<string[]> {
  const { rows } = await database.raw(PARTS, { after, limit, since: changedSince ?? null });
  return rows.map(({ id }) => id);
}

/** Names that providers give a payment, wherever they are kept in it. */
const NAMES = ["id", "reference", "ref_id", "authority", "payment_intent"];
const named = NAMES.map((name) => `payment.data ->> '${name}'`).join(", ");

const CAPTURED = `
  select payment.id as payment_id, max(of.order_id) as order_id, array[payment.id, ${named}] as names,
    sum((capture.raw_amount ->> 'value')::numeric) as amount, max(currency.decimal_digits) as decimals,
    bool_or(capture.created_at >= :from and capture.created_at < :until) as in_time
  from payment
  join capture on capture.payment_id = payment.id and capture.deleted_at is null
  join currency on currency.code = payment.currency_code
  left join order_payment_collection of
    on of.payment_collection_id = payment.payment_collection_id and of.deleted_at is null
  where payment.provider_id = :provider_id and payment.currency_code = :currency_code
    and payment.deleted_at is null and payment.captured_at is not null
    and ((capture.created_at >= :from and capture.created_at < :until)
      or array[payment.id, ${named}] && :references::text[])
  group by payment.id`;

/** What a provider took of orders. */
export async function capturedBy(database: Database, question: CapturedQuestion): Promise<CapturedPayment[]> {
  const { rows } = await database.raw(CAPTURED, { ...question });
  return rows.map(({ payment_id, order_id, names, amount, decimals, in_time }) => ({
    payment_id,
    order_id,
    references: names.filter((name: string | null) => name !== null),
    amount: BigInt(MathBN.convert(amount).shiftedBy(decimals).decimalPlaces(0).toFixed()),
    in_time,
  }));
}

// biome-ignore lint/suspicious/noExplicitAny: a row is what its query says
type Row = any;

function factsOfRow(row: Row): BookFacts {
  const units = (amount: string | null) =>
    BigInt(
      MathBN.convert(amount ?? 0)
        .shiftedBy(row.decimals)
        .decimalPlaces(0)
        .toFixed(),
    );
  const perhaps = (amount: string | null) => (amount === null ? null : units(amount));
  const plain = (amount: string) => MathBN.convert(amount).toFixed();
  const { shipping } = sharesOf({
    total: plain(row.total),
    rounding_total: plain(row.rounding_total),
    decimals: row.decimals,
    lines: row.lines.map((line: Row) => ({ ...line, total: plain(line.total) })),
  });
  const total = units(row.total);
  const movement = ({ id, amount, at }: Row) => ({ id, amount: units(amount), at: new Date(at) });
  return {
    id: row.id,
    order_id: row.order_id,
    display_id: row.display_id,
    seller_id: row.seller_id,
    currency_code: row.currency_code,
    decimals: row.decimals,
    placed_at: new Date(row.placed_at),
    total,
    goods: total - shipping,
    shipping,
    discount: units(row.discount),
    tax: units(row.tax),
    terms: row.terms,
    history: row.history.map((change: Row) => ({
      ...change,
      at: new Date(change.at),
      noted_at: new Date(change.noted_at),
    })),
    refunds: row.refunds.map((refund: Row) => ({
      ...refund,
      amount: perhaps(refund.amount),
      noted_at: new Date(refund.noted_at),
      done_at: when(refund.done_at),
    })),
    returns: row.returns.map((back: Row) => ({
      ...back,
      amount: perhaps(back.amount),
      postage: perhaps(back.postage),
      postage_paid_at: when(back.postage_paid_at),
      settled_at: when(back.settled_at),
    })),
    order: {
      agreed: row.agreed === true,
      parts: row.parts.map((part: Row) => ({
        id: part.id,
        total: units(part.total),
        released_at: when(part.released_at),
        delivered_at: when(part.delivered_at),
        lowered: part.lowered && { amount: units(part.lowered.amount), at: new Date(part.lowered.at) },
      })),
      payments: row.payments.map(
        (payment: Row): BookPayment => ({
          ...payment,
          by_hand: payment.provider_id.startsWith(BY_HAND),
          canceled_at: when(payment.canceled_at),
          captures: payment.captures.map(movement),
          refunds: payment.refunds.map(movement),
        }),
      ),
    },
  };
}

const when = (at: string | null): Date | null => (at === null ? null : new Date(at));
