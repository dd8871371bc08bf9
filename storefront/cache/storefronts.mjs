import { RedisLine } from "./redis.mjs";
import { Renders } from "./renders.mjs";
import { Revalidations } from "./revalidations.mjs";

/** What the two caches of a process have in common. Next loads them by their files, outside the bundle. */
export const line = new RedisLine(process.env.REDIS_URL ?? "");
export const revalidations = new Revalidations(line);
export const renders = new Renders();

/** As much as Next keeps in memory by itself. */
export const NEAR_BYTES = 50 * 1024 * 1024;

// The bundled route that is told what changed finds them here: src/lib/shared-pages.ts.
Object.assign(globalThis, { [Symbol.for("dastranj.revalidations")]: revalidations });
