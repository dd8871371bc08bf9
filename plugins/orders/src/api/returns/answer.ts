import type { MedusaRequest } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ReturnFacts, ReturnReason, ReturnRow, ReturnState, ReturnStep } from "../../contract/returns";
import { trackingUrl } from "../../domain/carriers";
import { returnVerbsFrom } from "../../domain/return-states";
import type { Actor } from "../../domain/seller-order-states";
import { refusal } from "../../workflows/refusal";
import { keptInStock } from "../../workflows/returns/put-on-sale";
import { calledFor, nameOfLine } from "../called-now";

/** What `query.graph` brings of a return. */
interface ReturnRecord {
  id: string;
  order_id: string;
  seller_order_id: string;
  seller_id: string;
  display_id: number;
  currency_code: string;
  state: ReturnState;
  reason: ReturnReason;
  words: string;
  postage_by: "buyer" | "seller";
  requested_at: Date;
  answer_by: Date;
  send_by: Date | null;
  dispute_by: Date | null;
  tracking_number: string | null;
  carrier: string | null;
  sent_at: Date | null;
  received_at: Date | null;
  contested_at: Date | null;
  condition: string | null;
  full_amount: number;
  amount: number | null;
  amount_words: string | null;
  postage_amount: number | null;
  postage_paid_at: Date | null;
  refusal_words: string | null;
  dispute_words: string | null;
  office_words: string | null;
  lines: {
    line_item_id: string;
    quantity: number;
    settled_quantity: number;
    restock_quantity: number;
    restocked_quantity: number | null;
  }[];
  photos: { id: string; created_at: Date }[];
  changes: (Omit<ReturnStep, "at" | "amount"> & { at: Date; amount: number | null })[];
}

/** A line of the part, as it was sold. */
interface SoldLine {
  line_item_id: string;
  product_id: string | null;
  title: string;
  variant_id: string | null;
  variant_title: string | null;
  thumbnail: string | null;
}

const FIELDS = ["*", "lines.*", "photos.id", "photos.created_at", "changes.*"];

/** A return with what its part and its refunds say of it. */
interface FoundReturn {
  record: ReturnRecord;
  facts: ReturnFacts;
  buyer_name: string;
}

/** Returns by what they are looked for, newest first, as somebody reads them. */
export async function readReturns(
  req: MedusaRequest,
  which: { id?: string; order_id?: string; seller_id?: string },
  reader: Actor,
  now: Date,
): Promise<FoundReturn[]> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order_return",
    fields: FIELDS,
    filters: which,
    pagination: { order: { requested_at: "DESC" } },
  });
  const records = data as unknown as ReturnRecord[];
  if (records.length === 0) return [];
  const causes = records.flatMap(({ id }) => [id, `${id}:more`]);
  const partIds = [...new Set(records.map(({ seller_order_id }) => seller_order_id))];
  const [parts, refunds, isKept] = await Promise.all([
    query.graph({
      entity: "seller_order",
      fields: [
        "id",
        "buyer_name",
        "lines.line_item_id",
        "lines.product_id",
        "lines.variant_id",
        "lines.title",
        "lines.variant_title",
        "lines.thumbnail",
      ],
      filters: { id: partIds },
    }),
    query.graph({
      entity: "seller_order_refund",
      fields: ["cause_id", "state", "amount", "done_at"],
      filters: { cause: "returned", cause_id: causes },
    }),
    reader === "buyer" ? null : keptInStock(req.scope, partIds),
  ]);
  const called = await calledFor(req, {
    lines: parts.data.flatMap(({ lines }) => lines as SoldLine[]),
    options: [],
  });
  return records.map((record) => {
    const part = parts.data.find(({ id }) => id === record.seller_order_id);
    const lines = new Map(
      ((part?.lines ?? []) as SoldLine[]).map((line): [string, SoldLine] => [line.line_item_id, line]),
    );
    return {
      record,
      buyer_name: part?.buyer_name ?? "",
      facts: {
        id: record.id,
        part_id: record.seller_order_id,
        display_id: record.display_id,
        currency_code: record.currency_code,
        state: record.state,
        reason: record.reason,
        words: record.words,
        postage_by: record.postage_by,
        items: record.lines.map((returned) => {
          const { line_item_id, quantity, settled_quantity } = returned;
          const line = lines.get(line_item_id);
          return {
            line_item_id,
            ...(line ? nameOfLine(called, line) : { title: "", variant_title: null }),
            thumbnail: line?.thumbnail ?? null,
            quantity,
            settled_quantity,
            on_sale: isKept && {
              may: isKept(record.seller_order_id, line_item_id),
              said: returned.restock_quantity,
              done: returned.restocked_quantity,
            },
          };
        }),
        photos: record.photos
          .toSorted((a, b) => at(a.created_at).localeCompare(at(b.created_at)))
          .map(({ id }) => id),
        requested_at: at(record.requested_at),
        answer_by: at(record.answer_by),
        send_by: record.send_by && at(record.send_by),
        dispute_by: record.dispute_by && at(record.dispute_by),
        tracking: record.tracking_number ? toTracking(record.tracking_number, record.carrier) : null,
        sent_at: record.sent_at && at(record.sent_at),
        received_at: record.received_at && at(record.received_at),
        condition: record.condition,
        full_amount: Number(record.full_amount),
        amount: number(record.amount),
        amount_words: record.amount_words,
        postage: number(record.postage_amount),
        postage_paid_at: record.postage_paid_at && at(record.postage_paid_at),
        refusal_words: record.refusal_words,
        dispute_words: record.dispute_words,
        office_words: record.office_words,
        refunds: refunds.data
          .filter(({ cause_id }) => cause_id === record.id || cause_id === `${record.id}:more`)
          .sort((a, b) => a.cause_id.localeCompare(b.cause_id))
          .map(({ state, amount, done_at }) => ({
            state: state as "due",
            amount: number(amount),
            at: done_at && at(done_at),
          })),
        steps: record.changes
          .map(({ verb, state, by, reason, amount, at: moment }) => ({
            verb,
            state,
            by,
            reason,
            amount: number(amount),
            at: at(moment),
          }))
          .sort((a, b) => a.at.localeCompare(b.at)),
        may: returnVerbsFrom(record.state, reader).filter((verb) => mayNow(verb, record, now)),
      },
    };
  });
}

/** One return of whoever it must be of; another's is not found. */
export async function readReturn(
  req: MedusaRequest,
  which: { id: string; order_id?: string; seller_id?: string },
  reader: Actor,
  now: Date,
): Promise<FoundReturn> {
  const [found] = await readReturns(req, which, reader, now);
  if (!found) throw refusal("return_not_found");
  return found;
}

/** What a buyer takes to the office she does in time, and of what she was given only once. */
function mayNow(verb: string, record: ReturnRecord, now: Date): boolean {
  const inTime = record.dispute_by !== null && now <= new Date(record.dispute_by);
  if (verb === "dispute") return inTime;
  if (verb === "contest")
    return inTime && !record.contested_at && Number(record.amount ?? 0) < Number(record.full_amount);
  return true;
}

const LIST_FIELDS = [
  "id",
  "seller_order_id",
  "seller_id",
  "display_id",
  "state",
  "reason",
  "currency_code",
  "full_amount",
  "requested_at",
  "answer_by",
  "lines.quantity",
];

/** A page of a list of returns, whichever waits longest first. */
export async function listReturns(
  container: MedusaContainer,
  which: object,
  { limit, offset, newestFirst }: { limit: number; offset: number; newestFirst: boolean },
): Promise<{ rows: (ReturnRow & { seller_id: string })[]; count: number }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data, metadata } = await query.graph({
    entity: "order_return",
    fields: LIST_FIELDS,
    filters: which as never,
    pagination: { order: { requested_at: newestFirst ? "DESC" : "ASC" }, skip: offset, take: limit },
  });
  const records = data as unknown as ReturnRecord[];
  const parts = await query.graph({
    entity: "seller_order",
    fields: ["id", "buyer_name"],
    filters: { id: [...new Set(records.map(({ seller_order_id }) => seller_order_id))] },
  });
  const names = new Map(parts.data.map(({ id, buyer_name }) => [id, buyer_name]));
  return {
    count: metadata?.count ?? 0,
    rows: records.map((record) => ({
      id: record.id,
      part_id: record.seller_order_id,
      seller_id: record.seller_id,
      display_id: record.display_id,
      state: record.state,
      reason: record.reason,
      buyer_name: names.get(record.seller_order_id) ?? "",
      pieces: record.lines.reduce((sum, { quantity }) => sum + quantity, 0),
      currency_code: record.currency_code,
      full_amount: Number(record.full_amount),
      requested_at: at(record.requested_at),
      answer_by: at(record.answer_by),
    })),
  };
}

const toTracking = (number: string, carrier: string | null) => ({
  number,
  carrier,
  url: trackingUrl(carrier, number),
});
const at = (moment: Date | string) => new Date(moment).toISOString();
const number = (amount: number | null | undefined) =>
  amount === null || amount === undefined ? null : Number(amount);
