import { LINKS_OF_THE_CHAIN } from "@dastranj/money";
import { z } from "@medusajs/framework/zod";
import { CHANNELS } from "./commission-words";

const MOST = BigInt(Number.MAX_SAFE_INTEGER);

/** Whole smallest units as a decimal string. */
export const units = z
  .string()
  .regex(/^(0|[1-9]\d{0,15})$/)
  .refine((amount) => !/^\d{1,16}$/.test(amount) || BigInt(amount) <= MOST, "is too large");

const amount = units.transform((text) => BigInt(text));

/** Hundredths of a percent. */
const rate = z.number().int().min(0).max(10_000);

/** What the money for a line was for; the parts sum to its goods and its share of the way. */
const frozenChain = z.object({
  shown: z.boolean(),
  parts: z.array(
    z.object({
      link: z.enum(LINKS_OF_THE_CHAIN),
      /** Below zero: who gives of the price. */
      amount: z
        .string()
        .regex(/^-?\d{1,17}$/)
        .transform((text) => BigInt(text)),
      declared: z.boolean(),
    }),
  ),
});

const frozenRule = z.object({
  id: z.string(),
  version: z.number().int(),
  name: z.string(),
  name_en: z.string(),
  rate,
  /** Once for the part, in its currency. */
  fixed: amount,
  minimum: amount.nullable(),
  maximum: amount.nullable(),
});

/**
 * What was agreed of a part when it was placed: fixed then, and never reckoned anew. Amounts are whole smallest units of the
 * part's currency, decimal strings in JSON. `goods` + `shipping` is what the buyer pays for the part.
 * `receives` = goods + shipping + platform_discount − commission − vat.
 */
export const Terms = z.object({
  version: z.literal(1),
  currency_code: z.string(),
  decimals: z.number().int(),
  /** Tax included, discounts taken off; `shipping` likewise. */
  goods: amount,
  shipping: amount,
  /** What the platform gives of the goods' price. */
  platform_discount: amount,
  commission: amount,
  /** On the commission. */
  vat: amount,
  vat_rate: rate,
  /** What the seller gets when nothing comes back. */
  receives: amount,
  lines: z.array(
    z.object({
      line_item_id: z.string(),
      product_id: z.string().nullable(),
      quantity: z.number(),
      channel: z.enum(CHANNELS),
      goods: amount,
      platform_discount: amount,
      /** What commission is taken of: goods + platform_discount. */
      base: amount,
      commission: amount,
      vat: amount,
      /** Which of `rules` won; null when none held. */
      rule: z.object({ id: z.string(), version: z.number().int() }).nullable(),
      /** Null where the goods are nobody's listing; none of parts that were placed before there were any. */
      chain: frozenChain.nullish(),
    }),
  ),
  rules: z.array(frozenRule),
});
export type Terms = z.output<typeof Terms>;

/** The terms that stand with a part; null when it was placed before there were any: then nothing is taken of it. */
export function readTerms(frozen: unknown): Terms | null {
  return frozen === null || frozen === undefined ? null : Terms.parse(frozen);
}
