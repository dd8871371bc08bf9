import {
  ApiLoader,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http";

/** How long a key that was found good is taken for good. One that is revoked is refused that much later. */
const GOOD_FOR_MS = 5000;

/** Whoever asks a shop names its publishable key. There are a few of them, and only good ones are remembered. */
const good = new Map<string, { context: Context; until: number }>();

type Context = NonNullable<Asking["publishable_key_context"]>;
type Asking = MedusaRequest & { publishable_key_context?: { key: string; sales_channel_ids: string[] } };
type Handler = (req: Asking, res: MedusaResponse, next: MedusaNextFunction) => unknown;

/**
 * From now on Medusa does not look up the publishable key anew for each request: that costs more than to find a list of
 * goods. Medusa lets whoever instruments it wrap its own middlewares, and this is one of them.
 */
export function rememberKeys(): void {
  const before = ApiLoader.traceMiddleware;
  ApiLoader.traceMiddleware = (handler, route) => {
    const isOurs = handler.name === "ensurePublishableApiKeyMiddleware";
    const wrapped = isOurs ? remembering(handler as Handler) : handler;
    return before ? before(wrapped as never, route) : (wrapped as never);
  };
}

/** The same check, asked again only when what is remembered is old. */
export function remembering(check: Handler, now: () => number = Date.now): Handler {
  return (req, res, next) => {
    const key = req.get("x-publishable-api-key");
    const known = key ? good.get(key) : undefined;
    if (known && known.until > now()) {
      const { context } = known;
      req.publishable_key_context = { ...context, sales_channel_ids: [...context.sales_channel_ids] };
      return next();
    }
    return check(req, res, (error?: unknown) => {
      const context = req.publishable_key_context;
      if (!error && key && context) {
        good.set(key, { context: structuredClone(context), until: now() + GOOD_FOR_MS });
      } else if (key) good.delete(key);
      next(error);
    });
  };
}
