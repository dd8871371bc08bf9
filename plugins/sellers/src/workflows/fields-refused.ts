import { MedusaError } from "@medusajs/framework/utils";
import type { z } from "zod";
import { fieldFlaws } from "../contract/application-inputs";
import type { FieldFlaw } from "../contract/field-flaws";
import { SELLERS_REFUSALS } from "../contract/refusals";

/** A refusal that says by field what is wrong. */
class FieldsRefused extends MedusaError {
  constructor(
    readonly fields: Record<string, FieldFlaw>,
    code: "fields_wrong" | "application_incomplete",
  ) {
    const { kind, en } = SELLERS_REFUSALS[code];
    super(kind, en, code);
  }
}

/** The error to throw for flaws of single fields. */
export function fieldsRefused(fields: Record<string, FieldFlaw>): MedusaError {
  return new FieldsRefused(fields, "fields_wrong");
}

/** Reads what came in by its schema, or refuses it field by field. */
export function readFields<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const read = schema.safeParse(given ?? {});
  if (read.success) return read.data;
  throw fieldsRefused(fieldFlaws(read.error));
}

/** The error to throw when fields are still to be filled in. */
export function incomplete(missing: readonly string[]): MedusaError {
  const fields = Object.fromEntries(missing.map((field) => [field, "field_missing" as const]));
  return new FieldsRefused(fields, "application_incomplete");
}
