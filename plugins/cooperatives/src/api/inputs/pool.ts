import { z } from "@medusajs/framework/zod";
import { MEASURES, type Measure } from "../../contract/measure";
import { POOL_STATES } from "../../contract/pool";
import { PAYMENT_TERMS } from "../../contract/wholesale-order";
import { MOST_PHOTOS } from "../../domain/pool/photos";
import { isoDate, page, story, text, whole, wholeAmount } from "./plain";

const id = z.string().min(1).max(100);
const handle = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/);
const code = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,19}$/);

const spec = {
  title: z.strictObject({ fa: text(120), en: text(120) }),
  story: z.strictObject({ fa: story(4000), en: story(4000) }).default({ fa: "", en: "" }),
  category: handle,
  measure: z.enum(Object.keys(MEASURES) as [Measure, ...Measure[]]),
  grades: z.array(z.strictObject({ code, fa: text(60), en: text(60), factor_bp: whole })).max(20),
  packaging: z.strictObject({ fa: text(200), en: text(200) }),
  tolerance_bp: whole,
  minimum_order: whole,
  deposit_percent: whole,
  lead_days: whole,
  tiers: z.array(z.strictObject({ from: whole, unit_price: wholeAmount })).max(20),
  margin_bp: whole,
  direct: z
    .strictObject({
      shipping: z.discriminatedUnion("way", [
        z.strictObject({ way: z.literal("hub") }),
        z.strictObject({ way: z.literal("sent"), step: whole, price: wholeAmount }),
      ]),
      payment_terms: z.enum(PAYMENT_TERMS),
    })
    .nullable()
    .default(null),
};

/** `POST /seller/cooperative/pools/:id` */
export const ChangePool = z.strictObject(spec);
export type ChangePool = z.output<typeof ChangePool>;

/** `POST /seller/cooperative/pools`: the key names the form, so that one that is sent twice stands once. */
export const MakePool = z.strictObject({ ...spec, request_key: z.string().min(8).max(100) });
export type MakePool = z.output<typeof MakePool>;

/** `POST /seller/cooperative/pools/:id/photos/order` */
export const OrderPoolPhotos = z.strictObject({ ids: z.array(z.string().max(64)).max(MOST_PHOTOS) });
export type OrderPoolPhotos = z.output<typeof OrderPoolPhotos>;

/** Query of `GET /seller/cooperative/pools`. */
export const ListPools = z.strictObject({ ...page, state: z.enum(POOL_STATES).optional() });
export type ListPools = z.output<typeof ListPools>;

/** Query of `GET /seller/cooperative/pools/:id/pledges` and `GET /seller/pledges`. */
export const ListPledges = z.strictObject(page);
export type ListPledges = z.output<typeof ListPledges>;

/** What opens or closes a pool, and what takes a pledge back. */
export const Nothing = z.strictObject({});

const terms = {
  weekly_quantity: whole,
  unit_price: wholeAmount,
  raw_material: wholeAmount.nullable().default(null),
  minimum_batch: whole,
  grade: code,
  valid_from: isoDate,
  valid_to: isoDate,
};

/** `POST /seller/pledges/:id` */
export const ChangePledge = z.strictObject(terms);
export type ChangePledge = z.output<typeof ChangePledge>;

/** `POST /seller/pledges` */
export const MakePledge = z.strictObject({ ...terms, pool_id: id });
export type MakePledge = z.output<typeof MakePledge>;

/** Query of `GET /store/pools`. */
export const ListStorePools = z.strictObject({
  ...page,
  category: handle.optional(),
  cooperative: handle.optional(),
});
export type ListStorePools = z.output<typeof ListStorePools>;

const quantity = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
const codes = z
  .array(code)
  .min(1)
  .max(20)
  .transform((all) => [...new Set(all)]);

/** Query of `GET /store/pools/:handle/purchase`; grades apart by commas. */
export const PriceDirectly = z.strictObject({
  company_id: id,
  quantity,
  grades: z
    .string()
    .max(500)
    .transform((all) => all.split(","))
    .pipe(codes)
    .optional(),
  deliver_by: isoDate.optional(),
});
export type PriceDirectly = z.output<typeof PriceDirectly>;

/** `POST /store/pools/:handle/orders` */
export const OrderDirectly = z.strictObject({
  company_id: id,
  quantity: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  grades: codes,
  deliver_by: isoDate,
  /** What the buyer saw that it comes to. */
  total: wholeAmount,
  /** The browser's own: what is sent twice under one is ordered once. */
  request_key: z.string().min(8).max(100),
});
export type OrderDirectly = z.output<typeof OrderDirectly>;

/** Query of `GET /store/pools/:handle`: for how much a promise is asked, in the measure's smallest. */
export const ReadStorePool = z.strictObject({
  quantity: z.coerce.number().int().min(1).max(999_999_999).optional(),
});
export type ReadStorePool = z.output<typeof ReadStorePool>;
