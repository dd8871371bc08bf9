import { resolve } from "node:path";
import { logger } from "@dastranj/observability/instruments";
import { limitsFrom } from "@dastranj/protection/contract";
import { DEFAULT_STORE_RESTRICTED_FIELDS, defineConfig, loadEnv } from "@medusajs/framework/utils";
import { answerWithinHours, checkoutLimits } from "./src/checkout-limits";
import { cooperativesDays } from "./src/cooperatives-days";
import { DISPATCH } from "./src/dispatch";
import { filesIn } from "./src/files";
import { messagesFrom, notificationsBy } from "./src/messages";
import { paymentsBy, paymentsPluginFrom } from "./src/payments";
import { payoutsBy, stripePayoutsBy } from "./src/payouts";
import { productionSecrets } from "./src/production-secrets";
import { endQueuedFlushes } from "./src/queued-flushes";
import { searchedByMeilisearch, sharedByRedis } from "./src/scaled-out";

loadEnv(process.env.NODE_ENV ?? "development", process.cwd());
process.env.MEDUSA_FF_TRANSLATION = "true";
endQueuedFlushes();

const storefront = process.env.STOREFRONT_URL ?? "http://localhost:8000";
const redisUrl = process.env.REDIS_URL || undefined;
const backend = process.env.BACKEND_URL ?? "http://localhost:9000";

/** Built plugins are found by their name; under `npm run dev` Medusa reads their sources by path. */
const plugin = (name: string) =>
  process.env.DASTRANJ_DEV === "1" ? resolve(process.cwd(), "..", "plugins", name) : `@dastranj/${name}`;

export default defineConfig({
  logger,
  featureFlags: { translation: true },
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    // Sessions too: any request may meet any process.
    redisUrl,
    // Over plain http, as on one's own machine, a browser would drop a secure cookie and nobody could sign in.
    cookieOptions: { secure: backend.startsWith("https:"), sameSite: "lax" },
    workerMode: workerMode(process.env.WORKER_MODE),
    http: {
      storeCors: process.env.STORE_CORS ?? storefront,
      adminCors: process.env.ADMIN_CORS ?? backend,
      authCors: process.env.AUTH_CORS ?? `${storefront},${backend}`,
      ...productionSecrets(process.env),
      // An operator's account is worth more than an SMS.
      authMethodsPerActor: {
        user: ["emailpass"],
        customer: ["emailpass", "one-time-code"],
        seller: ["emailpass", "one-time-code"],
      },
      // What another plugin links to a product or an order is read by that plugin's own routes, which name their
      // fields. `products` keeps goods that are not on sale from being read around through their category.
      restrictedFields: {
        store: [
          ...DEFAULT_STORE_RESTRICTED_FIELDS,
          "products",
          "seller",
          "sellers",
          "stock_location",
          "stock_locations",
          "location_levels",
        ],
      },
    },
  },
  admin: {
    // The admin calls whatever served it: one build fits every address.
    backendUrl: "/",
    // From its source under `npm run dev`, where nothing is built.
    ...(process.env.DASTRANJ_DEV === "1" && {
      vite: () => ({ resolve: { alias: { "@dastranj/office": resolve(plugin("office"), "src/index.ts") } } }),
    }),
  },
  plugins: [
    { resolve: plugin("jobs"), options: { redisUrl } },
    { resolve: plugin("observability"), options: {} },
    {
      // Before the others, so that nothing is done for whom it turns away.
      resolve: plugin("protection"),
      options: {
        redisUrl,
        secret: process.env.COOKIE_SECRET,
        trustedProxies: process.env.TRUSTED_PROXIES,
        limits: limitsFrom(process.env),
      },
    },
    {
      resolve: plugin("privacy"),
      options: { keys: process.env.VAULT_KEYS, hashKey: process.env.VAULT_HASH_KEY },
    },
    { resolve: plugin("messages"), options: messagesFrom(process.env) },
    {
      resolve: plugin("identity"),
      options: {
        storefrontUrl: storefront,
        backendUrl: backend,
        tellClosed: ["orders.forget_buyer", "payments.forget_receipts", "cooperatives.forget_buyer"],
      },
    },
    { resolve: plugin("pictures"), options: {} },
    {
      resolve: plugin("sellers"),
      options: {
        closingGuards: ["seller_order", "payout"],
        tellVerified: ["orders.open_dispatch"],
        storefront,
      },
    },
    { resolve: plugin("listings"), options: { holidaysFile: process.env.HOLIDAYS_FILE || undefined } },
    {
      resolve: plugin("search"),
      options: { tell: ["pages.refresh"], ...searchedByMeilisearch(process.env) },
    },
    {
      resolve: plugin("orders"),
      options: {
        checkoutGuards: ["pool", "licence_policy", "workshop"],
        checkouts: checkoutLimits(process.env),
        dispatch: DISPATCH,
        workingDays: "workshop",
        saleTerms: "commission",
        storefront,
        timeZone: "Asia/Tehran",
        quietHours: { from: 22, to: 8 },
        answerWithinHours: answerWithinHours(process.env),
        tellBooks: ["payouts.post_part"],
      },
    },
    {
      resolve: plugin("payments"),
      options: { ...paymentsPluginFrom(process.env, storefront), tellBooks: ["payouts.post_chargeback"] },
    },
    {
      resolve: plugin("payouts"),
      options: {
        timeZone: "Asia/Tehran",
        storefront,
        payouts: payoutsBy(process.env),
        stripe: stripePayoutsBy(process.env),
      },
    },
    {
      resolve: plugin("cooperatives"),
      options: {
        timeZone: "Asia/Tehran",
        storefront,
        wholesaleChannel: process.env.WHOLESALE_CHANNEL || undefined,
        ...cooperativesDays(process.env),
      },
    },
  ],
  modules: [
    { resolve: "@medusajs/medusa/translation" },
    {
      resolve: "@medusajs/medusa/auth",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" },
          { resolve: provider("identity", "one-time-code"), id: "one-time-code" },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/search",
      options: {
        default_provider: "goods-postgres",
        reindex: { batch_size: 1000 },
        providers: [
          { resolve: provider("search", "goods-postgres"), id: "goods-postgres" },
          // Asked for nothing: an older market's index is still its own to take away.
          { resolve: "@medusajs/medusa/search-postgres", id: "search-postgres" },
        ],
      },
    },
    ...sharedByRedis(redisUrl),
    filesIn(process.env, backend),
    paymentsBy(process.env, { storefront, provider: (name) => provider("payments", name) }),
    notificationsBy(process.env, (name) => provider("messages", name)),
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: { providers: [{ resolve: provider("orders", "home-post"), id: "home-post" }] },
    },
  ],
});

/** A process serves requests, works in the background, or does both. */
function workerMode(mode = "shared"): "server" | "worker" | "shared" {
  if (mode === "server" || mode === "worker" || mode === "shared") return mode;
  throw new Error(`WORKER_MODE is ${mode}; it must be server, worker or shared.`);
}

/** A provider is given to Medusa's module by path, since it lies inside a plugin. */
function provider(room: string, name: string): string {
  return process.env.DASTRANJ_DEV === "1"
    ? resolve(plugin(room), ".medusa/server/src/providers", name)
    : `@dastranj/${room}/providers/${name}`;
}
