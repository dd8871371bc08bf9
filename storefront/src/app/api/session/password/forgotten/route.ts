import { z } from "zod";
import { askBackend } from "@/lib/ask-backend";
import { answer } from "@/lib/forward";
import { languageOf } from "@/lib/refusals";
import { ACTOR } from "@/lib/session";
import { parsed } from "@/lib/sign-in";

const forgotten = z.strictObject({ audience: z.enum(["buyer", "seller"]), email: z.email().max(254) });

/** Has the way to a new password sent. The answer is the same whether anybody has the e-mail or not. */
export async function POST(request: Request): Promise<Response> {
  const input = await parsed(request, forgotten);
  if ("refused" in input) return input.refused;
  const { audience, email } = input.value;
  const asked = await askBackend(request, `/auth/${ACTOR[audience]}/emailpass/reset-password`, {
    identifier: email.toLowerCase(),
    metadata: { language: languageOf(request.headers) },
  });
  return asked.ok ? answer(202, { sent: true }) : asked.response;
}
