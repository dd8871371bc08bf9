import { z } from "@medusajs/framework/zod";
import { RETURN_REASONS } from "../../domain/return-states";

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .regex(/^[^\0\p{Surrogate}]*$/u);
const said = words(2000).min(1);
const id = z.string().min(1).max(64);
const pieces = z.number().int().min(0).max(1_000_000);
const items = z
  .array(z.strictObject({ line_item_id: id, quantity: pieces }))
  .min(1)
  .max(200);
/** In the major unit. */
const amount = z.number().min(0).max(1e15);

/** Body of `POST /store/orders/:id/returns`. */
export const AskForReturn = z.strictObject({
  /** The browser's name of it: who presses twice asks once. */
  key: z.uuid(),
  part_id: id,
  reason: z.enum(RETURN_REASONS),
  words: words(2000).default(""),
  items,
});
export type AskForReturn = z.infer<typeof AskForReturn>;

/** Body of `POST /store/orders/:id/returns/:return_id/dispute`, and of what a seller or the office gives a reason for. */
export const WithWords = z.strictObject({ words: said });
export type WithWords = z.infer<typeof WithWords>;

/** Body of `POST /store/orders/:id/returns/:return_id/sent`. */
export const SentBack = z.strictObject({
  tracking_number: z
    .string()
    .trim()
    .min(3)
    .max(64)
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ./-]*$/u, "letters, digits, spaces, dots, slashes and dashes only"),
  carrier: z.enum(["post", "tipax", "courier", "other"]).nullish(),
});
export type SentBack = z.infer<typeof SentBack>;

/** Body of what has no body. */
export const Nothing = z.strictObject({});

/** Body of `POST /admin/order-returns/:id/receive`: what arrived, and what goes back when it is not all. */
export const ReceiveForSeller = z.strictObject({
  items,
  condition: words(2000).default(""),
  amount: amount.nullish(),
  amount_words: words(2000).default(""),
  /** What the way back cost whoever did not have to bear it; in the major unit. */
  postage: amount.nullish(),
});
export type ReceiveForSeller = z.infer<typeof ReceiveForSeller>;

/** Body of `POST /seller/returns/:id/receive`: she also says how many of what arrived go on sale again. */
export const ReceiveReturn = ReceiveForSeller.extend({
  items: z
    .array(z.strictObject({ line_item_id: id, quantity: pieces, restock: pieces.optional() }))
    .min(1)
    .max(200),
});
export type ReceiveReturn = z.infer<typeof ReceiveReturn>;

/** Body of `POST /admin/order-returns/:id/decide`. */
export const DecideReturn = z.strictObject({
  verdict: z.enum(["approve", "reject", "award", "uphold"]),
  /** What the buyer gets in all, for an award. */
  amount: amount.nullish(),
  words: said,
});
export type DecideReturn = z.infer<typeof DecideReturn>;

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
};

/** Query of `GET /seller/returns`: what is hers to do, or all; or those of one part. */
export const ListReturns = z.strictObject({
  group: z.enum(["hers", "all"]).default("all"),
  part_id: id.optional(),
  ...page,
});
export type ListReturns = z.infer<typeof ListReturns>;

/** Query of `GET /admin/order-returns`: what the office decides, or all. */
export const ListOfficeReturns = z.strictObject({
  group: z.enum(["office", "all"]).default("office"),
  ...page,
});
export type ListOfficeReturns = z.infer<typeof ListOfficeReturns>;
