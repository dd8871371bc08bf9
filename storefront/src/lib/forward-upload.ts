import { askThrough, type Door, fromOurPages, headersFor, refusal, shutFor } from "./forward";
import { languageOf } from "./refusals";

/** A paper or photo of 10 MB and what a form wraps around it. */
export const UPLOAD_LIMIT = 11 * 1024 * 1024;
/** Ten megabytes over a telephone at the edge of a village. */
const PATIENCE_MS = 10 * 60_000;

/**
 * Passes a file on as it comes, without holding it: the backend judges it. One that is too large, or does not say how large
 * it is, is refused before its first byte is read.
 */
export async function forwardUpload(
  request: Request,
  segments: readonly string[],
  door: Door,
): Promise<Response> {
  const language = languageOf(request.headers);
  const shut = shutFor(segments, door, language);
  if (shut) return shut;
  if (!fromOurPages(request)) return refusal(403, "cross_site_write", language, "not_allowed");
  const type = request.headers.get("content-type") ?? "";
  const length = request.headers.get("content-length") ?? "";
  if (
    !/^(multipart\/form-data\s*;|(image\/(jpeg|png|webp|avif)|application\/pdf)$)/i.test(type) ||
    !/^\d+$/.test(length) ||
    !request.body
  ) {
    return refusal(400, "input_invalid", language);
  }
  if (Number(length) > UPLOAD_LIMIT) return refusal(413, "file_too_large", language, "too_large");

  const headers = headersFor(request, door);
  headers.set("content-type", type);
  headers.set("content-length", length);
  return askThrough(request, segments, door, {
    method: "POST",
    headers,
    body: request.body,
    duplex: "half",
    patience: PATIENCE_MS,
  });
}
