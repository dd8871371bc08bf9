import { model } from "@medusajs/framework/utils";
import { SELLER_STATUSES } from "../../../domain/seller-states";
import { County } from "./county";
import { Craft } from "./craft";
import { HandoverAddress } from "./handover-address";
import { Invitation } from "./invitation";
import { Licence } from "./licence";
import { Paper } from "./paper";
import { SellerEvent } from "./seller-event";
import { SellerMember } from "./seller-member";
import { SellerParticulars } from "./seller-particulars";
import { ShebaChange } from "./sheba-change";
import { SiteVisit } from "./site-visit";

/**
 * Anyone who sells or asks to: a home producer or a cooperative. Persian is the base text, `_en` its English. What an
 * applicant has not told yet is empty or null. Nothing here is secret; see `SellerParticulars`.
 */
export const Seller = model
  .define("seller", {
    id: model.id({ prefix: "sel" }).primaryKey(),
    handle: model.text().unique(),
    kind: model.enum(["producer", "cooperative"]),
    name: model.text().searchable().default(""),
    name_en: model.text().searchable().default(""),
    story: model.text().default(""),
    story_en: model.text().default(""),
    picture: model.text().nullable(),
    /** Her booth's photos in her order, as `domain/photos.ts` writes them. */
    photos: model.json().nullable(),
    /** Which licence policy binds her, such as `ir-fars`. */
    jurisdiction: model.text().default("ir-fars"),
    work_mode: model.enum(["piecework", "independent", "cooperative_or_cluster"]).nullable(),
    /** The driver she works for, or the cooperative she is a member of, as she names it. */
    works_with: model.text().nullable(),
    status: model.enum([...SELLER_STATUSES]).default("draft"),
    /** Since when she stands where she stands. */
    status_since: model.dateTime().nullable(),
    submitted_at: model.dateTime().nullable(),
    verified_at: model.dateTime().nullable(),
    suspended_reason: model.text().nullable(),
    /** The operator who took her application up. */
    reviewer_id: model.text().nullable(),
    /** Handles of the categories whose goods she may offer now: what `maySell` says, kept for lists. See `refresh-standing`. */
    covered_categories: model.array().nullable(),
    /** Her money waits until then, for she changed the account it goes to. */
    payouts_held_until: model.dateTime().nullable(),
    /** The last day of her time off, in her own calendar, while her goods are off sale for it; see `contract/seller-away`. */
    away_until: model.text().nullable(),
    /** What buyers read of it. */
    away_note: model.text().nullable(),
    county: model.belongsTo(() => County, { mappedBy: "sellers" }).nullable(),
    craft: model.belongsTo(() => Craft, { mappedBy: "sellers" }).nullable(),
    members: model.hasMany(() => SellerMember, { mappedBy: "seller" }),
    particulars: model.hasOne(() => SellerParticulars, { mappedBy: "seller" }),
    licences: model.hasMany(() => Licence, { mappedBy: "seller" }),
    papers: model.hasMany(() => Paper, { mappedBy: "seller" }),
    events: model.hasMany(() => SellerEvent, { mappedBy: "seller" }),
    site_visits: model.hasMany(() => SiteVisit, { mappedBy: "seller" }),
    invitations: model.hasMany(() => Invitation, { mappedBy: "seller" }),
    sheba_changes: model.hasMany(() => ShebaChange, { mappedBy: "seller" }),
    handover_addresses: model.hasMany(() => HandoverAddress, { mappedBy: "seller" }),
  })
  .indexes([{ on: ["status", "submitted_at"] }]);
