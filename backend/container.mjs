import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { requireRedis } from "./redis-answers.mjs";

/**
 * What the backend's container runs: `prepare` migrates and seeds (both change nothing the second time), `serve` serves,
 * without an argument it does both. `healthy` only asks whether the backend answers. `search:verify` and `search:rebuild`
 * are for the operator, beside what serves.
 */
const built = fileURLToPath(new URL(".medusa/server", import.meta.url));
const medusa = createRequire(import.meta.url).resolve("@medusajs/cli/cli.js");

const part = process.argv[2];

if (part === "healthy") {
  const answer = await fetch(`http://localhost:${process.env.PORT ?? 9000}/health`).catch(() => undefined);
  process.exit(answer?.ok ? 0 : 1);
}

const { REDIS_URL } = process.env;
if (REDIS_URL) {
  await requireRedis(REDIS_URL).catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
if (part?.startsWith("search:")) {
  await run("exec", `./src/search/${part.slice("search:".length)}.js`);
  process.exit();
}
if (part !== "serve") {
  await run("db:migrate", "--execute-safe-links");
  await run("exec", "./src/seed/index.js");
}
if (part !== "prepare") await run("start", "--port", process.env.PORT ?? "9000");

/** @param {string[]} args */
async function run(...args) {
  const child = spawn(process.execPath, [medusa, ...args], { cwd: built, stdio: "inherit" });
  const stop = () => child.kill("SIGTERM");
  process.on("SIGTERM", stop).on("SIGINT", stop);
  const code = await new Promise((resolve) => child.on("exit", (exit) => resolve(exit ?? 1)));
  process.off("SIGTERM", stop).off("SIGINT", stop);
  if (code !== 0) process.exit(code);
}
