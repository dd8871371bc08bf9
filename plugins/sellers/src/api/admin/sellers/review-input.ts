import { z } from "@medusajs/framework/zod";
import { QUEUE_STATUSES, SECRET_FIELDS } from "../../../contract/review";
import { isReviewField } from "../../../contract/review-fields";

const reason = z.string().trim().min(1).max(1000);
const id = z.string().min(1).max(64);
const yes = z.enum(["true", "false"]).transform((said) => said === "true");

/** Query of `GET /admin/seller-reviews`. */
export const AdminReviewQueue = z.strictObject({
  status: z.enum(QUEUE_STATUSES).optional(),
  county: z.string().max(64).optional(),
  kind: z.enum(["producer", "cooperative"]).optional(),
  /** Waiting at least so many days. */
  age: z.coerce.number().int().min(1).max(3650).optional(),
  mine: yes.optional(),
  q: z.string().trim().max(200).optional(),
  after: id.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export type AdminReviewQueue = z.infer<typeof AdminReviewQueue>;

/** Query of `GET /admin/sellers/:id/events`. */
export const AdminAuditTrail = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export type AdminAuditTrail = z.infer<typeof AdminAuditTrail>;

/** Body of a decision that needs no word. */
export const AdminDecide = z.strictObject({});

/** Body of a decision that says why. */
export const AdminDecideWithReason = z.strictObject({ reason });
export type AdminDecideWithReason = z.infer<typeof AdminDecideWithReason>;

/** Body of `POST /admin/sellers/:id/request-changes`: a reason per field, and what concerns the whole. */
export const AdminRequestChanges = z
  .strictObject({
    reason: z.string().trim().max(1000).optional(),
    fields: z
      .record(z.string().max(80), reason)
      .refine((fields) => Object.keys(fields).length <= 40, "At most 40 fields.")
      .refine(
        (fields) => Object.keys(fields).every(isReviewField),
        "No change can be asked for of that field.",
      )
      .default({}),
  })
  .refine(({ reason, fields }) => reason || Object.keys(fields).length > 0, "Say what is to be changed.");
export type AdminRequestChanges = z.infer<typeof AdminRequestChanges>;

/** Body of `POST /admin/sellers/:id/schedule-visit`. */
export const AdminScheduleVisit = z.strictObject({ scheduled_for: z.iso.datetime({ offset: true }) });
export type AdminScheduleVisit = z.infer<typeof AdminScheduleVisit>;

/** Body of `POST /admin/sellers/:id/record-visit`. */
export const AdminRecordVisit = z.strictObject({
  passed: z.boolean(),
  findings: z.string().trim().min(1).max(4000),
});
export type AdminRecordVisit = z.infer<typeof AdminRecordVisit>;

/** Body of `POST /admin/sellers/:id/unmask`. */
export const AdminUnmask = z.strictObject({ fields: z.array(z.enum(SECRET_FIELDS)).min(1).max(4), reason });
export type AdminUnmask = z.infer<typeof AdminUnmask>;
