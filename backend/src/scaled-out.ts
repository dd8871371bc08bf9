import { takeLocksInOrder } from "./locks-in-order";

/** What the composition root gives to `modules`. */
type Modules = { resolve: string; options?: Record<string, unknown> }[];

/**
 * What several processes have to share: events, workflows, locks and caches. With `REDIS_URL` they live in Redis;
 * without it in the memory of the one process, which then has to be alone on its database.
 */
export function sharedByRedis(redisUrl: string | undefined): Modules {
  if (!redisUrl) return [];
  takeLocksInOrder();
  return [
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/locking-redis",
            id: "locking-redis",
            is_default: true,
            options: { redisUrl },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/caching",
      options: {
        providers: [
          {
            resolve: "@medusajs/caching-redis",
            id: "caching-redis",
            is_default: true,
            options: { redisUrl },
          },
        ],
      },
    },
  ];
}

/**
 * Where goods are searched: with `MEILISEARCH_HOST` in Meilisearch, while the index in Postgres stands by; else in
 * Postgres alone.
 *
 * @throws Error when it is no address
 */
export function searchedByMeilisearch({ MEILISEARCH_HOST, MEILISEARCH_API_KEY }: NodeJS.ProcessEnv) {
  if (!MEILISEARCH_HOST) return {};
  if (!URL.canParse(MEILISEARCH_HOST) || !/^https?:$/.test(new URL(MEILISEARCH_HOST).protocol)) {
    throw new Error(
      `MEILISEARCH_HOST is ${MEILISEARCH_HOST}; it must be an address like http://meilisearch:7700.`,
    );
  }
  return { meilisearch: { host: MEILISEARCH_HOST, apiKey: MEILISEARCH_API_KEY || undefined } };
}
