import { z } from "@medusajs/framework/zod";

/** The name of the module in Medusa's container that knows whom to tell of a closed account. */
export const BUYER_ACCOUNTS_MODULE = "buyer_accounts";

/** `POST /store/customers/me/close`: with a fresh code, or with the password. */
export const CloseBuyer = z.strictObject({
  code: z.string().trim().min(1).max(40).nullish(),
  password: z.string().min(1).max(200).nullish(),
});
export type CloseBuyer = z.infer<typeof CloseBuyer>;

/**
 * The data of the jobs that other plugins name to the identity plugin (option `tellClosed`): enqueued in the moment that a
 * buyer closes her account, so that each erases what it keeps of her.
 */
export const BuyerClosed = z.strictObject({ customer_id: z.string().min(1) });
export type BuyerClosed = z.infer<typeof BuyerClosed>;

/** `POST /store/customers/me/close/code` */
export interface ClosingCodeAnswer {
  sent_to: string;
  expires_at: string;
  resend_at: string;
}

/** `GET /store/customers/me/close`: by what she can prove that it is she. */
export interface ClosingWaysAnswer {
  /** Her mobile, masked, when she signs in by code. */
  code_to: string | null;
  password: boolean;
}
