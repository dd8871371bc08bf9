import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/**
 * What the storefront's container runs. The publishable key comes from the environment or, in a demonstration, from the
 * report that the backend's seed wrote. With the argument `healthy` it only asks whether the storefront answers.
 */
const port = process.env.PORT ?? "8000";

if (process.argv[2] === "healthy") {
  const answer = await fetch(`http://localhost:${port}/`).catch(() => undefined);
  process.exit(answer?.ok ? 0 : 1);
}

const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
const server = spawn(process.execPath, [next, "start", "--port", port], {
  cwd: fileURLToPath(new URL(".", import.meta.url)),
  env: { ...process.env, PUBLISHABLE_KEY: process.env.PUBLISHABLE_KEY ?? (await keyOfTheSeed()) },
  stdio: "inherit",
});
for (const signal of /** @type {const} */ (["SIGTERM", "SIGINT"])) {
  process.on(signal, () => server.kill(signal));
}
server.on("exit", (code) => process.exit(code ?? 0));
// Storefronts that share their pages do not show those of such a build.
if (!process.env.REDIS_URL) await fillPages();

/** The image was built without a backend: its pages are made anew as soon as the storefront answers. */
async function fillPages() {
  const headers = {
    authorization: `Bearer ${process.env.REVALIDATE_SECRET}`,
    "content-type": "application/json",
  };
  const body = JSON.stringify({ tags: ["catalogue"] });
  for (let patience = 60; patience > 0; patience -= 1) {
    const address = `http://localhost:${port}/api/revalidate`;
    const answer = await fetch(address, { method: "POST", headers, body }).catch(() => undefined);
    if (answer) return console.log(`Pages made anew: ${answer.status}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** @returns {Promise<string>} */
async function keyOfTheSeed() {
  const report = process.env.SEED_REPORT;
  if (!report) throw new Error("Set PUBLISHABLE_KEY, or SEED_REPORT to the file that the seed wrote.");
  return JSON.parse(await readFile(report, "utf8")).publishableKey;
}
