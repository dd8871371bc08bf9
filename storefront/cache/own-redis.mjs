import { execFileSync } from "node:child_process";

/** For tests: why there is no Redis here, if there is none. With CI=true that is a failure. */
export const withoutRedis = (() => {
  try {
    execFileSync("redis-server", ["--version"], { stdio: "ignore" });
    return false;
  } catch {
    if (process.env.CI === "true") throw new Error("redis-server is missing.");
    return true;
  }
})();
