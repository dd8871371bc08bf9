import { z } from "@medusajs/framework/zod";

const words = z.array(z.string().min(1).max(60)).min(1).max(20);

/** A column of a bank's file: what it is called, and what stands in it. */
const Column = z.strictObject({
  header: z.string().max(60),
  value: z.enum(["row", "reference", "amount", "sheba", "name", "day", "batch", "text"]),
  /** What always stands there, where the value is "text". */
  text: z.string().max(140).optional(),
  /** Longer is cut. */
  most: z.number().int().min(1).max(140).optional(),
});

/** How a bank says what became of transfers: names of columns, and its words for each outcome. */
const Confirmation = z.strictObject({
  delimiter: z.enum([",", ";", "\t"]).default(","),
  reference: z.string().min(1).max(60).default("reference"),
  amount: z.string().min(1).max(60).default("amount"),
  result: z.string().min(1).max(60).default("result"),
  reason: z.string().min(1).max(60).default("reason"),
  sent: words.default(["sent", "paid", "ok", "موفق"]),
  failed: words.default(["failed", "rejected", "ناموفق"]),
  returned: words.default(["returned", "برگشت"]),
});

/** A bank's own dialect, as data. */
export const BankTemplate = z.discriminatedUnion("format", [
  z.strictObject({
    format: z.literal("csv"),
    delimiter: z.enum([",", ";", "\t"]).default(","),
    headers: z.boolean().default(true),
    line_end: z.enum(["\r\n", "\n"]).default("\r\n"),
    encoding: z.enum(["utf-8", "utf-8-bom", "utf-16le"]).default("utf-8-bom"),
    digits: z.enum(["latin", "persian"]).default("latin"),
    /** Amounts are divided by it: 10 where the bank wants toman. */
    divide_by: z.union([z.literal(1), z.literal(10)]).default(1),
    columns: z.array(Column).min(1).max(30),
    confirmation: Confirmation.prefault({}),
  }),
  z.strictObject({
    format: z.literal("pain.001.001.09"),
    /** Who bears the bank's charges. */
    charges: z.enum(["SLEV", "SHAR", "DEBT", "CRED"]).default("SLEV"),
    /** Code of the way, such as a country's own; left out where the bank wants none. */
    service_level: z
      .string()
      .regex(/^[A-Z]{1,4}$/)
      .optional(),
    /** What the seller reads beside the money. */
    remittance: z.string().min(1).max(100).default("Dastranj"),
    confirmation: Confirmation.prefault({}),
  }),
]);
export type BankTemplate = z.output<typeof BankTemplate>;
export type CsvTemplate = Extract<BankTemplate, { format: "csv" }>;
export type Pain001Template = Extract<BankTemplate, { format: "pain.001.001.09" }>;

/** Templates that come with the product, by name. */
export const TEMPLATES: Record<string, z.input<typeof BankTemplate>> = {
  csv: {
    format: "csv",
    columns: [
      { header: "ردیف", value: "row" },
      { header: "شماره شبا", value: "sheba" },
      { header: "نام صاحب حساب", value: "name", most: 70 },
      { header: "مبلغ (ریال)", value: "amount" },
      { header: "شناسه", value: "reference" },
      { header: "شرح", value: "text", text: "تسویه دسترنج" },
    ],
  },
  "pain.001": { format: "pain.001.001.09" },
};
