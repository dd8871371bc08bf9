import { answer, refusal } from "@/lib/forward";
import { languageOf } from "@/lib/refusals";
import { makeBuyer, namesAnActor, registration, remember, tokenFor } from "@/lib/session";
import { notLetIn, parsed } from "@/lib/sign-in";
import { visitHeaders } from "@/lib/visitor";

/**
 * Opens a buyer's account and signs her in. An e-mail may already have an identity without being a buyer (a seller who buys,
 * or a sign-up that broke off half-way): with the right password that identity becomes a buyer too.
 */
export async function POST(request: Request): Promise<Response> {
  const input = await parsed(request, registration);
  if ("refused" in input) return input.refused;
  const language = languageOf(request.headers);
  const visit = visitHeaders(request.headers);
  const taken = () => refusal(409, "email_taken", language, "duplicate_error");
  try {
    const fresh = await tokenFor("buyer", input.value, visit, "/register");
    const identity = fresh ?? (await tokenFor("buyer", input.value, visit));
    if (!identity || namesAnActor(identity)) return taken();
    if (!(await makeBuyer(identity, input.value, visit))) return taken();
    const token = await tokenFor("buyer", input.value, visit);
    if (!token) return refusal(503, "backend_unreachable", language, "unavailable");
    await remember("buyer", token, request);
    return answer(201, { signed_in: true });
  } catch (error) {
    return notLetIn(error, language);
  }
}
