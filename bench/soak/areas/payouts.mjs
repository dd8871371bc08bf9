import { crewOf } from "../crew.mjs";
import { onOwnGround } from "../ground.mjs";
import { histories } from "../payouts/histories.mjs";
import { killedPayouts } from "../payouts/killed-payouts.mjs";
import { manyWriters } from "../payouts/many-writers.mjs";
import { recordOf } from "../record.mjs";

/**
 * Random histories in memory, many writers at once on Postgres: the books add up. Then a server is killed again and again in the middle of
 * payout runs. `TRIALS` chooses, `KILLS` says how often.
 */
export async function soak(/** @type {number} */ seed) {
  const only = process.env.TRIALS?.split(",");
  const isWanted = (/** @type {{ name: string }} */ { name }) => !only || only.includes(name);
  const told = !isWanted(histories) || (await histories());
  if (![manyWriters, killedPayouts].some(isWanted)) return told;
  return onOwnGround("soak", { durable: false }, async (ground) => {
    const held = [told, !isWanted(manyWriters) || (await manyWriters(ground))];
    if (!isWanted(killedPayouts)) return held.every(Boolean);
    const { databaseUrl, folder, command } = ground;
    // No storefront stands here whose pages would have to be made anew.
    const crew = crewOf({ databaseUrl, folder, env: { REVALIDATE_SECRET: "" } });
    await command("The seed", ["exec", "./src/seed/index.js"], { ...crew.env, WORKER_MODE: "server" });
    const record = recordOf();
    await killedPayouts({ crew, databaseUrl, seed, kills: Number(process.env.KILLS) || undefined }, record);
    return [...held, record.held()].every(Boolean);
  });
}
