import { buildBackend, buildPlugins } from "../build/build-backend.mjs";
import { requireReachable } from "../postgres/database.mjs";
import { installPackages } from "../preflight/install.mjs";
import { readSecrets } from "../preflight/secrets.mjs";
import { writeConnect } from "../report/welcome.mjs";
import { asDeveloper, backendEnvironment } from "../run/environment.mjs";
import { builtWorkshop, migrate, seed, sourceWorkshop } from "../run/fill-database.mjs";
import { runLaunch } from "../run/launch.mjs";
import { openDatabase } from "../run/open-database.mjs";
import { root } from "../settings.mjs";

/** `npm run seed`: runs the seed again, also beside a running market; what is there already stays as it is. */
export function run() {
  return runLaunch(
    "seed",
    async (launch) => {
      const { settings, beside } = launch;
      if (settings.databaseUrl) await requireReachable(settings.databaseUrl);
      const secrets = readSecrets({ data: settings.data, env: process.env, production: settings.production });
      await installPackages(root, launch);
      const databaseUrl = await openDatabase(launch, secrets);
      const env = backendEnvironment(settings, secrets, databaseUrl);
      const workshop = beside?.command === "dev" ? sourceWorkshop(asDeveloper(env)) : builtWorkshop(env);
      if (!beside) {
        await buildPlugins(launch);
        await buildBackend(launch);
        await migrate(launch, databaseUrl, workshop);
      }
      const report = await seed(launch, databaseUrl, workshop, { again: true });
      if (beside) writeConnect(settings, report);
    },
    { alongside: true },
  );
}
