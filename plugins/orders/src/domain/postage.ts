/** Postage by weight and zone, from a table that is data. */

export type Zone = "same_county" | "same_province" | "elsewhere" | "abroad";

export interface Place {
  country_code: string | null;
  province: string | null;
  city: string | null;
}

/** Price of a zone in whole major units: up to the first kilogram, and each further kilogram begun. */
export interface ZonePrice {
  first_kg: number;
  further_kg: number;
}

/** Zones that are missing are not served. */
export type Tariff = Partial<Record<Zone, ZonePrice>>;

/** The zone a parcel crosses. Names are compared as people write them, in either script's common spellings. */
export function zoneBetween(from: Place, to: Place): Zone {
  if (key(from.country_code) !== key(to.country_code)) return "abroad";
  if (!to.province || key(from.province) !== key(to.province)) return "elsewhere";
  return to.city && key(from.city) === key(to.city) ? "same_county" : "same_province";
}

/**
 * What a parcel costs.
 *
 * @param weightGrams weight of all its goods
 * @returns whole major units, or null when the tariff does not serve the zone
 */
export function postage(tariff: Tariff, zone: Zone, weightGrams: number): number | null {
  const price = tariff[zone];
  if (!price) return null;
  const further = Math.max(0, Math.ceil(weightGrams / 1000) - 1);
  return price.first_kg + further * price.further_kg;
}

function key(name: string | null): string {
  return (name ?? "")
    .normalize("NFKC")
    .replace(/ي/g, "ی")
    .replace(/ك/g, "ک")
    .replace(/[\s\u200c]+/g, "")
    .toLowerCase();
}
