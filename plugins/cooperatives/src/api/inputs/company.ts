import { asciiDigits, bareNumber } from "@dastranj/sellers/contract/checks";
import { z } from "@medusajs/framework/zod";
import {
  COMPANY_ROLES,
  COMPANY_STATES,
  COOPERATIVES_WORDS,
  PURCHASE_APPROVAL_STATES,
} from "../../contract/company";

const line = (least: number, most: number) =>
  z
    .string()
    .max(4 * most)
    .transform((text) => text.replace(/\s+/g, " ").trim())
    .pipe(z.string().min(least).max(most));
const maybe = (most: number) =>
  line(0, most)
    .transform((text) => text || null)
    .nullish()
    .transform((text) => text ?? null);
const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
};
const handle = z.string().min(1).max(100);
const cooperatives = z.array(handle).max(10).default([]);

const phone = z
  .string()
  .max(60)
  .transform(bareNumber)
  .pipe(z.string().regex(/^\+?\d{5,15}$/));
const postal_code = z
  .string()
  .max(40)
  .transform((text) => bareNumber(text).toUpperCase() || null)
  .nullish()
  .transform((text) => text ?? null);
/** Whole smallest units of money, written with any digits; null: no limit. */
const limit = z
  .string()
  .max(60)
  .transform((text) => bareNumber(text).replace(/[٬,]/g, ""))
  .pipe(z.string().regex(/^(0|[1-9]\d{0,14})$/))
  .nullable();

const company = {
  name: line(2, 120),
  legal_id: z.string().trim().min(1).max(60),
  province: maybe(80),
  city: line(1, 80),
  address: line(5, 300),
  postal_code,
  phone,
  buys: line(3, 500),
};

/** `POST /store/companies` */
export const MakeCompany = z.strictObject({
  ...company,
  country_code: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z]{2}$/)
    .default("ir"),
  currency_code: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z]{3}$/)
    .default("irr"),
  cooperatives,
  request_key: z.string().min(8).max(100),
});
export type MakeCompany = z.output<typeof MakeCompany>;

/** `POST /store/companies/:id`: what is left out stays. */
export const ChangeCompany = z.strictObject({
  name: company.name.optional(),
  legal_id: company.legal_id.optional(),
  province: line(0, 80)
    .transform((text) => text || null)
    .nullish(),
  city: company.city.optional(),
  address: company.address.optional(),
  postal_code: z
    .string()
    .max(40)
    .transform((text) => bareNumber(text).toUpperCase() || null)
    .nullish(),
  phone: phone.optional(),
  buys: company.buys.optional(),
  cooperatives,
});
export type ChangeCompany = z.output<typeof ChangeCompany>;

/** `POST /store/companies/:id/people`: by mobile or by e-mail, one of the two. */
export const InvitePerson = z.strictObject({
  name: line(1, 100),
  mobile: z.string().trim().max(30).nullish(),
  email: z.email().max(254).nullish(),
  role: z.enum(COMPANY_ROLES),
  monthly_limit: limit.default(null),
  needs_approval: z.boolean().default(false),
  language: z.enum(["fa", "en"]).default("fa"),
});
export type InvitePerson = z.output<typeof InvitePerson>;

/** `POST /store/companies/:id/people/:person_id` */
export const ChangePerson = z.strictObject({
  role: z.enum(COMPANY_ROLES).optional(),
  monthly_limit: limit.optional(),
  needs_approval: z.boolean().optional(),
});
export type ChangePerson = z.output<typeof ChangePerson>;

/** `POST /store/company-invitations/accept`: the token stands in the body, so that no log has it. */
export const AcceptInvitation = z.strictObject({ token: z.string().min(20).max(100) });
export type AcceptInvitation = z.output<typeof AcceptInvitation>;

/** Query of `GET /store/companies/:id/approvals`. */
export const ListApprovals = z.strictObject({ ...page, state: z.enum(PURCHASE_APPROVAL_STATES).optional() });
export type ListApprovals = z.output<typeof ListApprovals>;

/** `POST /store/companies/:id/approvals/:approval_id` */
export const DecidePurchase = z.strictObject({ decision: z.enum(["grant", "refuse"]), words: maybe(500) });
export type DecidePurchase = z.output<typeof DecidePurchase>;

/** Query of `GET /admin/companies`. */
export const ListCompanies = z.strictObject({
  ...page,
  state: z.enum(COMPANY_STATES).optional(),
  q: z
    .string()
    .max(100)
    .transform((text) => asciiDigits(text).trim() || undefined)
    .optional(),
});
export type ListCompanies = z.output<typeof ListCompanies>;

/** Query of `GET /seller/cooperative/companies`. */
export const ListAskingCompanies = z.strictObject({ ...page, state: z.enum(COOPERATIVES_WORDS).optional() });
export type ListAskingCompanies = z.output<typeof ListAskingCompanies>;

/** `POST …/approve` */
export const Nothing = z.strictObject({});

/** `POST …/refuse` and `…/suspend`: the company reads why. */
export const WithReason = z.strictObject({ reason: line(3, 500) });
export type WithReason = z.output<typeof WithReason>;
