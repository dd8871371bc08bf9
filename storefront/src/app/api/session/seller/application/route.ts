import { z } from "zod";
import { backendUrl } from "@/lib/backend";
import { answer, headersFor, passBack, refusal } from "@/lib/forward";
import { languageOf } from "@/lib/refusals";
import { namesAnActor, remember, tokenOf } from "@/lib/session";
import { parsed } from "@/lib/sign-in";

const beginning = z.strictObject({ kind: z.enum(["producer", "cooperative"]) });
const tokenAnswer = z.object({ token: z.string() });

/**
 * Begins the application of whoever has shown that a mobile number is hers. Her token names nobody until then: a fresh one
 * that does takes its place. Who has an application already keeps it.
 */
export async function POST(request: Request): Promise<Response> {
  const input = await parsed(request, beginning);
  if ("refused" in input) return input.refused;
  const language = languageOf(request.headers);
  const token = await tokenOf("seller");
  if (!token) return refusal(401, "not_signed_in", language, "unauthorized");
  if (namesAnActor(token)) return answer(200, { signed_in: true });
  const door = { audience: "seller" as const, opens: () => true, token };
  const headers = headersFor(request, door);
  headers.set("content-type", "application/json");
  const ask = (path: string, body: object) =>
    fetch(`${backendUrl()}${path}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
      cache: "no-store",
      signal: AbortSignal.timeout(15_000),
    });
  try {
    const begun = await ask("/seller-applications", { kind: input.value.kind, language });
    if (!begun.ok) return await passBack(begun, headers, door);
    const fresh = tokenAnswer.safeParse(await (await ask("/auth/token/refresh", {})).json());
    if (!fresh.success) return refusal(503, "backend_unreachable", language, "unavailable");
    await remember("seller", fresh.data.token, request);
    return answer(200, { signed_in: true });
  } catch {
    return refusal(503, "backend_unreachable", language, "unavailable");
  }
}
