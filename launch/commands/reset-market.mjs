import fs from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { unlinkSources } from "../build/plugin-sources.mjs";
import { clearLeftover } from "../postgres/cluster.mjs";
import { readRemembered } from "../postgres/place.mjs";
import { runningHolder } from "../preflight/one-at-a-time.mjs";
import { LaunchFailure } from "../report/failure.mjs";
import { sentenceFor } from "../report/sentences.mjs";
import { folders, readSettings } from "../settings.mjs";

/** `npm run reset`: deletes the database, the secrets, the logs and the built storefront, after asking. */
export async function run() {
  try {
    const { data, storefrontBuild } = readSettings(process.env);
    if (!fs.existsSync(data)) return console.log("There is nothing to reset.");
    if (!(await isSure(data))) return console.log("Nothing was deleted.");
    await stopRunning(data);
    await deleteData(data);
    fs.rmSync(path.join(folders.storefront, storefrontBuild), { recursive: true, force: true });
    unlinkSources();
    console.log("Done: the next `npm start` begins with a new market.");
  } catch (error) {
    console.error(sentenceFor(error));
    process.exitCode = 1;
  }
}

/** @param {string} data */
async function isSure(data) {
  if (process.argv.includes("--yes")) return true;
  if (!process.stdin.isTTY) {
    throw new LaunchFailure("Nobody is here to be asked: run `npm run reset -- --yes` to delete all data.");
  }
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asking.question(
    `This deletes the database, the secrets and the logs in ${data}. Type "yes" to go on: `,
  );
  asking.close();
  return answer.trim().toLowerCase() === "yes";
}

/** @param {string} data */
async function stopRunning(data) {
  const holder = runningHolder(data);
  if (!holder) return;
  console.log(`Stopping the market that runs here (process ${holder.pid}).`);
  process.kill(holder.pid, "SIGTERM");
  for (let i = 0; i < 300; i++) {
    if (runningHolder(data)?.pid !== holder.pid) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new LaunchFailure(
    `Process ${holder.pid} does not stop: end it with \`kill -9 ${holder.pid}\` and try again.`,
  );
}

/** @param {string} data */
async function deleteData(data) {
  const { cluster = path.join(data, "postgres"), home } = readRemembered(data);
  await clearLeftover(cluster);
  if (home) fs.rmSync(home, { recursive: true, force: true });
  fs.rmSync(data, { recursive: true, force: true });
}
