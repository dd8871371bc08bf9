import type { PaperLinkAnswer } from "@dastranj/sellers/contract";
import { backendUrl } from "@/lib/backend";
import { headersFor, passBack, plainSegments, refusal } from "@/lib/forward";
import { languageOf } from "@/lib/refusals";
import { tokenOf } from "@/lib/session";

interface Context {
  params: Promise<{ id: string }>;
}

/** Nothing that stands in a paper may run, and nobody keeps a copy of it on the way. */
const SEALED = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox",
  "x-content-type-options": "nosniff",
};

/** A paper of the applicant's own, as she sent it: the link that opens it never reaches her browser. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const language = languageOf(request.headers);
  const token = await tokenOf("seller");
  if (!plainSegments([id])) return refusal(404, "not_found", language, "not_found");
  if (!token) return refusal(401, "not_signed_in", language, "unauthorized");
  const door = { audience: "seller" as const, opens: () => true, token };
  const headers = headersFor(request, door);
  const ask = (path: string) =>
    fetch(`${backendUrl()}${path}`, { headers, cache: "no-store", signal: AbortSignal.timeout(30_000) });
  try {
    const linked = await ask(`/seller/application/papers/${encodeURIComponent(id)}/link`);
    if (!linked.ok) return await passBack(linked, headers, door);
    const { path } = (await linked.json()) as PaperLinkAnswer;
    const paper = await ask(path);
    if (!paper.ok) return await passBack(paper, headers, door);
    const said = ["content-type", "content-disposition", "content-length"].flatMap((name) => {
      const value = paper.headers.get(name);
      return value ? [[name, value] as [string, string]] : [];
    });
    return new Response(paper.body, { headers: { ...SEALED, ...Object.fromEntries(said) } });
  } catch {
    return refusal(503, "backend_unreachable", language, "unavailable");
  }
}
