import { crewOf } from "../soak/crew.mjs";
import { measureCheckouts } from "./orders/checkouts.mjs";
import { measureDesk } from "./orders/desk.mjs";

const trials = { checkouts: measureCheckouts, desk: measureDesk };

/**
 * What is asked of orders, on ground of its own. `TRIALS=desk` chooses one.
 * @param {import("../soak/ground.mjs").Ground} ground
 * @param {(text: string) => void} say
 * @returns {Promise<import("../figures.mjs").Figure[]>}
 */
export async function measureAlone(ground, say) {
  const only = process.env.TRIALS?.split(",");
  await seed(ground);
  const figures = [];
  for (const [name, measure] of Object.entries(trials))
    if (!only || only.includes(name)) figures.push(...(await measure(ground, say)));
  return figures;
}

/** @param {import("../soak/ground.mjs").Ground} ground */
function seed({ databaseUrl, folder, command }) {
  const { env } = crewOf({ databaseUrl, folder });
  return command("The seed", ["exec", "./src/seed/index.js"], { ...env, WORKER_MODE: "server" });
}
