/** The widths in which the demonstration's pictures stand. */
export const PICTURE_WIDTHS = [320, 640, 1080];

/** Address of a demonstration picture, in the width that lists show unless told otherwise; the storefront derives the others. */
export function pictureAddress(name: string, width = 640): string {
  return `${process.env.STOREFRONT_URL ?? "http://localhost:8000"}/pictures/${name}-${width}.avif`;
}
