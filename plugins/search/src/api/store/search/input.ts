import { z } from "@medusajs/framework/zod";
import { AVAILABILITIES, SEARCH_FACETS, SEARCH_SORTS } from "../../../contract";
import { normalise } from "../../../domain/normalise";

/** Values of one list at most. */
const MOST_VALUES = 50;

/** A list with commas; an empty one is none. */
function list<T extends string>(value: z.ZodType<T, string>) {
  return z
    .string()
    .max(2000)
    .transform((text) => [...new Set(text.split(",").map((one) => one.trim()))].filter(Boolean))
    .pipe(z.array(value).max(MOST_VALUES))
    .transform((values) => (values.length > 0 ? values : undefined))
    .optional();
}

/** A whole number in the digits of either language; an empty one is none. */
function whole(least: number, most: number) {
  return z
    .string()
    .max(30)
    .transform(normalise)
    .pipe(z.string().regex(/^\d*$/))
    .transform((digits) => (digits === "" ? undefined : Number(digits)))
    .pipe(z.number().int().min(least).max(most).optional());
}

const code = z.string().max(100);
const codes = list(code);

/** Query of `GET /store/search`. */
export const StoreSearchInput = z.strictObject({
  q: z.string().max(200).optional(),
  category: codes,
  province: codes,
  county: codes,
  craft: codes,
  seller: codes,
  handle: codes,
  availability: list(z.enum(AVAILABILITIES)),
  attribute: list(code.regex(/^[^:]+:./)),
  wholesale: z
    .enum(["true", "false"])
    .transform((text) => text === "true")
    .optional(),
  price_min: whole(0, Number.MAX_SAFE_INTEGER).optional(),
  price_max: whole(0, Number.MAX_SAFE_INTEGER).optional(),
  currency: z.enum(["irr", "eur"]).optional(),
  facets: list(z.enum(SEARCH_FACETS)),
  sort: z.enum(SEARCH_SORTS).optional(),
  limit: whole(1, 100)
    .optional()
    .transform((limit) => limit ?? 24),
  offset: whole(0, 10_000)
    .optional()
    .transform((offset) => offset ?? 0),
});
export type StoreSearchInput = z.infer<typeof StoreSearchInput>;
