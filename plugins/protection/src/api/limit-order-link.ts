import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { spend, visitorOf } from "./limit";

/**
 * Lets so many links to orders be asked for, from one address and to one order's number, so that nobody tries numbers and
 * addresses out and nobody is sent one message after the other. A number counts whether there is such an order or not.
 */
export async function limitOrderLink(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const visitor = visitorOf(req);
  if (visitor !== undefined) await spend(req, res, "order_link", visitor);
  const number = numberIn(req.body);
  if (number) await spend(req, res, "order_link_number", number);
  next();
}

/** The digits of the number that is asked for, in whichever script they were typed. */
function numberIn(body: unknown): string | undefined {
  const typed = (body as { number?: unknown } | undefined)?.number;
  if (typeof typed !== "string") return undefined;
  const digits = typed.replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  return digits.replace(/\D/g, "").replace(/^0+/, "").slice(0, 20) || undefined;
}
