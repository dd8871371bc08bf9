import { z } from "@medusajs/framework/zod";
import { MESSAGE_CHANNELS, MESSAGE_STATES } from "../../../contract/names";

/** Query of `GET /admin/messages`. */
export const AdminListMessages = z.strictObject({
  state: z.enum(MESSAGE_STATES).optional(),
  channel: z.enum(MESSAGE_CHANNELS).optional(),
  /** A whole address, or a piece of what is shown of one. */
  to: z.string().trim().max(254).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export type AdminListMessages = z.infer<typeof AdminListMessages>;

/** Body of `POST /admin/messages/trial`. */
export const AdminSendTestMessage = z.strictObject({
  /** A mobile number or an e-mail address. */
  to: z.string().trim().min(3).max(254),
  language: z.enum(["fa", "en"]).default("fa"),
  /** Names the wish: asked for again, nothing more is sent. */
  key: z
    .string()
    .regex(/^[\w-]{8,64}$/)
    .optional(),
});
export type AdminSendTestMessage = z.infer<typeof AdminSendTestMessage>;

/** Body of `POST /admin/messages/:id/retry`. */
export const AdminRetryMessage = z.strictObject({});
