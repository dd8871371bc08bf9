import { z } from "@medusajs/framework/zod";
import { ACCOUNT_KINDS, type Account, type AccountKind, readAccount } from "../../contract/accounts";

/** No books are older, and Postgres does not know every year that JavaScript does. */
const moment = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text))
  .refine((at) => at.getUTCFullYear() >= 2000 && at.getUTCFullYear() <= 9999, "Not a moment of these books.");
const kindOfAccount = z.enum(Object.keys(ACCOUNT_KINDS) as [AccountKind, ...AccountKind[]]);
const account = z
  .string()
  .max(160)
  .refine((name) => readAccount(name) !== undefined, "The chart knows no such account.")
  .transform((name) => name as Account);
const limit = z.coerce.number().int().min(1).max(100).default(20);

/** Query of `GET /admin/ledger/trial-balance`. */
export const AskTrialBalance = z.strictObject({ at: moment.optional() });
export type AskTrialBalance = z.output<typeof AskTrialBalance>;

/** Query of `GET /admin/ledger/accounts`. */
export const AskAccounts = z.strictObject({
  kind: kindOfAccount,
  currency: z.string().regex(/^[a-z]{3}$/),
  at: moment.optional(),
  after: z.string().max(160).optional(),
  limit,
});
export type AskAccounts = z.output<typeof AskAccounts>;

const exactMoment = z.iso.datetime({ precision: 6 });

function isPlace(text: string): boolean {
  const [at = "", id = "", more] = text.split("_");
  return more === undefined && /^\d{1,18}$/.test(id) && exactMoment.safeParse(at).success && at >= "2000";
}

/** Query of `GET /admin/ledger/entries`. */
export const AskEntries = z.strictObject({
  kind: z.string().max(60).optional(),
  account: account.optional(),
  seller_id: z.string().max(100).optional(),
  seller_order_id: z.string().max(100).optional(),
  reference: z.string().max(200).optional(),
  // The number of an entry; of an account's entries the moment and number of a movement.
  before: z
    .string()
    .max(60)
    .refine((text) => /^[1-9]\d{0,17}$/.test(text) || isPlace(text), "No place in a list of entries.")
    .optional(),
  limit,
});
export type AskEntries = z.output<typeof AskEntries>;

/** Query of `GET /admin/ledger/export`: what was posted from a moment until before another. */
export const AskJournal = z.strictObject({
  from: moment,
  until: moment,
  language: z.enum(["fa", "en"]).default("fa"),
});
export type AskJournal = z.output<typeof AskJournal>;
