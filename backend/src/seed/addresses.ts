/** Address of a demonstration picture in the width that lists show; the storefront derives the others. */
export function pictureAddress(name: string): string {
  return `${process.env.STOREFRONT_URL ?? "http://localhost:8000"}/pictures/${name}-640.avif`;
}
