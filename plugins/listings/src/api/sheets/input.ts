import { z } from "@medusajs/framework/zod";
import { SHEET_FORMATS } from "../../contract/sheets";

/** Which of the problems of an import are asked for. */
export const SellerReadImport = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export type SellerReadImport = z.infer<typeof SellerReadImport>;

/** As which kind of file a list is given out, and in which language. */
export const SellerWriteSheet = z.strictObject({
  format: z.enum(SHEET_FORMATS).default("xlsx"),
  language: z.enum(["fa", "en"]).default("fa"),
});
export type SellerWriteSheet = z.infer<typeof SellerWriteSheet>;
