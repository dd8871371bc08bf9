import { z } from "zod";
import { askBackend } from "@/lib/ask-backend";
import { answer, refusal } from "@/lib/forward";
import { languageOf } from "@/lib/refusals";
import { ACTOR } from "@/lib/session";
import { parsed } from "@/lib/sign-in";

const renewed = z.strictObject({
  audience: z.enum(["buyer", "seller"]),
  token: z.string().min(1).max(4000),
  password: z.string().min(8).max(200),
});

/** Sets a new password with the token of the letter, which is good once. */
export async function POST(request: Request): Promise<Response> {
  const input = await parsed(request, renewed);
  if ("refused" in input) return input.refused;
  const { audience, token, password } = input.value;
  const path = `/auth/${ACTOR[audience]}/emailpass/update`;
  const asked = await askBackend(request, path, { password }, token);
  if (asked.ok) return answer(200, { renewed: true });
  return asked.response.status === 401
    ? refusal(400, "reset_link_spent", languageOf(request.headers))
    : asked.response;
}
