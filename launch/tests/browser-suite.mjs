import fs from "node:fs";
import path from "node:path";
import { folders } from "../settings.mjs";
import { listPlaywright, runPlaywright } from "./run-playwright.mjs";
import { nothing } from "./sums.mjs";
import { findChromium, installs } from "./tools.mjs";
import { openMarket } from "./whole-market.mjs";

/** The payment company of the HTTP tests: nobody can pay by it until a journey lets buyers do so. */
const paymentCompany = path.join(
  folders.backend,
  "integration-tests/support/payments/strict-provider/index.cjs",
);

/**
 * The browser tests, against a market opened by `npm start`.
 * @param {import("../run/launch.mjs").Launch} launch
 * @param {{ data: string, env: NodeJS.ProcessEnv, reports: string }} options
 * @returns {Promise<import("./sums.mjs").Sums>}
 */
export async function runBrowserTests(launch, { data, env, reports }) {
  if (!fs.existsSync(path.join(folders.storefront, "playwright.config.ts"))) return nothing;
  const chromium = findChromium(env);
  if (!chromium) return skipAll(launch, { env, reports });
  const market = await openMarket(launch, {
    data,
    env: { ...env, PAYMENT_PROVIDERS: JSON.stringify([{ resolve: paymentCompany, id: "strict" }]) },
  });
  const sums = await runPlaywright(launch, {
    env: { ...env, CHROMIUM_PATH: chromium, E2E_CONNECT: market.connect },
    reports,
  });
  const code = await market.close();
  if (code === 0) return sums;
  console.log(`✗ The market under test did not stop cleanly (exit ${code}).`);
  return { ...sums, failed: sums.failed + 1 };
}

/**
 * Without a browser: the tests by name with what would let them run. Where everything must run, that is a failure.
 * @param {import("../run/launch.mjs").Launch} launch
 * @param {{ env: NodeJS.ProcessEnv, reports: string }} options
 */
async function skipAll(launch, { env, reports }) {
  const names = await listPlaywright(launch, { env: { ...env, CHROMIUM_PATH: "/nowhere" }, reports });
  for (const name of names) console.log(`- skipped: ${name}`);
  console.log(
    `No Chromium was found, so ${names.length} browser tests do not run. To run them: ${installs.chromium}`,
  );
  return env.CI === "true"
    ? { passed: 0, failed: Math.max(1, names.length), skipped: 0 }
    : { ...nothing, skipped: names.length };
}
