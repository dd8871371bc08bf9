import type { NamedCode, StoreSeller } from "../../../contract/answers";
import type { NamedCategory, StorePhoto } from "../../../contract/booth";
import type { Photo } from "../../../domain/photos";

/** What `namedCode` takes of a county. */
export const COUNTY_FIELDS = ["county.code", "county.name", "county.name_en"];

/** What `namedCode` takes of a craft. */
export const CRAFT_FIELDS = ["craft.code", "craft.name", "craft.name_en"];

/** The fields of a seller that a visitor may see; nothing else is ever selected on store routes. */
export const STORE_SELLER_FIELDS = [
  "handle",
  "kind",
  "name",
  "name_en",
  "story",
  "story_en",
  "picture",
  "photos",
  "verified_at",
  "away_until",
  "away_note",
  ...COUNTY_FIELDS,
  ...CRAFT_FIELDS,
];

/** Takes the code and names alone out of a row. */
export function namedCode({ code, name, name_en }: NamedCode): NamedCode {
  return { code, name, name_en };
}

/** A photo without what only the file store knows it by. */
export function toStorePhoto({ width, height, files }: Photo): StorePhoto {
  return { width, height, files: files.map((file) => ({ width: file.width, address: file.address })) };
}

type Row = Omit<StoreSeller, "verified_at" | "photos" | "badge" | "away"> & {
  away_until: string | null;
  away_note: string | null;
  verified_at: Date | string | null;
  photos: unknown;
};

/** A row of `query.graph` with exactly `STORE_SELLER_FIELDS`, without the keys the ORM adds. */
export function toStoreSeller(row: Row, categories: NamedCategory[]): StoreSeller {
  return {
    handle: row.handle,
    kind: row.kind,
    name: row.name,
    name_en: row.name_en,
    story: row.story,
    story_en: row.story_en,
    picture: row.picture,
    county: namedCode(row.county),
    craft: namedCode(row.craft),
    verified_at: new Date(row.verified_at ?? 0).toISOString(),
    photos: ((row.photos ?? []) as Photo[]).map(toStorePhoto),
    badge: { categories },
    away: row.away_until ? { until: row.away_until, note: row.away_note ?? "" } : null,
  };
}
