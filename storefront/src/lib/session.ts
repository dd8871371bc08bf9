import { cookies, headers as headersOfVisit } from "next/headers";
import { z } from "zod";
import type { Locale } from "@/i18n/locales";
import { backendHeaders, backendUrl } from "./backend";
import { worded } from "./refusals";
import { visitHeaders } from "./visitor";

export type Audience = "buyer" | "seller";

const COOKIE: Record<Audience, string> = { buyer: "dastranj-buyer", seller: "dastranj-seller" };
export const ACTOR: Record<Audience, string> = { buyer: "customer", seller: "seller" };

/** As long as the backend's token lives. */
const ONE_DAY = 60 * 60 * 24;

/** The longest that bcrypt-like hashes and mail addresses make sense of. */
export const credentials = z.object({
  email: z.email().max(254),
  password: z.string().min(1).max(200),
});

/** What a new buyer tells of herself. */
export const registration = credentials.extend({
  password: z.string().min(8).max(200),
  first_name: z.string().trim().min(1).max(100),
  last_name: z.string().trim().max(100).optional(),
});

export type Credentials = z.infer<typeof credentials>;
export type Registration = z.infer<typeof registration>;

/** The token of whoever is signed in, if anyone is. */
export async function tokenOf(audience: Audience): Promise<string | undefined> {
  return (await cookies()).get(COOKIE[audience])?.value;
}

/** Keeps the token in a cookie that no script reads and no other site sends. */
export async function remember(audience: Audience, token: string, request: Request): Promise<void> {
  await keep(COOKIE[audience], token, request, ONE_DAY);
}

/** Who has shown a number, and is asked for her name to become a buyer: she is not signed in yet. */
const NEWCOMER = "dastranj-newcomer";

/** Longer than a name is thought about. */
const A_WHILE = 15 * 60;

export async function rememberNewcomer(token: string, request: Request): Promise<void> {
  await keep(NEWCOMER, token, request, A_WHILE);
}

export async function newcomersToken(): Promise<string | undefined> {
  return (await cookies()).get(NEWCOMER)?.value;
}

export async function forgetNewcomer(): Promise<void> {
  (await cookies()).delete(NEWCOMER);
}

/** The link to an order that she last opened: the order's page shows her all while it lives. */
const ORDER_LINK = "dastranj-order";

export async function rememberOrderLink(token: string, until: Date, request: Request): Promise<void> {
  const seconds = Math.floor((until.getTime() - Date.now()) / 1000);
  await keep(ORDER_LINK, token, request, Math.max(1, seconds));
}

/** What tells the backend of that link. */
export async function orderLinkHeader(): Promise<Record<string, string>> {
  const token = (await cookies()).get(ORDER_LINK)?.value;
  return token ? { "x-order-link": token } : {};
}

async function keep(name: string, token: string, request: Request, maxAge: number): Promise<void> {
  const scheme = request.headers.get("x-forwarded-proto") ?? new URL(request.url).protocol.replace(":", "");
  (await cookies()).set(name, token, {
    httpOnly: true,
    sameSite: "lax",
    secure: scheme === "https",
    path: "/",
    maxAge,
  });
}

/** Signs out. */
export async function forget(audience: Audience): Promise<void> {
  (await cookies()).delete(COOKIE[audience]);
}

/** Whether a token stands for a registered actor: one identity may serve several roles, or none yet. */
export function namesAnActor(token: string): boolean {
  const claims = token.split(".")[1];
  if (!claims) return false;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(claims, "base64url").toString("utf8"));
    return z.object({ actor_id: z.string().min(1) }).safeParse(parsed).success;
  } catch {
    return false;
  }
}

const tokenAnswer = z.object({ token: z.string() });

/** The backend asks to come again later: too many tried, or it is away. */
export class TurnedAway extends Error {
  constructor(
    readonly status: number,
    readonly body: unknown,
    readonly retryAfter: string | null,
  ) {
    super("The backend asks to come again later.");
    this.name = "TurnedAway";
  }
}

/**
 * Asks the backend for a token, as part of a visit; undefined when it knows no such e-mail and password.
 *
 * @param visit what `visitHeaders` tells of it
 * @throws TurnedAway
 */
export async function tokenFor(
  audience: Audience,
  who: Credentials,
  visit: Record<string, string>,
  verb: "" | "/register" = "",
): Promise<string | undefined> {
  const response = await fetch(`${backendUrl()}/auth/${ACTOR[audience]}/emailpass${verb}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...visit },
    body: JSON.stringify({ email: who.email.toLowerCase(), password: who.password }),
    cache: "no-store",
    signal: AbortSignal.timeout(15_000),
  });
  const body: unknown = await response.json().catch(() => null);
  if (response.status === 429 || response.status === 503)
    throw new TurnedAway(response.status, body, response.headers.get("retry-after"));
  const parsed = tokenAnswer.safeParse(body);
  return parsed.success ? parsed.data.token : undefined;
}

/** Makes the buyer that a token without an actor stands for; answers whether it could. */
export async function makeBuyer(
  token: string,
  who: Registration,
  visit: Record<string, string>,
): Promise<boolean> {
  const response = await fetch(`${backendUrl()}/store/customers`, {
    method: "POST",
    headers: {
      ...backendHeaders("fa"),
      ...visit,
      "content-type": "application/json",
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({
      email: who.email.toLowerCase(),
      first_name: who.first_name,
      last_name: who.last_name ?? "",
    }),
    cache: "no-store",
    signal: AbortSignal.timeout(15_000),
  });
  return response.ok;
}

export type Reading<T> = { ok: true; value: T } | { ok: false; status: number; message: string };

/**
 * Reads from the backend on behalf of whoever is signed in, on the server and never from a cache: what a private page shows.
 * @param path below the backend's address, such as `seller/orders?limit=20`
 */
export async function readAs<T>(audience: Audience, path: string, language: Locale): Promise<Reading<T>> {
  const token = await tokenOf(audience);
  const visit = visitHeaders(await headersOfVisit());
  const link = audience === "buyer" ? await orderLinkHeader() : {};
  const headers = new Headers({ ...backendHeaders(language), ...visit, ...link });
  if (token) headers.set("authorization", `Bearer ${token}`);
  try {
    const response = await fetch(`${backendUrl()}/${path}`, {
      headers,
      cache: "no-store",
      signal: AbortSignal.timeout(15_000),
    });
    const body: unknown = await response.json().catch(() => null);
    if (response.ok) return { ok: true, value: body as T };
    return { ok: false, status: response.status, message: worded(response.status, body, language).message };
  } catch {
    return {
      ok: false,
      status: 503,
      message: worded(503, { code: "backend_unreachable" }, language).message,
    };
  }
}
