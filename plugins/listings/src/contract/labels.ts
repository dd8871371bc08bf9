import { z } from "zod";

/** Sheets of A4 as they are sold: so many labels side by side, so many below each other. */
export const LABEL_LAYOUTS = ["2x4", "3x7", "3x8"] as const;
export type LabelLayout = (typeof LABEL_LAYOUTS)[number];

export const LABEL_LIMITS = { copies: 500, batch: 30 } as const;

/** What a seller says of the labels she prints. Where nothing is said of the variant it is the first. */
export const LabelQuery = z.strictObject({
  variant_id: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/, "field_wrong")
    .optional(),
  copies: z.coerce
    .number()
    .int("number_not_whole")
    .min(1, "number_too_small")
    .max(LABEL_LIMITS.copies, "number_too_large")
    .default(24),
  batch: z
    .string()
    .trim()
    .max(LABEL_LIMITS.batch, "field_too_long")
    .regex(/^[^\p{C}]*$/u, "field_wrong")
    .default(""),
  made_on: z.union([z.literal(""), z.iso.date("field_wrong")]).default(""),
  language: z.enum(["fa", "en"]).default("fa"),
  layout: z.enum(LABEL_LAYOUTS).default("3x8"),
});
export type LabelQuery = z.output<typeof LabelQuery>;

/** One line of a label; the product's name stands out. */
export interface LabelLine {
  text: string;
  strong: boolean;
}

/** `GET /seller/listings/:id/label`: what will stand on it, before it is printed. */
export interface LabelAnswer {
  label: {
    title: string;
    lines: LabelLine[];
    /** Where the code on it leads. */
    booth: string;
    variants: { id: string; title: string }[];
    /** Labels on a sheet, by layout. */
    sheets: Record<LabelLayout, number>;
  };
}
