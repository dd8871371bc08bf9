/** Where somebody lives, as she wrote it. */
export interface PostalAddress {
  line1: string;
  line2: string | null;
  city: string;
  province: string | null;
  postal_code: string | null;
  country_code: string;
}

/** Somebody on a paper: without an address where the reader may not have it. */
export interface Addressee {
  name: string;
  phone: string | null;
  address: PostalAddress | null;
}

/** A seller as papers name her, in both languages. */
export interface PaperSeller {
  name: string;
  name_en: string;
  county_name: string;
  county_name_en: string;
  /** ISO 3166. */
  country: string;
  time_zone: string;
}

/** A seller's part on its way into a parcel. */
export interface Outgoing {
  id: string;
  display_id: number;
  placed_at: Date;
  /** ISO day; null when nothing was promised. */
  promised_for: string | null;
  shipping_name: string;
  buyer: Addressee;
  /** What is left to pack. */
  lines: { title: string; variant_title: string | null; quantity: number }[];
  /** Of what is left; null where not all of it is known. */
  grams: number | null;
  /** Of the parcel that left last. */
  tracking_number: string | null;
  /** Where the seller opens the order. */
  page: string;
}
