import { ORDERS_REFUSALS, refusalBehind } from "@dastranj/orders/contract";
import { bodyRefusalBehind, PROTECTION_REFUSALS } from "@dastranj/protection/contract";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { errorHandler, type getHttpResponseFromError } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { isLostConnection, LOST_CONNECTION_REFUSALS } from "../lost-connection";
import { flawsByField, inLanguage, languageOf, type RefusalBody } from "../refusal-language";
import { REFUSALS } from "../refusals";

const medusaAnswers = errorHandler();

/** When to come again, to a shop that is busy. */
const RETRY_AFTER_SECONDS = 3;

/** Kinds of refusal that Medusa has no status for. */
const STATUS_OF: Record<string, number> = { unavailable: 503, too_many_requests: 429, too_large: 413 };

/**
 * Answers errors as Medusa does, with the message in the caller's language: Persian unless English is asked for. A
 * refusal of a plugin says its own sentence; Medusa's own refusals have a Persian sentence for their kind. What
 * failed for want of stock or under load is a refusal too, never an error of the shop.
 */
export function answerInCallersLanguage(
  thrown: Error,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const json = res.json.bind(res);
  const language = languageOf(req.get("accept-language"));
  const forAdmin = req.path.startsWith("/admin");
  const fields = flawsByField(thrown, forAdmin ? "en" : language, REFUSALS);
  res.json = (body) => {
    const refused = body as RefusalBody;
    return json({ ...(forAdmin ? refused : inLanguage(refused, language, REFUSALS)), ...fields });
  };
  const error = asRefusal(thrown);
  // What a workflow threw has gone through its memory: it says what it is, but has no class any more.
  const status = MedusaError.isMedusaError(error) ? STATUS_OF[error.type] : undefined;
  if (MedusaError.isMedusaError(error) && status) {
    const { code, type, message } = error;
    const seconds = secondsUntil((error as { again_at?: unknown }).again_at);
    if (seconds) res.set("retry-after", String(seconds));
    if (status === 503) res.set("retry-after", String(RETRY_AFTER_SECONDS));
    res.status(status).json({ code, type, message });
    return;
  }
  medusaAnswers(error as Parameters<typeof getHttpResponseFromError>[0], req, res, next);
}

/** A refusal may say from when on it is none. */
function secondsUntil(moment: unknown): number | undefined {
  const at = moment ? new Date(String(moment)).getTime() : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(1, Math.ceil((at - Date.now()) / 1000));
}

function asRefusal(thrown: Error): Error {
  const code = refusalBehind(thrown) ?? bodyRefusalBehind(thrown);
  if (code) {
    const { kind, en } = { ...ORDERS_REFUSALS, ...PROTECTION_REFUSALS }[code];
    return new MedusaError(kind, en, code);
  }
  return isLostConnection(thrown)
    ? new MedusaError("unavailable", LOST_CONNECTION_REFUSALS.shop_away.en, "shop_away")
    : thrown;
}
