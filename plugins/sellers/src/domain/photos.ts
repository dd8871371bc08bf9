/** The photos of a booth, in her order. */

export const MOST_PHOTOS = 8;

/** One photo in the widths it was made in, smallest first. */
export interface Photo {
  id: string;
  /** Of the largest. */
  width: number;
  height: number;
  /** `key` is its name in the file store. */
  files: { width: number; address: string; key: string }[];
}

export type PhotoFlaw = "photos_full" | "photo_not_found" | "photos_order_wrong";

/** With one more at the end. */
export function withPhoto(photos: readonly Photo[], photo: Photo): Photo[] | PhotoFlaw {
  return photos.length < MOST_PHOTOS ? [...photos, photo] : "photos_full";
}

/** Without one. */
export function withoutPhoto(photos: readonly Photo[], id: string): Photo[] | PhotoFlaw {
  const rest = photos.filter((photo) => photo.id !== id);
  return rest.length < photos.length ? rest : "photo_not_found";
}

/** In the order of these ids, each photo exactly once. */
export function inOrder(photos: readonly Photo[], ids: readonly string[]): Photo[] | PhotoFlaw {
  const byId = new Map(photos.map((photo) => [photo.id, photo]));
  const ordered = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  return ordered.length === photos.length && ids.length === photos.length ? ordered : "photos_order_wrong";
}
