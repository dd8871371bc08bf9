import type { Locale } from "@/i18n/locales";
import { backendHeaders, backendUrl } from "./backend";
import { answer, refusal } from "./forward";
import { languageOf, worded } from "./refusals";
import { visitHeaders } from "./visitor";

/** What the backend answered, or the refusal to pass on to the page. */
export type Asked = { ok: true; value: unknown } | { ok: false; response: Response };

/**
 * Asks the backend for something on behalf of a visit, on the way to a session.
 *
 * @param path with its slash, such as `/auth/one-time-codes`
 * @param token of whoever is not signed in yet, but known to the backend
 */
export async function askBackend(
  request: Request,
  path: string,
  body: object,
  token?: string,
): Promise<Asked> {
  const language: Locale = languageOf(request.headers);
  const headers = new Headers({
    ...backendHeaders(language),
    ...visitHeaders(request.headers),
    "content-type": "application/json",
  });
  if (token) headers.set("authorization", `Bearer ${token}`);
  try {
    const response = await fetch(`${backendUrl()}${path}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
      cache: "no-store",
      signal: AbortSignal.timeout(15_000),
    });
    const text = await response.text();
    const value: unknown = text.startsWith("{") ? JSON.parse(text) : null;
    if (response.ok) return { ok: true, value };
    const retryAfter = response.headers.get("retry-after");
    const refused = worded(response.status, value, language, retryAfter);
    return {
      ok: false,
      response: answer(response.status, refused, retryAfter ? { "retry-after": retryAfter } : {}),
    };
  } catch {
    return { ok: false, response: refusal(503, "backend_unreachable", language, "unavailable") };
  }
}
