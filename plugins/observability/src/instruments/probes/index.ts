import { performance } from "node:perf_hooks";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Finding } from "../../domain/readiness";
import { database } from "./database";
import type { Probe } from "./probe";
import { redisAt } from "./redis";

const PATIENCE_MS = 1000;

const added: Probe[] = [];

/** Has another part looked at by `/health/ready`, for plugins that bring one. The same name again replaces it. */
export function addProbe(probe: Probe): void {
  const before = added.findIndex(({ name }) => name === probe.name);
  added.splice(before === -1 ? added.length : before, before === -1 ? 0 : 1, probe);
}

/** The parts this process runs on: the database, what the environment names, and what plugins added. */
export function probes(env: NodeJS.ProcessEnv = process.env): Probe[] {
  const { REDIS_URL } = env;
  return [database, ...(REDIS_URL ? [redisAt(REDIS_URL)] : []), ...added];
}

const underWay = new Map<string, Promise<Finding>>();

/** Looks at all parts at once; ends within a second. Whoever asks meanwhile gets the same look, so asking often costs nothing. */
export function look(at: readonly Probe[], container: MedusaContainer, patience = PATIENCE_MS) {
  return Promise.all(
    at.map((probe) => {
      const finding = underWay.get(probe.name) ?? lookAt(probe, container, patience);
      underWay.set(probe.name, finding);
      return finding.finally(() => underWay.delete(probe.name));
    }),
  );
}

async function lookAt(probe: Probe, container: MedusaContainer, patience: number): Promise<Finding> {
  const { name, essential } = probe;
  const signal = AbortSignal.timeout(patience);
  const begun = performance.now();
  const tooLate = new Promise<"down">((resolve) => {
    signal.addEventListener("abort", () => resolve("down"), { once: true });
  });
  // A check may also throw before it has promised anything.
  const answer = (async () => probe.check(container, signal))().then(
    () => "up" as const,
    () => "down" as const,
  );
  const status = await Promise.race([answer, tooLate]);
  return { name, essential, status, ms: Math.round(performance.now() - begun) };
}
