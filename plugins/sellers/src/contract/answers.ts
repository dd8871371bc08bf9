import type { StoreBadge, StorePhoto } from "./booth";
import type { SellerReview } from "./review";

/** What the store, seller and admin routes of this plugin answer. Persian is the base text, `_en` its English. */

export type SellerKind = "producer" | "cooperative";
export type SellerStatus =
  | "draft"
  | "submitted"
  | "docs_review"
  | "changes_requested"
  | "site_visit"
  | "verified"
  | "rejected"
  | "suspended"
  | "expired"
  | "renewal_review"
  | "revoked";

/** What can be done to a seller; see `domain/seller-states.ts`. */
export type SellerVerb =
  | "submit"
  | "take_up"
  | "request_changes"
  | "resubmit"
  | "schedule_visit"
  | "verify"
  | "reject"
  | "reopen"
  | "suspend"
  | "reinstate"
  | "expire"
  | "renew"
  | "refuse_renewal"
  | "approve_renewal"
  | "revoke"
  | "close";

export interface NamedCode {
  code: string;
  name: string;
  name_en: string;
}

/** A verified seller as any visitor may see her. */
export interface StoreSeller {
  handle: string;
  kind: SellerKind;
  name: string;
  name_en: string;
  story: string;
  story_en: string;
  /** Address of a square picture, or null. */
  picture: string | null;
  county: NamedCode;
  craft: NamedCode;
  /** ISO instant of the verification. */
  verified_at: string;
  photos: StorePhoto[];
  badge: StoreBadge;
  /** She takes no orders until this day and with it, an ISO date; what she says of it, or empty. Null when she is there. */
  away: { until: string; note: string } | null;
}

/** `GET /store/sellers?county=&craft=&kind=&limit=&offset=` */
export interface StoreSellersAnswer {
  sellers: StoreSeller[];
  count: number;
  offset: number;
  limit: number;
}

/** `GET /store/sellers/:handle` */
export interface StoreSellerAnswer {
  seller: StoreSeller;
}

export interface StoreCounty extends NamedCode {
  known_for: string;
  known_for_en: string;
  picture: string | null;
  /** How many verified sellers live there. */
  seller_count: number;
}

/** `GET /store/counties`, in Persian alphabetical order. */
export interface StoreCountiesAnswer {
  counties: StoreCounty[];
}

export interface StoreCraft extends NamedCode {
  picture: string | null;
  seller_count: number;
}

/** `GET /store/crafts`, in Persian alphabetical order. */
export interface StoreCraftsAnswer {
  crafts: StoreCraft[];
}

/** `GET /seller/me`: who acts, and for whom. */
export interface SellerMeAnswer {
  member: { id: string; name: string; email: string | null; mobile: string | null; role: "owner" | "staff" };
  seller: {
    id: string;
    handle: string;
    kind: SellerKind;
    name: string;
    name_en: string;
    status: SellerStatus;
    /** Null until she has told it. */
    county: NamedCode | null;
  };
}

/** `GET /admin/counties`, in Persian alphabetical order. */
export interface AdminCountiesAnswer {
  counties: NamedCode[];
}

/** `GET /admin/sellers?q=&status=&kind=&county=&created_from=&limit=&offset=` rows. */
export interface AdminSeller {
  id: string;
  handle: string;
  kind: SellerKind;
  name: string;
  name_en: string;
  status: SellerStatus;
  county: NamedCode | null;
  craft: NamedCode | null;
  verified_at: string | null;
  suspended_reason: string | null;
  created_at: string;
}

export interface AdminSellersAnswer {
  sellers: AdminSeller[];
  count: number;
  offset: number;
  limit: number;
}

/** `GET /admin/sellers/:id`, and every decision about her. */
export interface AdminSellerAnswer {
  seller: AdminSeller & {
    story: string;
    story_en: string;
    members: {
      id: string;
      name: string;
      email: string | null;
      mobile: string | null;
      role: "owner" | "staff";
    }[];
    product_count: number;
    /** What the office may do to her now. */
    may: SellerVerb[];
    review: SellerReview;
  };
}
