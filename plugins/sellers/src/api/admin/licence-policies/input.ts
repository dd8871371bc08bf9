import { z } from "@medusajs/framework/zod";

/** Body of `POST …/versions`. The record is judged field by field, so that each flaw is said at its field. */
export const AdminWritePolicy = z.strictObject({
  record: z.record(z.string().max(64), z.unknown()),
  note: z.string().trim().max(1000).nullable().default(null),
});
export type AdminWritePolicy = z.infer<typeof AdminWritePolicy>;

/** Body of `POST …/dry-run`. */
export const AdminTryPolicy = z.strictObject({ record: z.record(z.string().max(64), z.unknown()) });
export type AdminTryPolicy = z.infer<typeof AdminTryPolicy>;
