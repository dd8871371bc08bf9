import { linkSources } from "../build/plugin-sources.mjs";
import { programs } from "../build/programs.mjs";
import { installPackages } from "../preflight/install.mjs";
import { welcome, writeConnect } from "../report/welcome.mjs";
import { asDeveloper, backendEnvironment, storefrontEnvironment } from "../run/environment.mjs";
import { migrate, seed, sourceWorkshop } from "../run/fill-database.mjs";
import { runLaunch } from "../run/launch.mjs";
import { openDatabase } from "../run/open-database.mjs";
import { serve, untilItAnswers } from "../run/serve.mjs";
import { folders, root } from "../settings.mjs";
import { prepare } from "./start-market.mjs";

/** `npm run dev`: the same market from its sources; an edit of backend, plugins or storefront shows by itself. */
export function run() {
  return runLaunch("dev", async (launch) => {
    const { settings, steps } = launch;
    const secrets = await prepare(launch);
    await installPackages(root, launch);
    const databaseUrl = await openDatabase(launch, secrets);
    const env = asDeveloper(backendEnvironment(settings, secrets, databaseUrl));
    linkSources();
    const workshop = sourceWorkshop(env);
    await migrate(launch, databaseUrl, workshop);
    const report = await seed(launch, databaseUrl, workshop);
    const show = { live: false };
    await steps.run("Start the backend", async () => {
      const { failed } = serve(launch, {
        name: "backend",
        args: [programs.medusa(), "develop", "--port", String(settings.backendPort)],
        cwd: folders.backend,
        env,
        group: true,
        onText: (text) => show.live && tell("backend", text),
      });
      const url = `http://localhost:${settings.backendPort}/health`;
      await untilItAnswers(launch, { name: "backend", url, failed });
    });
    await steps.run("Start the storefront", async () => {
      const { failed } = serve(launch, {
        name: "storefront",
        args: [programs.next(), "dev", "--port", String(settings.storefrontPort)],
        cwd: folders.storefront,
        env: { ...storefrontEnvironment(settings, secrets, report.publishableKey), NODE_ENV: "development" },
        group: true,
        onText: (text) => show.live && tell("storefront", text),
      });
      const url = `http://localhost:${settings.storefrontPort}/`;
      await untilItAnswers(launch, { name: "storefront", url, failed });
    });
    writeConnect(settings, report);
    console.log(
      `\n${welcome(settings, report.logins)}\n\nEdits show by themselves. Ctrl-C stops everything.\n`,
    );
    show.live = true;
    await new Promise(() => {});
  });
}

/**
 * @param {string} who
 * @param {string} text
 */
function tell(who, text) {
  const lines = text.split("\n").filter((line) => line.trim());
  for (const line of lines) process.stdout.write(`${who.padEnd(10)} | ${line}\n`);
}
