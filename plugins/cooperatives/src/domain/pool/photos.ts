/** The photos of a pool, the cover first. */

export const MOST_PHOTOS = 8;

/** One photo in the widths it was made in, smallest first. */
export interface Photo {
  id: string;
  /** The browser's name of it, so that one that is sent twice stands once; the demonstration's have none. */
  upload_key?: string;
  /** Of the largest. */
  width: number;
  height: number;
  /** `key` is its name in the file store. */
  files: { width: number; address: string; type?: string; key: string }[];
}

/** With one more at the end; the same where it stands already. */
export function withPhoto(photos: readonly Photo[], photo: Photo): readonly Photo[] | "pool_photos_full" {
  if (photos.some(({ upload_key }) => upload_key !== undefined && upload_key === photo.upload_key))
    return photos;
  return photos.length < MOST_PHOTOS ? [...photos, photo] : "pool_photos_full";
}

/** Without one. */
export const withoutPhoto = (photos: readonly Photo[], id: string): readonly Photo[] =>
  photos.filter((photo) => photo.id !== id);

/** In the order of these ids, each photo exactly once. */
export function inOrder(
  photos: readonly Photo[],
  ids: readonly string[],
): readonly Photo[] | "pool_photos_order_wrong" {
  const byId = new Map(photos.map((photo) => [photo.id, photo]));
  const ordered = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  return ordered.length === photos.length && ids.length === photos.length
    ? ordered
    : "pool_photos_order_wrong";
}

/** The address of the width nearest above the one that a place asks for, else of the largest. */
function addressOf({ files }: Photo, width: number): string | undefined {
  const larger = files.find((file) => file.width >= width) ?? files.at(-1);
  return larger?.address;
}

const CARD_WIDTH = 640;
const PAGE_WIDTH = 1080;

/** What a shop shows of them: the cover in a list, each on its page. */
export function picturesOf(photos: readonly Photo[]): {
  thumbnail: string | null;
  images: { url: string }[];
} {
  const at = (width: number) => photos.flatMap((photo) => addressOf(photo, width) ?? []);
  return { thumbnail: at(CARD_WIDTH)[0] ?? null, images: at(PAGE_WIDTH).map((url) => ({ url })) };
}
