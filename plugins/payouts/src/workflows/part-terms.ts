import { z } from "@medusajs/framework/zod";
import type { PartTerms } from "../domain/postings/facts";

const units = z
  .string()
  .regex(/^\d{1,16}$/)
  .transform((text) => BigInt(text));

/** What of a part's frozen terms the books need. */
const Taken = z.object({ goods: units, platform_discount: units, commission: units, vat: units });

/** What was agreed of a part; null when it was placed before there were terms: then nothing is taken of it. */
export function partTerms(frozen: unknown): PartTerms | null {
  return frozen === null || frozen === undefined ? null : Taken.parse(frozen);
}
