import { z } from "@medusajs/framework/zod";

/** Plain fields of this plugin's inputs. What is plausible the domain says, with a code. */

/** The database keeps no zero byte and no half of a sign. */
const STORABLE = /^[^\0\p{Surrogate}]*$/u;

/** Persian and Arabic digits as ASCII. */
const ascii = (text: string) =>
  text.replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

export const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
};

/** One line. */
export const text = (most: number) =>
  z
    .string()
    .max(4 * most)
    .transform((line) => line.replace(/\s+/g, " ").trim())
    .pipe(z.string().min(1).max(most).regex(STORABLE));

/** What somebody says to somebody. */
export const words = z
  .string()
  .max(4000)
  .transform((said) => said.trim())
  .pipe(z.string().min(1).max(1000).regex(STORABLE));

/** A whole number, typed in any digits; a database's integer holds it. */
export const whole = z
  .union([
    z.number(),
    z
      .string()
      .max(20)
      .transform(ascii)
      .pipe(z.string().regex(/^-?\d{1,10}$/))
      .transform(Number),
  ])
  .pipe(z.number().int().min(-2_147_483_647).max(2_147_483_647));

/** Whole smallest units of money, typed in any digits. */
export const wholeAmount = z
  .string()
  .max(40)
  .transform(ascii)
  .pipe(z.string().regex(/^\d{1,18}$/))
  .transform((digits) => BigInt(digits).toString());

/** A day that there is. */
export const isoDate = z.string().max(20).transform(ascii).pipe(z.iso.date());

/** What is told at length, or nothing. */
export const story = (most: number) =>
  z
    .string()
    .max(4 * most)
    .transform((told) => told.trim())
    .pipe(z.string().max(most).regex(STORABLE));
