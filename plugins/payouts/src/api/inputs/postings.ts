import { z } from "@medusajs/framework/zod";

const id = z.string().min(1).max(100);
const key = z.string().min(8).max(100);
const currency = z.string().regex(/^[a-z]{3}$/);
/** Persian and Arabic digits as ASCII. */
const digits = (text: string) =>
  text.replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
/** Whole smallest units, above zero and below 2^53. */
const units = z
  .string()
  .max(40)
  .transform(digits)
  // One question: what is no number is not asked how large it is.
  .refine(
    (text) => /^[1-9]\d{0,15}$/.test(text) && BigInt(text) < 2n ** 53n,
    "must be whole, above zero and below 2^53",
  )
  .transform((text) => BigInt(text));
const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
};

/** `POST /admin/disputes` */
export const TellDispute = z.strictObject({ key, seller_order_id: id, provider_id: id, amount: units });
export type TellDispute = z.output<typeof TellDispute>;

/** `POST /admin/disputes/:id/close` */
export const CloseDispute = z.strictObject({ outcome: z.enum(["won", "lost"]) });
export type CloseDispute = z.output<typeof CloseDispute>;

/** Query of `GET /admin/disputes`. */
export const ListDisputes = z.strictObject(page);
export type ListDisputes = z.output<typeof ListDisputes>;

/** `POST /admin/balance-exchanges`: without `confirm` it is only reckoned. */
export const ExchangeBalance = z.strictObject({
  key,
  seller_id: id,
  from: currency,
  to: currency,
  amount: units,
  rate: z
    .string()
    .max(40)
    .transform((text) => digits(text).replace("٫", "."))
    .pipe(z.string().regex(/^(0|[1-9]\d{0,11})(\.\d{1,12})?$/))
    .refine((text) => /[1-9]/.test(text), "must be above zero"),
  confirm: z.boolean().default(false),
});
export type ExchangeBalance = z.output<typeof ExchangeBalance>;

/** Query of `GET /admin/reconciliation`. */
export const ListDifferences = z.strictObject({
  ...page,
  group: z.enum(["open", "explained", "gone"]).default("open"),
});
export type ListDifferences = z.output<typeof ListDifferences>;

/** `POST /admin/reconciliation/:id/explain` */
export const ExplainDifference = z.strictObject({ words: z.string().trim().min(3).max(1000) });
export type ExplainDifference = z.output<typeof ExplainDifference>;

/** `POST /admin/reconciliation/reports`: a provider's list of what it took in some days. */
export const CompareReport = z.strictObject({
  provider_id: id,
  currency_code: currency,
  from: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  until: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  csv: z.string().min(1).max(4_000_000),
});
export type CompareReport = z.output<typeof CompareReport>;
