import { z } from "@medusajs/framework/zod";
import { ADVANCE_STATES, ADVANCE_WAYS } from "../../contract/advances";
import { page, story, wholeAmount } from "./plain";

const id = z.string().min(1).max(100);
const language = z.enum(["fa", "en"]).default("fa");

/** Query of what is read in pages. */
export const SettlementPage = z.strictObject(page);
export type SettlementPage = z.output<typeof SettlementPage>;

export const FIRST_PAGE = { limit: 20, offset: 0 };

/** `POST /seller/cooperative/wholesale-orders/:id/settlement` */
export const SettleOrder = z.strictObject({ seen: z.string().min(1).max(100) });
export type SettleOrder = z.output<typeof SettleOrder>;

/** Query of `GET /seller/cooperative/advances`. */
export const ListAdvances = z.strictObject({
  ...page,
  order_id: id.optional(),
  state: z.enum(ADVANCE_STATES).optional(),
});
export type ListAdvances = z.output<typeof ListAdvances>;

/** `POST /seller/cooperative/advances` */
export const GiveAdvance = z.strictObject({
  request_key: z.string().min(8).max(100),
  wholesale_order_id: id,
  member_id: id,
  amount: wholeAmount,
  way: z.enum(ADVANCE_WAYS),
  words: story(500).default(""),
});
export type GiveAdvance = z.output<typeof GiveAdvance>;

/** `POST /seller/advances/:id/deny` */
export const DenyAdvance = z.strictObject({ because: story(500).default("") });
export type DenyAdvance = z.output<typeof DenyAdvance>;

/** Body of what has none. */
export const NoMore = z.strictObject({});

const year = z.coerce.number().int().min(1300).max(2200);
const currency_code = z.string().regex(/^[a-z]{3}$/);

/** Query of `GET /seller/cooperative/surplus`. */
export const SurplusOfYear = z.strictObject({
  ...page,
  year: year.optional(),
  currency: currency_code.optional(),
});
export type SurplusOfYear = z.output<typeof SurplusOfYear>;

/** `POST /seller/cooperative/surplus` */
export const ShareSurplus = z.strictObject({ year, currency_code, seen: z.string().min(1).max(100) });
export type ShareSurplus = z.output<typeof ShareSurplus>;

/** Query of a sheet. */
export const SheetQuery = z.strictObject({ language });
export type SheetQuery = z.output<typeof SheetQuery>;
