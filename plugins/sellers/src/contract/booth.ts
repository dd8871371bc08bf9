import type { NamedCode, SellerKind, SellerStatus } from "./answers";

/** How long the texts of a booth may be, in characters. */
export const BOOTH_LIMITS = { name: 80, story: 3000 } as const;

/** A photo of a booth in the widths it was made in, smallest first; its own size is that of the largest. */
export interface StorePhoto {
  width: number;
  height: number;
  files: { width: number; address: string }[];
}

/** A category of goods by its handle. */
export interface NamedCategory {
  handle: string;
  name: string;
  name_en: string;
}

/** What the badge «دارای مجوز» says: nothing but for which goods. */
export interface StoreBadge {
  categories: NamedCategory[];
}

/** `GET /store/sellers/:handle/badge`: the proof behind the badge of somebody who was verified at some time. */
export interface StoreBadgeAnswer {
  badge: {
    handle: string;
    /** Whether she may sell now. If not, nothing more is told than her booth's name. */
    valid: boolean;
    name: string;
    name_en: string;
    kind: SellerKind | null;
    county: NamedCode | null;
    /** ISO instant. */
    verified_at: string | null;
    /** Classes of the policy, such as `home_business`, each once. */
    licence_classes: string[];
    categories: NamedCategory[];
  };
}

/** `GET /seller/booth`, and what every change of it answers. */
export interface SellerBoothAnswer {
  booth: {
    handle: string;
    name: string;
    name_en: string;
    story: string;
    story_en: string;
    picture: string | null;
    photos: (StorePhoto & { id: string })[];
    status: SellerStatus;
    /** Whether anybody sees it now. */
    open: boolean;
  };
}

/** `POST /seller/booth`: what is not given stays. Names are the owners' to change. */
export interface SellerBoothChange {
  name?: string;
  name_en?: string;
  story?: string;
  story_en?: string;
}
