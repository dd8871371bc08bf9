import type { ListingPhoto, Measure } from "./offering";

/** `GET /store/listings/:handle`: what a product's page shows beyond Medusa's own product. */
export interface StoreListingAnswer {
  listing: {
    product_id: string;
    measure: Measure;
    photos: ListingPhoto[];
    made_to_order: boolean;
    /** Its seller shows where the money for it goes: the payouts plugin answers it. */
    chain_shown: boolean;
    attributes: { key: string; name: { fa: string; en: string }; value: { fa: string; en: string } }[];
    variants: {
      id: string;
      net_amount: number | null;
      /** Price of a kilogram, litre, square metre or metre, by currency, in whole smallest units; none for pieces. */
      unit_prices: Record<string, number> | null;
    }[];
  };
}

/** `GET /store/attributes`: what goods can be chosen by, with the names of its values; by key, whatever the category. */
export interface StoreAttributesAnswer {
  attributes: {
    key: string;
    name: { fa: string; en: string };
    choices: { value: string; name: { fa: string; en: string } }[];
  }[];
}
