import { z } from "zod";
import { asciiDigits, bareNumber, bareSheba, isDay, isLegalId, isNationalId, isSheba } from "./checks";
import { FIELD_FLAWS, type FieldFlaw } from "./field-flaws";

/**
 * What the application's routes take, step by step; the wizard checks its forms with the same schemas. Each flaw's message
 * is a code of `FIELD_FLAWS`. Digits may be Persian or Arabic everywhere.
 */

const flaw = (code: FieldFlaw) => code;

/** The database keeps no zero byte and no half of a sign; an upload's fields come past the door that refuses them. */
const STORABLE = /^[^\0\p{Surrogate}]*$/u;

/** A text on one line, without blanks around it. */
const line = (least: number, most: number) =>
  z
    .string(flaw("field_missing"))
    .max(4 * most, flaw("field_too_long"))
    .transform((text) => text.replace(/\s+/g, " ").trim())
    .pipe(
      z
        .string()
        .min(1, flaw("field_missing"))
        .min(least, flaw("field_too_short"))
        .max(most, flaw("field_too_long"))
        .regex(STORABLE, flaw("field_wrong")),
    );

/** A text that may be left out; then it is empty. */
const maybe = (most: number) =>
  z
    .string()
    .max(4 * most, flaw("field_too_long"))
    .transform((text) => text.trim())
    .pipe(z.string().max(most, flaw("field_too_long")).regex(STORABLE, flaw("field_wrong")))
    .optional();

/** A number with a length and a check of its own. */
function numberField(read: (text: string) => string, length: RegExp, lengthFlaw: FieldFlaw) {
  return z
    .string(flaw("field_missing"))
    .max(100, flaw("field_too_long"))
    .transform(read)
    .pipe(z.string().min(1, flaw("field_missing")).regex(length, flaw(lengthFlaw)));
}

const blank = z.literal("").transform(() => undefined);

/** Lets what is on file stand: blank or left out is undefined. */
const orKept = <T extends z.ZodType>(field: T, kept: boolean) =>
  kept ? z.union([blank, field]).optional() : field;

const nationalId = numberField(bareNumber, /^\d{10}$/, "national_id_length").refine(
  isNationalId,
  flaw("national_id_wrong"),
);
const legalId = numberField(bareNumber, /^\d{11}$/, "legal_id_length").refine(
  isLegalId,
  flaw("legal_id_wrong"),
);
const sheba = numberField(bareSheba, /^IR\d{24}$/, "sheba_length").refine(isSheba, flaw("sheba_wrong"));
const postalCode = numberField(bareNumber, /^\d{10}$/, "postal_code_length");

const day = z
  .string(flaw("field_missing"))
  .max(40, flaw("day_wrong"))
  .transform((text) => asciiDigits(text).trim())
  .pipe(z.string().min(1, flaw("field_missing")).refine(isDay, flaw("day_wrong")));
const dayOrNone = z.union([blank, day]);

/** A code out of a list of ours, or a handle. */
const code = z
  .string(flaw("field_missing"))
  .min(1, flaw("field_missing"))
  .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, flaw("field_wrong"));

export const SELLER_KINDS = ["producer", "cooperative"] as const;

/** `POST /seller-applications` */
export const beginInput = z.strictObject({
  kind: z.enum(SELLER_KINDS, flaw("field_missing")),
  language: z.enum(["fa", "en"]).optional(),
});

/**
 * `POST /seller/application/identity`. `person_name` is the producer's own, or whoever acts for the cooperative; `name` is
 * the booth's in Persian. Without `name_en` it is written in Latin letters by the backend.
 *
 * @param kept whether an identity number is on file already, which stays when none is given
 */
export function identityInput({ kind, kept = false }: { kind: "producer" | "cooperative"; kept?: boolean }) {
  return z.strictObject({
    identity_number: orKept(kind === "producer" ? nationalId : legalId, kept),
    person_name: line(3, 100),
    name: line(2, 80),
    name_en: maybe(80),
  });
}

/**
 * `POST /seller/application/place`
 *
 * @param kept whether address and postal code are on file already, which stay when none are given
 */
export function placeInput({ kept = false } = {}) {
  return z.strictObject({
    county: code,
    craft: code,
    address: orKept(line(10, 300), kept),
    postal_code: orKept(postalCode, kept),
  });
}

export const WORK_MODES = ["piecework", "independent", "cooperative_or_cluster"] as const;

/** `POST /seller/application/work`: whoever does not work on her own says with whom. */
export const workInput = z
  .strictObject({ work_mode: z.enum(WORK_MODES, flaw("field_missing")), works_with: maybe(100) })
  .refine(({ work_mode, works_with }) => work_mode === "independent" || works_with, {
    path: ["works_with"],
    message: flaw("works_with_missing"),
  });

/**
 * `POST /seller/application/licence`
 *
 * @param today the day it is where the seller is; see `dayAt`
 */
export function licenceInput(today: string) {
  return z
    .strictObject({
      licence_class: code,
      number: line(1, 60).transform(asciiDigits),
      issuer: line(2, 100),
      issued_on: day.refine((on) => on <= today, flaw("day_in_future")),
      /** The last day on which it holds. */
      expires_on: day.refine((on) => on >= today, flaw("licence_expired")),
      /** Handles of product categories. */
      categories: z
        .array(code, flaw("categories_missing"))
        .min(1, flaw("categories_missing"))
        .max(100, flaw("field_too_long")),
    })
    .refine(({ issued_on, expires_on }) => issued_on <= expires_on, {
      path: ["expires_on"],
      message: flaw("licence_ends_before_it_begins"),
    });
}

/** The papers that have words of their own; a policy may name others. */
export const PAPER_TYPES = [
  "national_card",
  "home_business_licence",
  "sheba_proof",
  "residence",
  "skill_certificate",
  "health_declaration",
  "health_permit",
  "cooperative_registration",
  "supporter_agreement",
] as const;

/** What a file of a paper may be, as `accept` of a file field says it: a phone that takes HEIC then gives JPEG by itself. */
export const PAPER_ACCEPTS = "image/jpeg,image/png,image/webp,application/pdf";
export const PAPER_MOST_BYTES = 10 * 1024 * 1024;

/** The fields beside `file` of `POST /seller/application/papers` (multipart/form-data). A paper of a type takes the place of the former. */
export function paperInput(today: string) {
  return z.strictObject({
    type: z.string(flaw("field_missing")).regex(/^[a-z][a-z0-9_]{0,63}$/, flaw("field_wrong")),
    number: maybe(60),
    issuer: maybe(100),
    issued_on: dayOrNone.refine((on) => !on || on <= today, flaw("day_in_future")).optional(),
    /** The last day on which it holds; left out for a paper that does not expire. */
    expires_on: dayOrNone.refine((on) => !on || on >= today, flaw("paper_expired")).optional(),
  });
}

/** `POST /seller/application/sheba` */
export const shebaInput = z.strictObject({ sheba });

/** `POST /seller/application/story`: may be left out altogether. */
export const storyInput = z.strictObject({ story: maybe(2000), story_en: maybe(2000) });

/** What is wrong, by field: the first flaw of each. */
export function fieldFlaws(error: z.ZodError): Record<string, FieldFlaw> {
  const flaws: Record<string, FieldFlaw> = {};
  for (const issue of error.issues) {
    const { path, message } = innermost(issue);
    const keys = issue.code === "unrecognized_keys" ? issue.keys : [String(path[0] ?? "form")];
    const known = Object.hasOwn(FIELD_FLAWS, message) ? (message as FieldFlaw) : "field_wrong";
    for (const key of keys) flaws[key] ??= known;
  }
  return flaws;
}

/** Where something may also be left out, what is wrong with it stands within the last choice. */
function innermost(issue: z.core.$ZodIssue): { path: PropertyKey[]; message: string } {
  if (issue.code !== "invalid_union") return issue;
  const last = issue.errors.at(-1)?.[0];
  return last ? { path: issue.path, message: innermost(last).message } : issue;
}
