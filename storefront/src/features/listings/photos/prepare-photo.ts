import { fitted } from "@/lib/shrink-picture";

/** What is shown largest is 1600 wide; a little more is left to cut from. */
const LONG_EDGE = 2048;
const QUALITY = 0.85;

/** Kinds the shop takes as they are, where this browser cannot draw them. */
const TAKEN = ["image/jpeg", "image/png", "image/webp", "image/avif"];
const MOST_BYTES = 10 * 1024 * 1024;

export type PhotoFlaw = "unreadable" | "heic" | "too_large";

/** A part of a picture, in its own pixels. */
export interface Cut {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * A photo as it is sent: drawn anew on the telephone itself, upright, no larger than it needs to be, as JPEG. So an iPhone's HEIC
 * becomes one, where the browser can draw it, and nothing is sent of where it was taken.
 */
export async function preparePhoto(file: Blob, cut?: Cut): Promise<Blob | PhotoFlaw> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    const name = file instanceof File ? file.name : "";
    if (/hei[cf]/i.test(file.type) || /\.hei[cf]$/i.test(name)) return "heic";
    if (!TAKEN.includes(file.type)) return "unreadable";
    return file.size > MOST_BYTES ? "too_large" : file;
  }
  try {
    const { x, y, ...size } = cut ?? { x: 0, y: 0, width: picture.width, height: picture.height };
    const canvas = document.createElement("canvas");
    Object.assign(canvas, fitted(size, LONG_EDGE));
    const paint = canvas.getContext("2d");
    if (!paint) return "unreadable";
    // What is transparent would become black in a JPEG.
    paint.fillStyle = "#fff";
    paint.fillRect(0, 0, canvas.width, canvas.height);
    paint.drawImage(picture, x, y, size.width, size.height, 0, 0, canvas.width, canvas.height);
    return (
      (await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", QUALITY))) ?? "unreadable"
    );
  } finally {
    picture.close();
  }
}
