import { backendUrl } from "./backend";
import { type Door, headersFor, passBack, patienceOf, plainSegments, refusal } from "./forward";
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
  const language = languageOf(request.headers);
  if (!plainSegments(segments) || !door.opens(segments)) {
    return refusal(404, "path_not_open", language, "not_found");
  }
  const headers = headersFor(request, door);
  // What the backend packs would come unpacked, with the length of the packed.
  headers.set("accept-encoding", "identity");
  const base = backendUrl();
  if (!base) return refusal(503, "backend_unreachable", language, "unavailable");
  try {
    const path = segments.map(encodeURIComponent).join("/");
    const upstream = await fetch(`${base}/${door.audience}/${path}${new URL(request.url).search}`, {
      headers,
      cache: "no-store",
      redirect: "manual",
      signal: patienceOf(request, PATIENCE_MS),
    });
    if (!upstream.ok) return await passBack(upstream, headers, door);
    const kept = KEPT.flatMap((name) => {
      const value = upstream.headers.get(name);
      return value ? [[name, value] as [string, string]] : [];
    });
    return new Response(upstream.body, {
      headers: [...kept, ["cache-control", "private, no-store"], ["x-content-type-options", "nosniff"]],
    });
  } catch {
    return refusal(503, "backend_unreachable", language, "unavailable");
  }
}
