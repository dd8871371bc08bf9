import { MedusaError } from "@medusajs/framework/utils";
import type { z } from "zod";
import { LISTING_FLAWS, type ListingFlaw } from "../contract/listing-flaws";
import { LISTINGS_REFUSALS, type ListingsRefusalCode } from "../contract/refusals";

/** A refusal that says by field what is wrong. */
class FieldsRefused extends MedusaError {
  constructor(
    readonly fields: Record<string, string>,
    code: ListingsRefusalCode,
  ) {
    const { kind, en } = LISTINGS_REFUSALS[code];
    super(kind, en, code);
  }
}

/** The error to throw for flaws of single fields. */
export function fieldsRefused(
  fields: Record<string, string>,
  code: ListingsRefusalCode = "listing_wrong",
): MedusaError {
  return new FieldsRefused(fields, code);
}

/** Reads what came in by its schema, or refuses it field by field. */
export function readFields<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const read = schema.safeParse(given ?? {});
  if (read.success) return read.data;
  throw fieldsRefused(fieldFlaws(read.error));
}

/** What a schema found, by the path of the field, each with the first thing that is wrong with it. */
export function fieldFlaws({ issues }: z.ZodError): Record<string, ListingFlaw> {
  const flaws: Record<string, ListingFlaw> = {};
  for (const issue of issues) {
    const path = issue.path.join(".");
    const { message } = issue;
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys.slice(0, 20))
        flaws[[path, key].filter(Boolean).join(".")] ??= "field_wrong";
    } else
      flaws[path || "body"] ??= isFlaw(message) ? message : missing(issue) ? "field_missing" : "field_wrong";
  }
  return flaws;
}

function isFlaw(text: string): text is ListingFlaw {
  return Object.hasOwn(LISTING_FLAWS, text);
}

function missing(issue: z.core.$ZodIssue): boolean {
  return issue.code === "invalid_type" && issue.message.includes("undefined");
}
