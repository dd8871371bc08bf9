import { JOBS_REFUSALS } from "@dastranj/jobs/contract";
import { ORDERS_REFUSALS } from "@dastranj/orders/contract";
import { SELLERS_REFUSALS } from "@dastranj/sellers/contract";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { errorHandler, type getHttpResponseFromError } from "@medusajs/framework/http";
import { inLanguage, languageOf, type RefusalBody } from "../refusal-language";

const REFUSALS = { ...JOBS_REFUSALS, ...SELLERS_REFUSALS, ...ORDERS_REFUSALS };
const medusaAnswers = errorHandler();

/**
 * Answers errors as Medusa does, with the message in the caller's language: Persian unless English is asked for. A
 * refusal of a plugin says its own sentence; Medusa's own refusals have a Persian sentence for their kind.
 */
export function answerInCallersLanguage(
  error: Error,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const json = res.json.bind(res);
  const language = languageOf(req.get("accept-language"));
  const forAdmin = req.path.startsWith("/admin");
  res.json = (body) => json(forAdmin ? body : inLanguage(body as RefusalBody, language, REFUSALS));
  medusaAnswers(error as Parameters<typeof getHttpResponseFromError>[0], req, res, next);
}
