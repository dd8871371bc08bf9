import { z } from "@medusajs/framework/zod";
import { LONGEST_VALIDITY, QUOTE_STATES } from "../../contract/quote-states";
import { PAYMENT_TERMS, WHOLESALE_ORDER_STATES } from "../../contract/wholesale-order";

const id = z.string().min(1).max(100);
const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
};
const words = z.string().trim().min(1).max(2000);
/** The browser's own: what is sent twice under one is done once. */
const request_key = z.string().min(8).max(100);
/** Persian and Arabic digits as ASCII. */
const digits = (text: string) =>
  text.replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
/** Whole smallest units of money as text; how much is too much the rules say. */
const money = z.string().max(40).transform(digits);
const price = money.pipe(z.string().regex(/^[1-9]\d{0,14}$/));
const amount = money.pipe(z.string().regex(/^(0|[1-9]\d{0,14})$/));
/** In the measure's smallest; how much is too much the rules say. */
const quantity = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
const grades = z
  .array(z.string().min(1).max(40))
  .min(1)
  .max(20)
  .transform((codes) => [...new Set(codes)]);
const day = z.iso.date();

/** Query of `GET …/quote-requests`. */
export const ListQuotes = z.strictObject({ ...page, state: z.enum(QUOTE_STATES).optional() });
export type ListQuotes = z.output<typeof ListQuotes>;

/** Query of `GET …/wholesale-orders`. */
export const ListWholesaleOrders = z.strictObject({
  ...page,
  state: z.enum(WHOLESALE_ORDER_STATES).optional(),
});
export type ListWholesaleOrders = z.output<typeof ListWholesaleOrders>;

/** `POST /store/quote-requests` */
export const AskForQuote = z.strictObject({
  company_id: id,
  pool_id: id,
  quantity,
  grades,
  deliver_by: day,
  words: z.string().trim().max(2000).default(""),
  request_key,
});
export type AskForQuote = z.output<typeof AskForQuote>;

/** `POST /store/quote-requests/:id/counter` and `POST /seller/cooperative/quote-requests/:id/offer` */
export const OfferVersion = z.strictObject({
  answers: z.number().int().min(0).max(1_000_000),
  quantity,
  grades,
  unit_price: price,
  shipping: amount,
  deposit_percent: z.number().int().min(0).max(100),
  payment_terms: z.enum(PAYMENT_TERMS),
  deliver_by: day,
  valid_days: z.number().int().min(1).max(LONGEST_VALIDITY),
  words: words.nullable().default(null),
  request_key,
});
export type OfferVersion = z.output<typeof OfferVersion>;

/** `POST …/quote-requests/:id/accept` */
export const AcceptQuote = z.strictObject({ quote_id: id });
export type AcceptQuote = z.output<typeof AcceptQuote>;

/** `POST …/quote-requests/:id/messages` */
export const SayInThread = z.strictObject({ words, request_key });
export type SayInThread = z.output<typeof SayInThread>;

/** `POST …/quote-requests/:id/withdraw` and `/decline` */
export const LetGo = z.strictObject({ words: words.nullable().default(null) });
export type LetGo = z.output<typeof LetGo>;

/** Query of `GET …/quote-requests/:id/proforma.pdf`: of a version; without it of the newest. */
export const ProformaQuery = z.strictObject({
  language: z.enum(["fa", "en"]).default("fa"),
  version: z.coerce.number().int().min(1).max(1_000_000).optional(),
});
export type ProformaQuery = z.output<typeof ProformaQuery>;
