import { z } from "zod";
import { askBackend } from "@/lib/ask-backend";
import { answer, refusal } from "@/lib/forward";
import { languageOf } from "@/lib/refusals";
import { rememberOrderLink } from "@/lib/session";
import { parsed } from "@/lib/sign-in";

const given = z.strictObject({ token: z.string().max(100) });
const opened = z.object({ order_id: z.string(), until: z.iso.datetime() });

/** Opens the order of a link: it is remembered while it lives, so that its order's page shows all to who has an account, too. */
export async function POST(request: Request): Promise<Response> {
  const input = await parsed(request, given);
  if ("refused" in input) return input.refused;
  const { token } = input.value;
  const asked = await askBackend(request, "/store/order-links/open", { token: token || "-" });
  if (!asked.ok) return asked.response;
  const order = opened.safeParse(asked.value);
  if (!order.success) return refusal(503, "backend_unreachable", languageOf(request.headers), "unavailable");
  await rememberOrderLink(token, new Date(order.data.until), request);
  return answer(200, { order_id: order.data.order_id });
}
