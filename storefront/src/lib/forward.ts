import type { Locale } from "@/i18n/locales";
import { backendUrl } from "./backend";
import { languageOf, refuse, type ShopRefusalCode, worded } from "./refusals";
import { requestIdHeader, requestIdOf } from "./request-id";
import { visitorHeader } from "./visitor";

/** Larger than any basket or address; anything beyond is a mistake or an attack. */
const BODY_LIMIT = 64 * 1024;
const PATIENCE_MS = 30_000;

export interface Door {
  /** First segment of the backend's path: `store` or `seller`. */
  audience: "store" | "seller";
  /** Whether this path below the audience may pass. */
  opens(segments: readonly string[]): boolean;
  /** The token of whoever is signed in at this door. */
  token: string | undefined;
  /** Headers that every request through this door carries. */
  headers?: Record<string, string>;
  /** Called when the backend no longer knows the token. */
  onExpired?(): void;
}

const STORE_ROOMS = new Set([
  "listings",
  "carts",
  "companies",
  "company-invitations",
  "products",
  "search",
  "orders",
  "order-links",
  "tidings",
  "payment-collections",
  "payment-providers",
  "shipping-options",
  "pools",
  "regions",
  "sellers",
  "reviews",
  "quote-requests",
  "wholesale-orders",
]);

/** The rooms of the store a browser may enter; of the customers only oneself. */
export function storeOpens(segments: readonly string[]): boolean {
  const [room, next] = segments;
  if (room === "customers") return next === "me";
  return room !== undefined && STORE_ROOMS.has(room);
}

/** A segment is an id or a word: nothing that could climb out of its folder or smuggle a query. */
export function plainSegments(segments: readonly string[]): boolean {
  return segments.length > 0 && segments.every((part) => /^[\p{L}\p{N}_-][\p{L}\p{N}._~-]*$/u.test(part));
}

/**
 * Whether a write comes from our own pages. Every browser says where a write comes from; a caller that says nothing is no
 * browser and carries nobody's cookies.
 */
export function fromOurPages(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site && site !== "same-origin") return false;
  const origin = request.headers.get("origin");
  if (!origin) return true;
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Reads a JSON body within the limit; answers the code of the refusal otherwise. */
export async function readJson(request: Request): Promise<{ value: unknown } | { code: ShopRefusalCode }> {
  if (Number(request.headers.get("content-length") ?? 0) > BODY_LIMIT) return { code: "body_too_large" };
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (request.body) {
    for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > BODY_LIMIT) return { code: "body_too_large" };
      chunks.push(chunk);
    }
  }
  if (size === 0) return { value: undefined };
  try {
    return { value: JSON.parse(Buffer.concat(chunks).toString("utf8")) };
  } catch {
    return { code: "body_not_json" };
  }
}

/** An answer that no cache keeps. */
export function answer(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { ...headers, "cache-control": "no-store" } });
}

/** A refusal as a response, in the caller's language. */
export function refusal(status: number, code: ShopRefusalCode, language: Locale, type?: string): Response {
  return answer(status, refuse(code, language, type));
}

/** Ends when the buyer hangs up, or after our own patience. By hand: Node 20 may collect an `AbortSignal.any` with its timer. */
export function patienceOf(request: Request, milliseconds = PATIENCE_MS): AbortSignal {
  const patience = new AbortController();
  const giveUp = () => patience.abort();
  setTimeout(giveUp, milliseconds).unref();
  request.signal.addEventListener("abort", giveUp, { once: true });
  return patience.signal;
}

/** What the backend is told of a request that comes through a door. */
export function headersFor(request: Request, door: Pick<Door, "headers" | "token">): Headers {
  const sameId = requestIdHeader(requestIdOf(request.headers));
  const headers = new Headers({ ...door.headers, ...sameId, ...visitorHeader(request.headers) });
  headers.set("accept-language", languageOf(request.headers) === "en" ? "en-US" : "fa-IR");
  const locale = request.headers.get("x-medusa-locale");
  if (locale && /^[a-z]{2}-[A-Z]{2}$/.test(locale)) headers.set("x-medusa-locale", locale);
  if (door.token) headers.set("authorization", `Bearer ${door.token}`);
  return headers;
}

/** The backend's answer to what it was asked with, as the browser gets it: a refusal is in the caller's language. */
export async function passBack(upstream: Response, asked: Headers, door: Door): Promise<Response> {
  const language = languageOf(asked);
  const sameId = requestIdHeader(requestIdOf(asked));
  if (upstream.ok) return answer(upstream.status, await upstream.json(), sameId);
  if (upstream.status === 401 && door.token) door.onExpired?.();
  const retryAfter = upstream.headers.get("retry-after");
  return answer(
    upstream.status,
    worded(upstream.status, await upstream.json().catch(() => null), language, retryAfter),
    retryAfter ? { ...sameId, "retry-after": retryAfter } : sameId,
  );
}

/** Refuses a path that a door does not open for; answers nothing where it may pass. */
export function shutFor(segments: readonly string[], door: Door, language: Locale): Response | undefined {
  if (plainSegments(segments) && door.opens(segments)) return undefined;
  return refusal(404, "path_not_open", language, "not_found");
}

/** Asks the backend through a door for as long as there is patience, and passes its answer on; no answer is a refusal. */
export async function askThrough(
  request: Request,
  segments: readonly string[],
  door: Door,
  asked: RequestInit & { headers: Headers; patience?: number; duplex?: "half" },
  pass = (upstream: Response) => passBack(upstream, asked.headers, door),
): Promise<Response> {
  const { patience, ...init } = asked;
  const nobody = () => refusal(503, "backend_unreachable", languageOf(request.headers), "unavailable");
  const base = backendUrl();
  if (!base) return nobody();
  try {
    const path = segments.map(encodeURIComponent).join("/");
    const upstream = await fetch(`${base}/${door.audience}/${path}${new URL(request.url).search}`, {
      ...init,
      cache: "no-store",
      redirect: "manual",
      signal: patienceOf(request, patience),
    });
    return await pass(upstream);
  } catch {
    return nobody();
  }
}

/** Passes a browser's request on to the backend through one door, and its answer back. */
export async function forward(request: Request, segments: readonly string[], door: Door): Promise<Response> {
  const language = languageOf(request.headers);
  const shut = shutFor(segments, door, language);
  if (shut) return shut;
  const writes = request.method !== "GET";
  if (writes && !fromOurPages(request)) return refusal(403, "cross_site_write", language, "not_allowed");
  const headers = headersFor(request, door);

  let body: string | undefined;
  if (writes) {
    const read = await readJson(request);
    if ("code" in read) return refusal(read.code === "body_too_large" ? 413 : 400, read.code, language);
    if (read.value !== undefined) {
      body = JSON.stringify(read.value);
      headers.set("content-type", "application/json");
    }
  }

  return askThrough(request, segments, door, { method: request.method, headers, body });
}
