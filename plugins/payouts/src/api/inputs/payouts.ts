import { z } from "@medusajs/framework/zod";
import { SCHEDULES, WEEKDAYS } from "../../domain/payouts/schedule";
import { PAYOUT_STATES } from "../../domain/payouts/states";
import { PAYOUT_WAYS } from "../../domain/payouts/ways";

const id = z.string().min(1).max(100);
const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
};
const words = z.string().trim().min(3).max(500);
/** Persian and Arabic digits as ASCII. */
const digits = (text: string) =>
  text.replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

/** Query of `GET /admin/payout-runs`, and of `GET /seller/payouts`. */
export const PageAsked = z.strictObject(page);
export type PageAsked = z.output<typeof PageAsked>;

/** `POST /admin/payout-runs`: with `seller_ids` only these, whatever their day. */
export const DraftRun = z.strictObject({
  key: z.string().min(8).max(100),
  currency_code: z
    .string()
    .regex(/^[a-z]{3}$/)
    .optional(),
  seller_ids: z.array(id).min(1).max(100).optional(),
});
export type DraftRun = z.output<typeof DraftRun>;

/** `POST /admin/payout-runs/:id/approve`, `/withdraw`, `POST /seller/payouts/request`, `/stripe/look` and `…/lift`. */
export const Nothing = z.strictObject({});

/** `POST /admin/payout-runs/:id/file`: with words when it is taken again. */
export const TakeFile = z.strictObject({ words: words.optional() });
export type TakeFile = z.output<typeof TakeFile>;

/** `POST /admin/payout-runs/:id/confirmations` */
export const ConfirmRun = z.strictObject({ csv: z.string().min(1).max(4_000_000) });
export type ConfirmRun = z.output<typeof ConfirmRun>;

/** Query of `GET /admin/payouts`. */
export const ListPayouts = z.strictObject({
  ...page,
  run_id: id.optional(),
  seller_id: id.optional(),
  state: z.enum(PAYOUT_STATES).optional(),
  hanging: z.enum(["true"]).optional(),
});
export type ListPayouts = z.output<typeof ListPayouts>;

/** `POST /admin/payout-holds/:id` */
export const HoldSeller = z.strictObject({
  reason: words,
  /** So many days; without it until it is lifted. */
  days: z.number().int().min(1).max(365).optional(),
});
export type HoldSeller = z.output<typeof HoldSeller>;

/** `POST /seller/payouts/way` */
export const ChooseWay = z.strictObject({ way: z.enum(PAYOUT_WAYS) });
export type ChooseWay = z.output<typeof ChooseWay>;

/** `POST /seller/payouts/stripe`: the country of her bank account, needed the first time. */
export const BeginAccount = z.strictObject({
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** In which language she comes back. */
  locale: z.enum(["fa", "en"]).default("fa"),
});
export type BeginAccount = z.output<typeof BeginAccount>;

/** `POST /seller/payouts` */
export const ChangeTerms = z.strictObject({
  schedule: z.enum(SCHEDULES),
  weekday: z.enum(WEEKDAYS),
  minimum: z
    .string()
    .max(40)
    .transform(digits)
    .pipe(z.string().regex(/^[1-9]\d{0,14}$/)),
});
export type ChangeTerms = z.output<typeof ChangeTerms>;
