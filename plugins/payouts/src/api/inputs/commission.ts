import { z } from "@medusajs/framework/zod";
import { units } from "../../contract/commission";
import { CHANNELS } from "../../contract/commission-words";

const name = z.string().trim().min(1).max(120);
const scope = z.string().trim().min(1).max(100).nullable().default(null);
const day = z.iso.date().nullable().default(null);
const note = z.string().trim().max(500).nullable().default(null);
const rate = z.number().int().min(0).max(10_000);
const amounts = z.strictObject({
  fixed: units.default("0"),
  minimum: units.nullable().default(null),
  maximum: units.nullable().default(null),
});

/** Body of `POST /admin/commission-rules` and of a new version. */
export const WriteCommissionRule = z.strictObject({
  name,
  name_en: name,
  seller_id: scope,
  new_seller_days: z.number().int().min(1).max(3650).nullable().default(null),
  category: scope,
  county: scope,
  channel: z.enum(CHANNELS).nullable().default(null),
  rate,
  amounts: z
    .record(z.string().regex(/^[a-z]{3}$/), amounts)
    .refine((of) => Object.keys(of).length <= 20, "names too many currencies")
    .default({}),
  from: day,
  to: day,
  note,
});
export type WriteCommissionRule = z.output<typeof WriteCommissionRule>;

/** Body of `POST /admin/commission-rules/:id/end`: on which day, or at once. */
export const EndCommissionRule = z.strictObject({ on: day });
export type EndCommissionRule = z.output<typeof EndCommissionRule>;

/** Query of `GET /admin/commission-rules`. */
export const ListCommissionRules = z.strictObject({
  past: z.enum(["true", "false"]).default("false"),
  limit: z.coerce.number().int().min(1).max(200).default(100),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export type ListCommissionRules = z.output<typeof ListCommissionRules>;

/** Body of `POST /admin/commission-vat`. */
export const WriteCommissionVat = z.strictObject({ rate, from: day, note });
export type WriteCommissionVat = z.output<typeof WriteCommissionVat>;

/** Query of `GET /admin/commission-trial`. */
export const TryCommission = z.strictObject({ number: z.coerce.number().int().min(1).max(2_147_483_647) });
export type TryCommission = z.output<typeof TryCommission>;

/** Body of `POST /admin/promotion-funding/:id`. */
export const FundPromotion = z.strictObject({ funded_by: z.enum(["platform", "seller"]) });
export type FundPromotion = z.output<typeof FundPromotion>;
