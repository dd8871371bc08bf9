import { backendUrl } from "@/lib/backend";
import { fromOurPages, headersFor, patienceOf, readJson } from "@/lib/forward";
import { tokenOf } from "@/lib/session";

const PATIENCE_MS = 5000;
/** What the reader's browser says of itself and of her wishes; all else that is told of her is dropped by the backend. */
const TOLD = ["user-agent", "dnt", "sec-gpc"];

const nothing = (status: number) => new Response(null, { status, headers: { "cache-control": "no-store" } });

/** What a page tells of what was seen on it. A seller's token goes along, so that visits to her own goods are left out. */
export async function POST(request: Request): Promise<Response> {
  if (!fromOurPages(request)) return nothing(403);
  const read = await readJson(request);
  const base = backendUrl();
  if ("code" in read) return nothing(400);
  if (!base) return nothing(503);
  const headers = headersFor(request, {
    token: await tokenOf("seller"),
    headers: { "x-publishable-api-key": process.env.PUBLISHABLE_KEY ?? "" },
  });
  headers.set("content-type", "application/json");
  for (const name of TOLD) {
    const said = request.headers.get(name);
    if (said) headers.set(name, said);
  }
  try {
    const { status } = await fetch(`${base}/store/counting`, {
      method: "POST",
      headers,
      body: JSON.stringify(read.value),
      cache: "no-store",
      signal: patienceOf(request, PATIENCE_MS),
    });
    return nothing(status);
  } catch {
    return nothing(503);
  }
}
