import { z } from "@medusajs/framework/zod";
import { RECEIPT_STATES, REJECTION_REASONS, SHARE_TIMES } from "../../contract/receiving";

const id = z.string().min(1).max(100);
/** The browser's own: what is sent twice under one is done once. */
const request_key = z.string().min(8).max(100);
/** In the measure's smallest; how much is too much the rules say. */
const quantity = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .regex(/^[^\0\p{Surrogate}]*$/u);
const said = words(2000).min(1);
const page = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
};

/** Query of `GET /seller/cooperative/receiving`. */
export const ListReceiving = z.strictObject({
  ...page,
  order_id: id.optional(),
  time: z.enum(SHARE_TIMES).optional(),
  q: words(100).optional(),
});
export type ListReceiving = z.output<typeof ListReceiving>;

/** `POST /seller/cooperative/receipts` */
export const ReceiveDelivery = z.strictObject({
  request_key,
  allotment_id: id,
  weighed: quantity,
  rejected: quantity.default(0),
  reason: z.enum(REJECTION_REASONS).nullable().default(null),
  grade: z.string().min(1).max(40),
  words: words(500).default(""),
  /** How many receipts of this share the receiver saw. */
  seen: z.number().int().min(0).max(1_000_000).nullable().default(null),
});
export type ReceiveDelivery = z.output<typeof ReceiveDelivery>;

/** Query of `GET /seller/cooperative/receipts`. */
export const ListReceipts = z.strictObject({
  ...page,
  order_id: id.optional(),
  state: z.enum(RECEIPT_STATES).optional(),
});
export type ListReceipts = z.output<typeof ListReceipts>;

/** Query of `GET /seller/deliveries`. */
export const ListDeliveries = z.strictObject(page);
export type ListDeliveries = z.output<typeof ListDeliveries>;

/** Query of `GET /admin/receipts-disputed` and `GET /admin/wholesale-claims`. */
export const ListDisputed = z.strictObject({ ...page, decided: z.enum(["true"]).optional() });
export type ListDisputed = z.output<typeof ListDisputed>;

/** `POST /seller/deliveries/:id/object` */
export const ObjectToReceipt = z.strictObject({ words: said });
export type ObjectToReceipt = z.output<typeof ObjectToReceipt>;

/** `POST /admin/receipts-disputed/:id/decide` */
export const DecideReceipt = z.strictObject({ accepted: quantity, words: said });
export type DecideReceipt = z.output<typeof DecideReceipt>;

/** `POST /seller/offers/:id/progress` */
export const ReportProgress = z.strictObject({ request_key, quantity, words: words(1000).default("") });
export type ReportProgress = z.output<typeof ReportProgress>;

/** `POST /seller/cooperative/wholesale-orders/:id/dispatches`: so much, the oldest first, or lots that are named. */
export const SendDispatch = z
  .strictObject({
    request_key,
    quantity: quantity.min(1).nullable().default(null),
    lots: z
      .array(z.strictObject({ lot_id: id, quantity: quantity.min(1) }))
      .min(1)
      .max(2000)
      .nullable()
      .default(null),
    is_last: z.boolean().default(false),
    words: words(1000).default(""),
    carrier: words(100).min(1).nullable().default(null),
    tracking_number: words(64).min(1).nullable().default(null),
  })
  .refine((sent) => (sent.quantity === null) !== (sent.lots === null), "either a quantity or lots");
export type SendDispatch = z.output<typeof SendDispatch>;

/** `POST /seller/cooperative/wholesale-orders/:id/outside-receipts` */
export const ReceiveOutside = z.strictObject({
  request_key,
  outside_purchase_id: id,
  quantity,
  grade: z.string().min(1).max(40),
  paper: words(100).min(1).nullable().default(null),
});
export type ReceiveOutside = z.output<typeof ReceiveOutside>;

/** `POST /store/wholesale-orders/:id/dispatches/:dispatch_id/claim` */
export const ClaimOfDispatch = z.strictObject({ quantity: quantity.min(1), words: said });
export type ClaimOfDispatch = z.output<typeof ClaimOfDispatch>;

/** `POST /seller/cooperative/dispatches/:id/answer-claim`, `POST /admin/wholesale-claims/:id/decide` */
export const SayOfClaim = z.strictObject({ granted: quantity, words: said });
export type SayOfClaim = z.output<typeof SayOfClaim>;

/** Query of a delivery note. */
export const NoteQuery = z.strictObject({ language: z.enum(["fa", "en"]).default("fa") });
export type NoteQuery = z.output<typeof NoteQuery>;

/** Body of what has no body. */
export const NothingToSay = z.strictObject({});
