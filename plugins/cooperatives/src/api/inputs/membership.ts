import { z } from "@medusajs/framework/zod";
import { MEMBER_ROLES, MEMBERSHIP_MODES, MEMBERSHIP_STATES } from "../../contract/membership";
import { isoDate, page, text, whole, wholeAmount, words } from "./plain";

/** Query of `GET /seller/cooperative/members`. */
export const ListMembers = z.strictObject({
  ...page,
  state: z.enum(MEMBERSHIP_STATES).optional(),
  q: text(80).optional(),
});
export type ListMembers = z.output<typeof ListMembers>;

const terms = {
  mode: z.enum(MEMBERSHIP_MODES).default("cooperative"),
  role: z.enum(MEMBER_ROLES).default("member"),
  agreement: z
    .strictObject({ reference: text(200), on: isoDate })
    .nullable()
    .default(null),
  share_fee: z
    .strictObject({
      amount: wholeAmount,
      currency_code: z.string().regex(/^[a-z]{3}$/),
      paid_on: isoDate.nullable().default(null),
    })
    .nullable()
    .default(null),
  weight: whole.default(1),
};

/** `POST /seller/cooperative/members/:id/terms` */
export const ChangeMembershipTerms = z.strictObject(terms);
export type ChangeMembershipTerms = z.output<typeof ChangeMembershipTerms>;

/** `POST /seller/cooperative/members/invite`: by her booth's address or a mobile number. */
export const InviteProducer = z.strictObject({
  ...terms,
  who: text(60),
  words: words.nullable().default(null),
});
export type InviteProducer = z.output<typeof InviteProducer>;

/** Query of `GET /seller/memberships`. */
export const ListMemberships = z.strictObject(page);
export type ListMemberships = z.output<typeof ListMemberships>;

/** `POST /seller/memberships/apply`: by the cooperative's address. */
export const ApplyToCooperative = z.strictObject({
  cooperative: text(60),
  words: words.nullable().default(null),
});
export type ApplyToCooperative = z.output<typeof ApplyToCooperative>;

/** What answers or ends a membership, on either side. */
export const MoveMembership = z.strictObject({ words: words.nullable().default(null) });
export type MoveMembership = z.output<typeof MoveMembership>;

/** `POST /seller/memberships/:id/naming` */
export const SayNaming = z.strictObject({ may_be_named: z.boolean() });
export type SayNaming = z.output<typeof SayNaming>;
