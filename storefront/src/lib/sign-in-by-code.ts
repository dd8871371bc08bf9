import { z } from "zod";
import { askBackend } from "./ask-backend";
import { answer, refusal } from "./forward";
import { languageOf } from "./refusals";
import { ACTOR, type Audience, namesAnActor, remember, rememberNewcomer } from "./session";
import { parsed } from "./sign-in";

const asking = z.strictObject({ mobile: z.string().min(1).max(40) });
const showing = asking.extend({ code: z.string().min(1).max(40) });
const sent = z.object({ expires_at: z.iso.datetime(), resend_at: z.iso.datetime() });
export const tokenAnswer = z.object({ token: z.string() });

/** Has a code sent; the page learns how many seconds it is good, and after how many another may be had. */
export async function askForCode(request: Request): Promise<Response> {
  const input = await parsed(request, asking);
  if ("refused" in input) return input.refused;
  const asked = await askBackend(request, "/auth/one-time-codes", input.value);
  if (!asked.ok) return asked.response;
  const { expires_at, resend_at } = sent.parse(asked.value);
  const secondsTo = (moment: string) => Math.max(0, Math.round((Date.parse(moment) - Date.now()) / 1000));
  // Seconds and no moments, for the visitor's clock may be wrong.
  return answer(200, { good_for: secondsTo(expires_at), resend_in: secondsTo(resend_at) });
}

/**
 * Signs somebody in by mobile and code. A seller's number that nobody is known by opens the door as far as the application;
 * a buyer's lets her say her name.
 */
export async function signInByCode(request: Request, audience: Audience): Promise<Response> {
  const input = await parsed(request, showing);
  if ("refused" in input) return input.refused;
  const asked = await askBackend(request, `/auth/${ACTOR[audience]}/one-time-code`, input.value);
  if (!asked.ok) return asked.response;
  const given = tokenAnswer.safeParse(asked.value);
  if (!given.success) return refusal(503, "backend_unreachable", languageOf(request.headers), "unavailable");
  const { token } = given.data;
  const newcomer = !namesAnActor(token);
  if (newcomer && audience === "buyer") await rememberNewcomer(token, request);
  else await remember(audience, token, request);
  return answer(200, { signed_in: !newcomer, newcomer });
}
