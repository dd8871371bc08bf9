/** What the store, seller and admin routes of this plugin answer. Persian is the base text, `_en` its English. */

export type SellerKind = "producer" | "cooperative";
export type SellerStatus = "submitted" | "verified" | "suspended";

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
  member: { id: string; name: string; email: string; role: "owner" | "staff" };
  seller: {
    id: string;
    handle: string;
    kind: SellerKind;
    name: string;
    name_en: string;
    status: SellerStatus;
    county: NamedCode;
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
  county: NamedCode;
  craft: NamedCode;
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

/** `GET /admin/sellers/:id`, `POST …/verify`, `POST …/suspend {reason}` */
export interface AdminSellerAnswer {
  seller: AdminSeller & {
    story: string;
    story_en: string;
    members: { id: string; name: string; email: string; role: "owner" | "staff" }[];
    product_count: number;
    /** States she may go to from here. */
    may: SellerStatus[];
  };
}
