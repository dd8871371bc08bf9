import { buildStorefront } from "../../launch/build/build-storefront.mjs";
import { programs, quietly } from "../../launch/build/programs.mjs";
import { folders } from "../../launch/settings.mjs";
import { startBeside } from "../beside.mjs";
import { secrets } from "./secrets.mjs";

/** Beside the one that people use. */
const BUILD = ".next-soak";

/**
 * Builds a storefront and starts it several times; they share Redis.
 * @param {import("../../launch/run/launch.mjs").Launch} launch
 * @param {object} market
 * @param {string} market.backendUrl
 * @param {string} market.publishableKey
 * @param {string} market.redisUrl
 * @param {number} count
 * @returns {Promise<import("../beside.mjs").Beside[]>}
 */
export async function openStorefronts(launch, { backendUrl, publishableKey, redisUrl }, count) {
  const env = {
    ...quietly,
    NODE_ENV: "production",
    BACKEND_URL: backendUrl,
    STOREFRONT_URL: "http://localhost:8000",
    PUBLISHABLE_KEY: publishableKey,
    REVALIDATE_SECRET: secrets.REVALIDATE_SECRET,
    REDIS_URL: redisUrl,
    STOREFRONT_BUILD: BUILD,
  };
  const settings = { ...launch.settings, storefrontBuild: BUILD };
  await buildStorefront({ ...launch, settings }, { ...process.env, ...env });
  const open = [];
  for (let n = 0; n < count; n += 1) {
    open.push(
      await startBeside({
        name: "A storefront",
        command: (port) => [programs.next(), "start", "--port", String(port)],
        folder: folders.storefront,
        env,
        answersAt: "/api/health/live",
        clear: async () => undefined,
      }),
    );
  }
  return open;
}
