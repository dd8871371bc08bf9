import { type Locale, MEDUSA_LOCALE } from "@/i18n/locales";

/** The backend answered with a refusal, or not at all (`status` 0). */
export class BackendFailure extends Error {
  constructor(
    readonly path: string,
    readonly status: number,
    options?: ErrorOptions,
  ) {
    super(`The backend answered ${status || "nothing"} to ${path}`, options);
    this.name = "BackendFailure";
  }
}

export interface CacheLife {
  stale: number;
  revalidate: number;
  expire: number;
}

/** The backend tells what changed; the quarter of an hour is for what it could not tell. Seconds. */
export const CATALOGUE_LIFE: CacheLife = { stale: 300, revalidate: 900, expire: 30 * 24 * 3600 };

/** Made without a backend: to be made again as soon as there is one. */
const AWAITED_LIFE: CacheLife = { stale: 30, revalidate: 1, expire: 300 };

/** Where the backend is, without a slash at the end; undefined when the storefront is built alone. Server only. */
export function backendUrl(): string | undefined {
  return process.env.BACKEND_URL?.replace(/\/+$/, "") || undefined;
}

/** Headers with which the backend knows this shop and the visitor's language. */
export function backendHeaders(locale: Locale): Record<string, string> {
  return {
    "x-publishable-api-key": process.env.PUBLISHABLE_KEY ?? "",
    "x-medusa-locale": MEDUSA_LOCALE[locale],
    "accept-language": locale,
  };
}

export type Query = Record<string, string | number | boolean | undefined>;

/** `?a=1&b=2` of what is defined. */
function queryString(query: Query): string {
  const pairs = Object.entries(query).filter((pair) => pair[1] !== undefined && pair[1] !== "");
  return pairs.length ? `?${new URLSearchParams(pairs.map(([key, value]) => [key, String(value)]))}` : "";
}

/** Reads from the store API on the server. Throws `BackendFailure`; a 404 too, unless asked through `findInStore`. */
export async function readStore<T>(locale: Locale, path: string, query: Query = {}): Promise<T> {
  const base = backendUrl();
  const address = `${path}${queryString(query)}`;
  if (!base) throw new BackendFailure(address, 0);
  let answer: Response;
  try {
    answer = await fetch(`${base}${address}`, {
      headers: backendHeaders(locale),
      signal: AbortSignal.timeout(15_000),
    });
  } catch (cause) {
    throw new BackendFailure(address, 0, { cause });
  }
  if (!answer.ok) throw new BackendFailure(address, answer.status);
  return (await answer.json()) as T;
}

/** As `readStore`, with undefined for what does not exist. */
export async function findInStore<T>(
  locale: Locale,
  path: string,
  query: Query = {},
): Promise<T | undefined> {
  try {
    return await readStore<T>(locale, path, query);
  } catch (failure) {
    if (failure instanceof BackendFailure && failure.status === 404) return undefined;
    throw failure;
  }
}

/** Whether the failure means that nobody answered, rather than that somebody refused. */
export function isUnreachable(failure: unknown): boolean {
  return failure instanceof BackendFailure && failure.status === 0;
}

/**
 * Reads a list for a page; built without a backend the list is empty and kept only until the shop is served.
 * `life` is how long the answer deserves to be kept.
 */
export async function readOrAwait<T>(
  read: () => Promise<T>,
  nothing: T,
): Promise<{ value: T; life: CacheLife }> {
  try {
    return { value: await read(), life: CATALOGUE_LIFE };
  } catch (failure) {
    const building = process.env.NEXT_PHASE === "phase-production-build";
    if (building && isUnreachable(failure)) return { value: nothing, life: AWAITED_LIFE };
    throw failure;
  }
}
