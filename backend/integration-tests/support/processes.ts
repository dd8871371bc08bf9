import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { crewOf } from "../../../bench/soak/crew.mjs";
import { storeClient } from "../../../bench/store-client.mjs";
import { programs } from "../../../launch/build/programs.mjs";
import { BUILT, copyOf, LANE } from "./database";

const SEEDED = `dastranj_seeded_${LANE}`;

const shared = globalThis as typeof globalThis & { dastranjSeeded?: Promise<string> };

export type Crew = Awaited<ReturnType<typeof aCrew>>;

/**
 * Whole processes of the built backend, started one by one with `join`, on a database of their own that holds the
 * demonstration market. For what one process cannot show; all else is quicker in the shared application.
 *
 * @param name of the database, unique in the run
 * @param options what the processes share, and what else stands in their environment
 */
export async function aCrew(
  name: string,
  { redisUrl, env = {} }: { redisUrl?: string; env?: Record<string, string> } = {},
) {
  shared.dastranjSeeded ??= seed();
  const folder = await shared.dastranjSeeded;
  const databaseUrl = await copyOf(SEEDED, name);
  const crew = crewOf({ databaseUrl, redisUrl, folder, env });
  const { publishableKey, logins } = crew.seeded();
  return {
    ...crew,
    databaseUrl,
    publishableKey: publishableKey as string,
    logins: logins as Login[],
    /** The store's API at one of the processes. */
    store: (url: string) => storeClient(url, publishableKey),
  };
}

/** Someone of the demonstration who can sign in. */
interface Login {
  role: "operator" | "producer" | "cooperative" | "buyer";
  email: string;
  password: string;
}

/** Seeds once a lane; answers the folder with the seed's report. */
async function seed(): Promise<string> {
  const folder = join(process.env.SEED_FOLDER as string, LANE);
  mkdirSync(folder, { recursive: true });
  const databaseUrl = await copyOf(undefined, SEEDED);
  const { env } = crewOf({ databaseUrl, folder });
  // No background work while it writes: the first process does it when it starts.
  await promisify(execFile)(process.execPath, [programs.medusa(), "exec", "./src/seed/index.js"], {
    cwd: BUILT,
    env: { ...process.env, ...env, WORKER_MODE: "server" },
  });
  return folder;
}
