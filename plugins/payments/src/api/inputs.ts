import { z } from "@medusajs/framework/zod";
import { RECEIPT_STATES } from "../contract/receipts";

/** Query of `GET /admin/receipts`. */
export const ListReceipts = z.strictObject({
  state: z.enum(RECEIPT_STATES).default("waiting"),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export type ListReceipts = z.infer<typeof ListReceipts>;

/** Body of `POST /admin/receipts/:id/confirm`: what the operator was shown, in the major unit. */
export const ConfirmReceipt = z.strictObject({ amount: z.number().positive().max(1e15) });
export type ConfirmReceipt = z.infer<typeof ConfirmReceipt>;

/** Body of `POST /admin/receipts/:id/refuse`. */
export const RefuseReceipt = z.strictObject({
  reason: z
    .string()
    .trim()
    .min(1)
    .max(1000)
    .regex(/^[^\0\p{Surrogate}]*$/u),
});
export type RefuseReceipt = z.infer<typeof RefuseReceipt>;
