import { z } from "@medusajs/framework/zod";
import { unknownPlaceholders } from "./label";

const handle = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/);
const handles = z.array(handle).max(500);
const months = z.number().int().min(1).max(1200);
/** A day as an ISO date that there is. */
const day = z.iso.date();
const bothLanguages = z.strictObject({
  fa: z.string().trim().min(1).max(500),
  en: z.string().trim().min(1).max(500),
});
const address = z.url({ protocol: /^https?$/ }).max(500);

/** How much may be sold, in whole smallest units of the currency (rials, cents). */
const PolicyCap = z.strictObject({
  amount: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  currency: z.string().regex(/^[a-z]{3}$/),
  period: z.enum(["calendar_year", "persian_year", "rolling_year", "month"]),
  scope: z.enum(["seller", "category", "product"]),
  action: z.enum(["warn", "block"]),
  warn_at: z.number().gt(0).max(1).default(0.8),
});

const PolicyChannel = z.strictObject({
  channel: z.enum(["retail", "wholesale", "consignment", "online", "in_person"]),
  buyer_kinds: z.array(handle).min(1).max(20).nullable().default(null),
  cold_storage: z.boolean().default(true),
});

const PolicyPaper = z.strictObject({
  type: handle,
  categories: handles.nullable().default(null),
  valid_months: months.nullable().default(null),
});

/** A paper of the applicant herself: of which kinds of sellers, and of which ways of working, it is asked; null of all. */
const ApplicantPaper = z.strictObject({
  type: handle,
  kinds: z
    .array(z.enum(["producer", "cooperative"]))
    .min(1)
    .nullable()
    .default(null),
  work_modes: z
    .array(z.enum(["piecework", "independent", "cooperative_or_cluster"]))
    .min(1)
    .nullable()
    .default(null),
});

/** What comes back, and until when. Working days are those of the country that the policy's home lies in. */
const PolicyReturns = z.strictObject({
  /** So many working days after she has it a buyer may send something back because she changed her mind. */
  withdrawal_days: z.number().int().min(0).max(365).default(7),
  /** Of these, and what lies in them, nothing comes back for that: what spoils, or is made to measure. */
  exempt_categories: handles.default([]),
  /** So many working days she may say that something is faulty, damaged or not what was described. */
  fault_days: z.number().int().min(0).max(365).default(7),
  /** So many days the seller has to answer; who says nothing agrees. */
  answer_within_days: z.number().int().min(1).max(60).default(5),
  /** So many days the buyer has to send it once that is agreed. */
  send_within_days: z.number().int().min(1).max(365).default(30),
  /** So many days she has to take a decision of the seller's to the office. */
  dispute_within_days: z.number().int().min(1).max(60).default(7),
  /** So much the way back of one return may cost at most, by currency, in its major unit. */
  postage_limits: z
    .record(z.string().regex(/^[a-z]{3}$/), z.number().int().min(1).max(1_000_000_000))
    .default({ irr: 5_000_000, eur: 30 }),
});

const template = z
  .string()
  .max(2000)
  .refine((text) => unknownPlaceholders(text).length === 0, "has a placeholder that nothing fills");

const PolicyClass = z.strictObject({
  code: handle,
  name: bothLanguages,
  allowed_categories: handles.nullable().default(null),
  excluded_categories: handles.default([]),
  reviewed_categories: handles.default([]),
  per_product: z.boolean().default(false),
  valid_years: z.number().int().min(1).max(100).nullable().default(null),
  channels: z.array(PolicyChannel).min(1).max(5),
  ship_scope: z.enum(["county", "province", "country", "world"]),
  cold_storage: z
    .strictObject({ allowed: z.boolean(), categories: handles.default([]) })
    .default({ allowed: true, categories: [] }),
  caps: z.array(PolicyCap).max(20).default([]),
  required_docs: z.array(PolicyPaper).max(50).default([]),
  inspection: z
    .strictObject({ required: z.boolean(), within_months: months.nullable().default(null) })
    .default({ required: false, within_months: null }),
  label_template: z.strictObject({ fa: template, en: template }).nullable().default(null),
  source_url: address.nullable().default(null),
});

/** What is written of one version of a policy: everything but its number, which it is given. */
export const LicencePolicyRecord = z
  .strictObject({
    jurisdiction: handle,
    name: bothLanguages,
    effective_from: day,
    effective_to: day.nullable().default(null),
    source_url: address,
    time_zone: z.string().max(64).refine(isTimeZone, "no such time zone"),
    home: z.strictObject({
      country: z.string().regex(/^[a-z]{2}$/),
      province: z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/),
    }),
    applicant_papers: z.array(ApplicantPaper).max(20).default([]),
    returns: PolicyReturns.prefault({}),
    licence_classes: z.array(PolicyClass).min(1).max(50),
  })
  .superRefine(({ effective_from, effective_to, licence_classes }, context) => {
    if (effective_to !== null && effective_to < effective_from)
      context.addIssue({ code: "custom", path: ["effective_to"], message: "ends before it begins" });
    for (const [index, { code }] of licence_classes.entries()) {
      if (licence_classes.findIndex((other) => other.code === code) < index)
        context.addIssue({
          code: "custom",
          path: ["licence_classes", index, "code"],
          message: "stands twice",
        });
    }
  });

/** A record as it is written, with defaults left out. */
export type LicencePolicyInput = z.input<typeof LicencePolicyRecord>;
/** A record as it is kept. */
export type LicencePolicyRecord = z.output<typeof LicencePolicyRecord>;

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}
