/** What the browser calls: our own routes under /api, which pass on to the backend. No library, for it is on every page. */

/** A refusal with its stable code and a sentence in the reader's language. */
export class ApiRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly type = "unknown_error",
    /** Seconds after which to come again, where the shop says so. */
    readonly retryAfter?: number,
    /** What is wrong with a form, by field. */
    readonly fields: Record<string, { code: string; message: string }> = {},
  ) {
    super(message);
    this.name = "ApiRefusal";
  }
}

/** What a reader is told of a failure: the refusal's own sentence, or what went wrong. */
export const sentenceOf = (error: unknown): string =>
  error instanceof ApiRefusal ? error.message : String(error);

interface Call {
  method?: "GET" | "POST" | "DELETE";
  body?: unknown;
  signal?: AbortSignal;
}

const OFFLINE = {
  "fa-IR": "ارتباط برقرار نشد. اینترنت خود را ببینید و دوباره بکوشید.",
  "en-US": "No connection. Please check your network and try again.",
};

/** The refusal when nobody answered at all. */
export const offline = () => new ApiRefusal(0, "offline", OFFLINE[pageLocale()], "unavailable");

/** What a call says of the reader: in which language she is answered. */
export function readersLanguage(): Record<string, string> {
  const locale = pageLocale();
  return { "x-medusa-locale": locale, "accept-language": locale };
}

/** Reads a refusal out of an answer that is one. */
export function refusalOf(
  status: number,
  answer: { code?: string; message?: string; type?: string; fields?: ApiRefusal["fields"] } | null,
  said: string,
  retryAfter: string | null,
): ApiRefusal {
  return new ApiRefusal(
    status,
    answer?.code ?? "unknown_error",
    answer?.message ?? said,
    answer?.type,
    Number(retryAfter) || undefined,
    answer?.fields,
  );
}

/** The language of the page as the backend names it. */
export function pageLocale(): "fa-IR" | "en-US" {
  return document.documentElement.lang.startsWith("en") ? "en-US" : "fa-IR";
}

async function call<T>(address: string, { method = "GET", body, signal }: Call = {}): Promise<T> {
  const headers = readersLanguage();
  if (body !== undefined) headers["content-type"] = "application/json";
  let response: Response;
  try {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    response = await fetch(address, { method, headers, body: sent, signal });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw offline();
  }
  const answer = await response.json().catch(() => null);
  if (response.ok) return answer as T;
  throw refusalOf(response.status, answer, response.statusText, response.headers.get("retry-after"));
}

/** Calls a store route, such as `carts/cart_1/line-items`. */
export const callStore = <T>(path: string, options?: Call) => call<T>(`/api/store/${path}`, options);

/** Calls a route of the signed-in seller, such as `orders/so_1/accept`. */
export const callSeller = <T>(path: string, options?: Call) => call<T>(`/api/seller/${path}`, options);

/** Calls one of our own routes by its whole address. */
export const callApi = <T>(address: string, options?: Call) => call<T>(address, options);

/** Calls a route on the way to a session: signs in, signs up or (DELETE) out. */
export const callSession = <T = { signed_in: boolean }>(path: SessionPath, options: Call) =>
  call<T>(`/api/session/${path}`, options);

type SessionPath =
  | "buyer"
  | "buyer/code"
  | "buyer/name"
  | "buyer/registration"
  | "code"
  | "order-link"
  | "password"
  | "password/forgotten"
  | "seller"
  | "seller/application"
  | "seller/code"
  | "seller/join"
  | "seller/join/code";
