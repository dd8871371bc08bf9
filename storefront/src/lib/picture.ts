/** Our pictures stand in three widths under one name: `/pictures/<name>-<width>.avif`. */

export const PICTURE_WIDTHS = [320, 640, 1080] as const;
export type PictureWidth = (typeof PICTURE_WIDTHS)[number];

export interface PictureSource {
  src: string;
  srcSet?: string;
}

/** The address of one of our pictures by its name. */
function pictureAddress(name: string, width: PictureWidth): string {
  return `/pictures/${name}-${width}.avif`;
}

/**
 * What an `<img>` needs, from the one address the catalogue knows (`…/pictures/kilim-640.avif`). Our own pictures are
 * asked of this very server, whatever host the catalogue was written for; strange ones are shown as they are.
 */
export function pictureSource(address: string): PictureSource {
  const name = /\/pictures\/([\w-]+)-(?:320|640|1080)\.avif$/.exec(address)?.[1];
  if (!name) return { src: address };
  return {
    src: pictureAddress(name, 640),
    srcSet: PICTURE_WIDTHS.map((width) => `${pictureAddress(name, width)} ${width}w`).join(", "),
  };
}

/** An address without its host when it is of one of our own pictures. */
export function hereOrThere(address: string): string {
  return address.replace(/^https?:\/\/[^/]+(?=\/pictures\/[\w-]+\.avif$)/, "");
}

/** The largest form of a picture, for those who link to it. */
export function largestPicture(address: string): string {
  return address.replace(/-(?:320|640)\.avif$/, "-1080.avif");
}
