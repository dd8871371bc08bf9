import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

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
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
      ],
    },
  ],
};

export default withNextIntl(config);
