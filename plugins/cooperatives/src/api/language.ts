import type { MedusaRequest } from "@medusajs/framework/http";

/** The language that a caller reads: Persian unless English is asked for. */
export function languageOf(req: MedusaRequest): "fa" | "en" {
  return /^\s*en\b/i.test(req.get("accept-language") ?? "") ? "en" : "fa";
}
