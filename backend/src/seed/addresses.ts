/** The widths in which the demonstration's pictures stand. */
const PICTURE_WIDTHS = [320, 640, 1080];

/** Address of a demonstration picture, in the width that lists show unless told otherwise; the storefront derives the others. */
export function pictureAddress(name: string, width = 640): string {
  return `${process.env.STOREFRONT_URL ?? "http://localhost:8000"}/pictures/${name}-${width}.avif`;
}

/** A demonstration picture as a photo of somebody's in its widths, smallest first; nothing of it lies in the file store. */
export function demonstrationPhoto(of: string, name: string) {
  return {
    id: `photo_${of}_${name}`,
    width: 1080,
    height: 1080,
    files: PICTURE_WIDTHS.map((width) => ({ width, address: pictureAddress(name, width), key: "" })),
  };
}
