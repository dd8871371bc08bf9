import { z } from "zod";
import { askBackend } from "@/lib/ask-backend";
import { answer, refusal } from "@/lib/forward";
import { languageOf } from "@/lib/refusals";
import { forgetNewcomer, newcomersToken, remember } from "@/lib/session";
import { parsed } from "@/lib/sign-in";
import { tokenAnswer } from "@/lib/sign-in-by-code";

const named = z.strictObject({
  first_name: z.string().trim().min(1).max(100),
  last_name: z.string().trim().max(100).optional(),
});

/** Makes a buyer of who has shown a number and says her name now, and signs her in. */
export async function POST(request: Request): Promise<Response> {
  const input = await parsed(request, named);
  if ("refused" in input) return input.refused;
  const language = languageOf(request.headers);
  const token = await newcomersToken();
  if (!token) return refusal(401, "not_signed_in", language, "unauthorized");
  const made = await askBackend(request, "/store/buyers", input.value, token);
  if (!made.ok) return made.response;
  const fresh = await askBackend(request, "/auth/token/refresh", {}, token);
  if (!fresh.ok) return fresh.response;
  const given = tokenAnswer.safeParse(fresh.value);
  if (!given.success) return refusal(503, "backend_unreachable", language, "unavailable");
  await remember("buyer", given.data.token, request);
  await forgetNewcomer();
  return answer(201, { signed_in: true });
}
