import { createHash } from "node:crypto";
import { REGION_SCRIPT } from "./region";

/** What a page may load and run. */
export interface Policy {
  /** New with every visit of a page whose own scripts alone may run; none for pages that are the same for everybody. */
  nonce?: string;
  /** Whether the shop's public address is https. */
  https: boolean;
  /** `next dev` evaluates strings and talks over a socket. */
  development?: boolean;
  /** Where pictures come from besides the shop itself. */
  pictureHosts?: readonly string[];
}

const REGION_SCRIPT_HASH = `'sha256-${createHash("sha256").update(REGION_SCRIPT).digest("base64")}'`;

/** The content security policy as its header says it. Why static pages allow inline scripts: decision 25. */
export function contentSecurityPolicy({ nonce, https, development, pictureHosts = [] }: Policy): string {
  const inline = nonce ? `'nonce-${nonce}'` : "'unsafe-inline'";
  const directives = {
    "default-src": "'self'",
    "script-src": ["'self'", inline, nonce && REGION_SCRIPT_HASH, development && "'unsafe-eval'"],
    // No page has handlers in its markup, so nobody's markup may bring any.
    "script-src-attr": "'none'",
    // The stylesheet travels inside the pages, and by a link from a private page into one that has no nonce.
    "style-src": "'self' 'unsafe-inline'",
    // What a seller has just chosen is shown before it is sent.
    "img-src": ["'self'", "data:", nonce && "blob:", ...pictureHosts],
    "font-src": "'self'",
    "connect-src": ["'self'", development && "ws:"],
    "object-src": "'none'",
    "frame-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
  };
  const said = Object.entries(directives).map(
    ([name, sources]) => `${name} ${[sources].flat().filter(Boolean).join(" ")}`,
  );
  return [...said, ...(https ? ["upgrade-insecure-requests"] : [])].join("; ");
}

/** The pages of the rooms `(shop)/(private)` and `(seller)`; `*` is one part of an address. */
const PRIVATE = [
  "basket",
  "checkout",
  "pay/*",
  "account",
  "account/sign-up",
  "account/addresses",
  "account/close",
  "account/company",
  "account/tidings",
  "wholesale",
  "wholesale/*",
  "account/quotes",
  "account/quotes/*",
  "account/wholesale/*",
  "track",
  "t",
  "no-more",
  "forgot-password",
  "reset-password",
  "order/*",
  "order/*/return/*",
  "seller",
  "seller/sign-in",
  "seller/booth",
  "seller/dashboard",
  "seller/listings",
  "seller/listings/*",
  "seller/listings/*/label",
  "seller/apply",
  "seller/apply/*",
  "seller/account",
  "seller/close",
  "seller/workshop",
  "seller/reviews",
  "seller/payouts",
  "seller/offers",
  "seller/offers/*",
  "seller/cooperative/wholesale-orders",
  "seller/cooperative/wholesale-orders/*",
  "seller/statements",
  "seller/statements/*",
  "seller/cooperative/members",
  "seller/cooperative/pools",
  "seller/cooperative/pools/*",
  "seller/memberships",
  "seller/join",
  "seller/cooperative/lots",
  "seller/cooperative/receiving",
  "seller/cooperative/wholesale-orders/*/dispatches",
  "seller/cooperative/wholesale-orders/*/advances",
  "seller/cooperative/wholesale-orders/*/settlement",
  "seller/cooperative/advances",
  "seller/cooperative/settlements",
  "seller/cooperative/surplus",
  "seller/advances",
  "seller/settlements",
  "seller/settlements/*",
  "seller/deliveries",
  "seller/returns",
  "seller/returns/*",
  "seller/orders/*",
  "seller/cooperative/companies",
  "seller/cooperative/quotes",
  "seller/cooperative/quotes/*",
];
const ADDRESS = new RegExp(`^(?:/(?:fa|en))?/(?:${PRIVATE.join("|").replaceAll("*", "[^/]+")})/?$`);

/** Whether a page is somebody's own: made anew with every visit, so that its scripts can carry a nonce. */
export function isPrivate(pathname: string): boolean {
  try {
    return ADDRESS.test(decodeURI(pathname));
  } catch {
    // Next answers such an address with 400.
    return false;
  }
}

/** The hosts of pictures that goods were given in the admin: the backend's own, and those of `PICTURE_HOSTS`. */
export function pictureHosts(env: Record<string, string | undefined>): string[] {
  const named = [env.BACKEND_URL, ...(env.PICTURE_HOSTS ?? "").split(/[\s,]+/)];
  return [...new Set(named.filter(Boolean).map((address) => new URL(address as string).origin))];
}
