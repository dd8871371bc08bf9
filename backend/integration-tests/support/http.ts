import { application } from "./application";

export interface Answer<T = Record<string, unknown>> {
  status: number;
  headers: Headers;
  body: T & {
    code?: string;
    message?: string;
    /** Of what Medusa refuses, its own sentence. */
    detail?: string;
    type?: string;
  };
}

export interface Request {
  token?: string;
  /** Accept-Language; Persian when it is not given. */
  language?: string;
  headers?: Record<string, string>;
  /** Sent as it is, to try bodies that are no JSON. */
  raw?: string;
  /** Hangs up when it fires. */
  signal?: AbortSignal;
}

/** One request to the application with the market's publishable key; answers the status, the headers and the parsed body. */
export async function send<T = Record<string, unknown>>(
  method: "GET" | "POST" | "DELETE",
  path: string,
  body?: unknown,
  { token, language, headers, raw, signal }: Request = {},
): Promise<Answer<T>> {
  const { url, market } = await application();
  const response = await fetch(url + path, {
    method,
    headers: {
      "content-type": "application/json",
      "x-publishable-api-key": market.publishableKey,
      ...(token && { authorization: `Bearer ${token}` }),
      ...(language && { "accept-language": language }),
      ...headers,
    },
    signal,
    body: raw ?? (body === undefined ? undefined : JSON.stringify(body)),
  });
  const text = await response.text();
  const parsed = text.startsWith("{") ? JSON.parse(text) : { message: text };
  return { status: response.status, headers: response.headers, body: parsed };
}
