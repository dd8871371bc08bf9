import { z } from "@medusajs/framework/zod";
import { STRATEGIES } from "../../contract/allotment-words";
import { MOST_OF_ANYTHING } from "../../contract/measure";

const quantity = z.number().int().min(1).max(MOST_OF_ANYTHING);
const words = z.string().trim().min(3).max(500);
const deadline = z.iso.datetime().transform((text) => new Date(text));

/** Query of a cooperative's readings of an order's allotment. */
export const AllotmentPage = z.strictObject({
  limit: z.coerce.number().int().min(1).max(500).default(200),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export type AllotmentPage = z.output<typeof AllotmentPage>;

/** `POST /seller/cooperative/wholesale-orders/:id/allotment`: a plan as it was seen. */
export const SendPlan = z.strictObject({
  strategy: z.enum(STRATEGIES),
  version: z.number().int().min(1).max(10_000),
  seen: z.string().regex(/^[0-9a-f]{32}$/),
  deadline,
});
export type SendPlan = z.output<typeof SendPlan>;

/** `POST …/allotment/deadline` */
export const ExtendDeadline = z.strictObject({ deadline });
export type ExtendDeadline = z.output<typeof ExtendDeadline>;

/** `POST …/allotment/outside`: what is bought from others, at which price of one unit, from whom. */
export const BuyOutside = z.strictObject({
  quantity,
  unit_price: z.string().regex(/^(0|[1-9]\d{0,14})$/),
  words,
  request_key: z.string().min(8).max(100),
});
export type BuyOutside = z.output<typeof BuyOutside>;

/** `POST …/allotment/smaller`: on how much the buyer agreed, and how she said so. */
export const AgreeSmaller = z.strictObject({ quantity, words });
export type AgreeSmaller = z.output<typeof AgreeSmaller>;

/** Query of `GET /seller/offers`. */
export const ListOffers = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  waiting: z.enum(["true"]).optional(),
});
export type ListOffers = z.output<typeof ListOffers>;

/** `POST /seller/offers/:id/accept`: all of it, or so much. */
export const AcceptOffer = z.strictObject({
  quantity: z.number().int().min(0).max(MOST_OF_ANYTHING).optional(),
});
export type AcceptOffer = z.output<typeof AcceptOffer>;

/** `POST /seller/offers/:id/decline` and `…/take-back`. */
export const NothingSaid = z.strictObject({});
