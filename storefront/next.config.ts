import path from "node:path";
import type { NextConfig } from "next";
import { PHASE_PRODUCTION_SERVER } from "next/constants";
import createNextIntlPlugin from "next-intl/plugin";
import { contentSecurityPolicy } from "./src/lib/policy";

const withNextIntl = createNextIntlPlugin("./src/i18n/request.ts");

const config: NextConfig = {
  // A second market from one checkout, such as the one under test, is built beside.
  distDir: process.env.STOREFRONT_BUILD ?? ".next",
  // Whoever starts the market need not wait for it: `npm run check` has looked at the types.
  typescript: { ignoreBuildErrors: process.env.TYPES_CHECKED === "1" },
  // Written into the build: what changed before need not be made anew.
  env: { BUILD_BEGAN_AT: new Date().toISOString() },
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: {
    // The stylesheet travels inside the page: one round trip less before the first paint.
    inlineCss: true,
    // An address nobody linked to must not fill the disk: pages made at run time stay in bounded memory.
    isrFlushToDisk: false,
    globalNotFound: true,
  },
  headers: async () => [
    {
      // A picture never changes under its name.
      source: "/pictures/:path*",
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    },
    {
      source: "/:path*",
      headers: [
        // For what does not pass src/proxy.ts; a page's own policy takes its place there.
        { key: "Content-Security-Policy", value: contentSecurityPolicy({ https: false }) },
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
      ],
    },
  ],
};

/** Several storefronts share what they keep: docs/decisions/0024-storefronts-share-their-pages.md. */
const shared: NextConfig = {
  cacheHandler: path.join(__dirname, "cache/pages.mjs"),
  cacheHandlers: { default: path.join(__dirname, "cache/data.mjs") },
};

export default (phase: string) =>
  withNextIntl(
    phase === PHASE_PRODUCTION_SERVER && process.env.REDIS_URL ? { ...config, ...shared } : config,
  );
