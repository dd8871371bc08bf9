import { NextRequest } from "next/server";
import createMiddleware from "next-intl/middleware";
import { routing } from "./i18n/routing";
import { contentSecurityPolicy, isPrivate, pictureHosts } from "./lib/policy";
import { storefrontUrl } from "./lib/site";

const POLICY = "content-security-policy";
const ONE_YEAR = 365 * 24 * 3600;

const inLanguage = createMiddleware(routing);

const surroundings = {
  https: storefrontUrl().startsWith("https:"),
  development: process.env.NODE_ENV === "development",
  pictureHosts: pictureHosts(process.env),
};
const forEverybody = contentSecurityPolicy(surroundings);

/** Leads an address to its page in its language, and says what the page may run. */
export default function proxy(request: NextRequest) {
  const headers = new Headers(request.headers);
  // Next takes the nonce from the request's policy: it must be ours.
  headers.delete(POLICY);
  headers.delete(`${POLICY}-report-only`);
  let policy = forEverybody;
  if (isPrivate(request.nextUrl.pathname)) {
    policy = contentSecurityPolicy({ ...surroundings, nonce: crypto.randomUUID() });
    headers.set(POLICY, policy);
  }
  const response = inLanguage(new NextRequest(request, { headers }));
  response.headers.set(POLICY, policy);
  if (surroundings.https) response.headers.set("strict-transport-security", `max-age=${ONE_YEAR}`);
  return response;
}

export const config = {
  // Everything but the API, Next's own files and whatever has an extension (pictures, sitemap, robots). What the browser
  // fetches ahead comes through here too, for the address alone tells the language.
  matcher: ["/((?!api|_next|.*\\..*).*)"],
};
