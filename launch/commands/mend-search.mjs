import { buildBackend, buildPlugins } from "../build/build-backend.mjs";
import { requireReachable } from "../postgres/database.mjs";
import { installPackages } from "../preflight/install.mjs";
import { readSecrets } from "../preflight/secrets.mjs";
import { LaunchFailure } from "../report/failure.mjs";
import { asDeveloper, backendEnvironment } from "../run/environment.mjs";
import { builtWorkshop, inWorkshop, migrate, sourceWorkshop } from "../run/fill-database.mjs";
import { runLaunch } from "../run/launch.mjs";
import { openDatabase } from "../run/open-database.mjs";
import { root } from "../settings.mjs";

/** What is done with what lists show. */
const VERBS = ["verify", "rebuild"];

/**
 * `npm run search:verify` and `npm run search:rebuild`: beside a running market, or without one. They run in a process of
 * their own, so the market's memory is not theirs.
 */
export function run() {
  const verb = process.argv[2] ?? "";
  return runLaunch(
    `search-${verb}`,
    async (launch) => {
      if (!VERBS.includes(verb)) throw new LaunchFailure(`Say which: ${VERBS.join(" or ")}.`);
      const { settings, beside } = launch;
      if (settings.databaseUrl) await requireReachable(settings.databaseUrl);
      const secrets = readSecrets({ data: settings.data, env: process.env, production: settings.production });
      await installPackages(root, launch);
      const databaseUrl = await openDatabase(launch, secrets);
      const env = backendEnvironment(settings, secrets, databaseUrl);
      const isDeveloped = beside?.command === "dev";
      const workshop = isDeveloped ? sourceWorkshop(asDeveloper(env)) : builtWorkshop(env);
      if (!beside) {
        await buildPlugins(launch);
        await buildBackend(launch);
        await migrate(launch, databaseUrl, workshop);
      }
      return inWorkshop(launch, workshop, ["exec", `./src/search/${verb}.${isDeveloped ? "ts" : "js"}`]);
    },
    { alongside: true },
  );
}
