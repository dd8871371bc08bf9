import type { z } from "zod";
import type { Locale } from "@/i18n/locales";
import { answer, fromOurPages, readJson, refusal } from "./forward";
import { languageOf, worded } from "./refusals";
import { type Audience, credentials, forget, namesAnActor, remember, TurnedAway, tokenFor } from "./session";
import { visitHeaders } from "./visitor";

/** Parses a session route's body: a value, or the refusal to send back. */
export async function parsed<S extends z.ZodType>(
  request: Request,
  schema: S,
): Promise<{ value: z.infer<S> } | { refused: Response }> {
  const language = languageOf(request.headers);
  if (!fromOurPages(request)) return { refused: refusal(403, "cross_site_write", language, "not_allowed") };
  const read = await readJson(request);
  if ("code" in read)
    return { refused: refusal(read.code === "body_too_large" ? 413 : 400, read.code, language) };
  const result = schema.safeParse(read.value);
  return result.success ? { value: result.data } : { refused: refusal(400, "input_invalid", language) };
}

/** Signs somebody in at one door: the token goes into the cookie, the page learns only that it worked. */
export async function signIn(request: Request, audience: Audience): Promise<Response> {
  const input = await parsed(request, credentials);
  if ("refused" in input) return input.refused;
  const language = languageOf(request.headers);
  try {
    const token = await tokenFor(audience, input.value, visitHeaders(request.headers));
    if (!token || !namesAnActor(token)) return refusal(401, "wrong_credentials", language, "unauthorized");
    await remember(audience, token, request);
    return answer(200, { signed_in: true });
  } catch (error) {
    return notLetIn(error, language);
  }
}

/** The answer when the backend did not even look whether somebody may come in, or did not answer. */
export function notLetIn(error: unknown, language: Locale): Response {
  if (!(error instanceof TurnedAway)) return refusal(503, "backend_unreachable", language, "unavailable");
  const { status, body, retryAfter } = error;
  const headers: Record<string, string> = retryAfter ? { "retry-after": retryAfter } : {};
  return answer(status, worded(status, body, language, retryAfter), headers);
}

/** Signs out at one door. */
export async function signOut(request: Request, audience: Audience): Promise<Response> {
  if (!fromOurPages(request)) {
    return refusal(403, "cross_site_write", languageOf(request.headers), "not_allowed");
  }
  await forget(audience);
  return answer(200, { signed_in: false });
}
