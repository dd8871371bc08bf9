import { z } from "@medusajs/framework/zod";
import { CODE_PURPOSES } from "../contract/one-time-codes";

/** Longer than any number is typed. */
const typed = z.string().min(1).max(40);

export const AskForCode = z.strictObject({ mobile: typed, purpose: z.enum(CODE_PURPOSES).optional() });
export type AskForCode = z.infer<typeof AskForCode>;

export const ShowCode = z.strictObject({ mobile: typed, code: typed });
export type ShowCode = z.infer<typeof ShowCode>;

export const BecomeBuyer = z.strictObject({
  first_name: z.string().trim().min(1).max(100),
  last_name: z.string().trim().max(100).optional(),
  email: z.email().max(254).toLowerCase().optional(),
});
export type BecomeBuyer = z.infer<typeof BecomeBuyer>;
