import type { ListingPhoto } from "../../../contract/offering";

/** A photo without what only the file store knows it by. */
export function toListingPhoto(row: {
  id: string;
  width: number;
  height: number;
  files: unknown;
}): ListingPhoto {
  const files = row.files as ListingPhoto["files"];
  return {
    id: row.id,
    width: row.width,
    height: row.height,
    files: files.map(({ width, address, type }) => ({ width, address, type })),
  };
}
