import { z } from "zod";
import { askBackend } from "./ask-backend";
import { answer, refusal } from "./forward";
import { languageOf } from "./refusals";
import { remember } from "./session";
import { parsed } from "./sign-in";
import { tokenAnswer } from "./sign-in-by-code";

const invited = z.strictObject({ token: z.string().min(20).max(100) });
const joining = z.union([
  invited.extend({ code: z.string().min(1).max(40) }),
  invited.extend({ password: z.string().min(1).max(200) }),
]);
const looked = z.object({
  invitation: z.object({ mobile: z.string().nullable(), email: z.string().nullable() }),
});

/** To whom an invitation was sent: said by the backend, never by the page. */
async function contactOf(request: Request, token: string) {
  const asked = await askBackend(request, "/store/seller-invitations/look", { token });
  return asked.ok ? { ok: true as const, ...looked.parse(asked.value).invitation } : asked;
}

/** Has a code sent to the number that was invited. */
export async function askForJoiningCode(request: Request): Promise<Response> {
  const input = await parsed(request, invited);
  if ("refused" in input) return input.refused;
  const contact = await contactOf(request, input.value.token);
  if (!contact.ok) return contact.response;
  const asked = await askBackend(request, "/auth/one-time-codes", { mobile: contact.mobile ?? "-" });
  return asked.ok ? answer(200, { sent: true }) : asked.response;
}

/**
 * Joins a seller's team: signs in with just what the invitation was sent to (a new e-mail is registered), accepts, and
 * keeps the token that names the member.
 */
export async function join(request: Request): Promise<Response> {
  const input = await parsed(request, joining);
  if ("refused" in input) return input.refused;
  const { token: invitation, ...proof } = input.value;
  const contact = await contactOf(request, invitation);
  if (!contact.ok) return contact.response;
  const signedIn =
    "code" in proof
      ? await askBackend(request, "/auth/seller/one-time-code", { mobile: contact.mobile ?? "-", ...proof })
      : await byPassword(request, { email: contact.email ?? "", password: proof.password });
  if (!signedIn.ok) return signedIn.response;
  const { token } = tokenAnswer.parse(signedIn.value);
  const accepted = await askBackend(request, "/seller-invitations/accept", { token: invitation }, token);
  if (!accepted.ok) return accepted.response;
  const refreshed = await askBackend(request, "/auth/token/refresh", {}, token);
  if (!refreshed.ok) return refreshed.response;
  await remember("seller", tokenAnswer.parse(refreshed.value).token, request);
  return answer(201, { signed_in: true });
}

/** Registers the e-mail, or signs in with the password it has already: a buyer's, say. */
async function byPassword(request: Request, who: { email: string; password: string }) {
  const fresh = await askBackend(request, "/auth/seller/emailpass/register", who);
  // 401 says that there is one already; anything else, such as a weak password, is for her to read.
  if (fresh.ok || fresh.response.status !== 401) return fresh;
  const known = await askBackend(request, "/auth/seller/emailpass", who);
  if (known.ok || known.response.status !== 401) return known;
  const language = languageOf(request.headers);
  return { ok: false as const, response: refusal(401, "wrong_credentials", language, "unauthorized") };
}
