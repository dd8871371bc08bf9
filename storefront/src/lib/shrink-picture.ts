/** Makes a photo of a telephone small enough to send, on the telephone itself. */

/** What is written on a paper is still read at this length. */
export const LONG_EDGE = 2400;
const THUMB_EDGE = 320;
const QUALITY = 0.86;

/** Width and height within the long edge, in the same shape; never larger than they were. */
export function fitted(
  { width, height }: { width: number; height: number },
  edge = LONG_EDGE,
): { width: number; height: number } {
  const scale = Math.min(1, edge / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

function drawn(picture: ImageBitmap, edge: number): HTMLCanvasElement | undefined {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, fitted(picture, edge));
  const paint = canvas.getContext("2d");
  if (!paint) return undefined;
  // What is transparent would become black in a JPEG.
  paint.fillStyle = "#fff";
  paint.fillRect(0, 0, canvas.width, canvas.height);
  paint.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/**
 * A file as it is sent, and a small picture of it as a data address. What the browser cannot read as a picture (a PDF, a
 * format of some cameras) goes as it is, without a picture: the backend judges it.
 */
export async function shrinkPicture(file: File): Promise<{ file: File; thumbnail?: string }> {
  if (!file.type.startsWith("image/") || file.type === "image/svg+xml") return { file };
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return { file };
  }
  try {
    const thumbnail = drawn(picture, THUMB_EDGE)?.toDataURL("image/jpeg", 0.7);
    const whole = drawn(picture, LONG_EDGE);
    const blob = await new Promise<Blob | null>((done) =>
      whole ? whole.toBlob(done, "image/jpeg", QUALITY) : done(null),
    );
    if (!blob || blob.size >= file.size) return { file, thumbnail };
    const name = `${file.name.replace(/\.[^.]*$/, "") || "photo"}.jpg`;
    return { file: new File([blob], name, { type: "image/jpeg" }), thumbnail };
  } finally {
    picture.close();
  }
}
