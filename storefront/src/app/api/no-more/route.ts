import { askBackend } from "@/lib/ask-backend";
import { answer } from "@/lib/forward";
import { storefrontUrl } from "@/lib/site";

const tokenOf = (request: Request) => new URL(request.url).searchParams.get("token") ?? "";

/**
 * What a mail program posts to at its reader's wish (RFC 8058): no more e-mails like that one. It comes from elsewhere and carries
 * nobody's cookies; the token alone says what is done.
 */
export async function POST(request: Request): Promise<Response> {
  const asked = await askBackend(request, "/store/tidings/stop", { token: tokenOf(request) || "-" });
  return asked.ok ? answer(200, { stopped: true }) : asked.response;
}

/** Who opens that address herself is asked first. */
export function GET(request: Request): Response {
  const token = encodeURIComponent(tokenOf(request));
  return new Response(null, {
    status: 303,
    headers: { location: `${storefrontUrl()}/no-more#${token}`, "cache-control": "no-store" },
  });
}
