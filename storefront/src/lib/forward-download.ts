import { askThrough, type Door, headersFor, passBack, shutFor } from "./forward";
import { languageOf } from "./refusals";

/** A long list is written while it is sent. */
const PATIENCE_MS = 5 * 60_000;

const KEPT = ["content-type", "content-length", "content-disposition"];

/** Passes a file of the backend's on as it comes, without holding it; a refusal is answered as everywhere. */
export async function forwardDownload(
  request: Request,
  segments: readonly string[],
  door: Door,
): Promise<Response> {
  const shut = shutFor(segments, door, languageOf(request.headers));
  if (shut) return shut;
  const headers = headersFor(request, door);
  // What the backend packs would come unpacked, with the length of the packed.
  headers.set("accept-encoding", "identity");
  return askThrough(request, segments, door, { headers, patience: PATIENCE_MS }, async (upstream) => {
    if (!upstream.ok) return passBack(upstream, headers, door);
    const kept = KEPT.flatMap((name) => {
      const value = upstream.headers.get(name);
      return value ? [[name, value] as [string, string]] : [];
    });
    return new Response(upstream.body, {
      headers: [...kept, ["cache-control", "private, no-store"], ["x-content-type-options", "nosniff"]],
    });
  });
}
