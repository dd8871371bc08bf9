import { z } from "@medusajs/framework/zod";
import { SLIPS_AT_ONCE } from "../../contract/papers";

const language = z.enum(["fa", "en"]).default("fa");
const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const size = z.enum(["A4", "A5"]).default("A5");

/** Query of `GET /seller/orders/:id/parcel-label.pdf` and `…/invoice.pdf`. */
export const PaperQuery = z.strictObject({ language });
export type PaperQuery = z.infer<typeof PaperQuery>;

/** Query of `GET /seller/orders/:id/packing-slip.pdf`. */
export const SlipQuery = z.strictObject({ language, size });
export type SlipQuery = z.infer<typeof SlipQuery>;

/** Query of `GET /seller/orders/packing-slips.pdf`: ids with commas between them, in the order in which they are printed. */
export const SlipsQuery = z.strictObject({
  language,
  size,
  ids: z
    .string()
    .max(SLIPS_AT_ONCE * 65)
    .transform((ids) => [...new Set(ids.split(","))])
    .pipe(z.array(id).min(1).max(SLIPS_AT_ONCE)),
});
export type SlipsQuery = z.infer<typeof SlipsQuery>;

/** Query of `GET /store/orders/:id/invoice.pdf`: of one part, or of the whole order. */
export const OrderInvoiceQuery = z.strictObject({ language, part: id.optional() });
export type OrderInvoiceQuery = z.infer<typeof OrderInvoiceQuery>;
