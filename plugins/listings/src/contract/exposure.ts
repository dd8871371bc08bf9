import { z } from "@medusajs/framework/zod";

/** Query of `GET /admin/exposure` and of its export: over how many days back. */
export const AdminExposureQuery = z.strictObject({
  days: z
    .enum(["7", "30", "90"])
    .default("30")
    .transform((days) => Number(days)),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export type AdminExposureQuery = z.output<typeof AdminExposureQuery>;

/** Query of `GET /admin/exposure/export`. */
export const AdminExposureExportQuery = AdminExposureQuery.omit({ limit: true, offset: true }).extend({
  language: z.enum(["fa", "en"]).default("fa"),
});
export type AdminExposureExportQuery = z.output<typeof AdminExposureExportQuery>;

/** A maker with goods on sale, and how often their cards were seen. */
export interface ExposedSeller {
  id: string;
  name: string;
  name_en: string;
  listings: number;
  impressions: number;
  /** Of all impressions, 0…1. */
  share: number;
  /** Per listing, as a multiple of the market's median. */
  exposure: number;
  /** Verified within the last 90 days. */
  is_new: boolean;
  /** Five listings at most. */
  is_small: boolean;
}

/** What some makers have: of all makers, of what is on sale, of what was seen, and of the places on first pages now. */
export interface ExposedGroup {
  sellers: number;
  listings_share: number;
  impressions_share: number;
  /** Null while nothing is on sale. */
  first_page_share: number | null;
}

/** `GET /admin/exposure?days=7|30|90&limit=&offset=`: how evenly makers are seen. */
export interface AdminExposureAnswer {
  exposure: {
    /** ISO dates, both included. */
    from: string;
    to: string;
    impressions: number;
    /** Of impressions per listing: 0 is even. */
    gini: number;
    unseen: number;
    /** From the least seen to all, at most 101 points. */
    lorenz: { sellers: number; share: number }[];
    /** Days on which anything was seen. */
    by_day: { day: string; impressions: number; gini: number }[];
    new_sellers: ExposedGroup;
    small_sellers: ExposedGroup;
    /** Most seen first. */
    sellers: ExposedSeller[];
  };
  count: number;
  limit: number;
  offset: number;
}
