import { crewOf } from "../crew.mjs";
import { onOwnGround } from "../ground.mjs";
import { histories } from "../payouts/histories.mjs";
import { killedPayouts } from "../payouts/killed-payouts.mjs";
import { manyWriters } from "../payouts/many-writers.mjs";
import { recordOf } from "../record.mjs";

/**
 * Random histories in memory, many writers at once on Postgres: the books add up. Then a server is killed again and again in the middle of
 * payout runs; `KILLS` says how often.
 */
export async function soak(/** @type {number} */ seed) {
  const told = await histories();
  return onOwnGround("soak", { durable: false }, async (ground) => {
    const held = [told, await manyWriters(ground)];
    const { databaseUrl, folder, command } = ground;
    const crew = crewOf({ databaseUrl, folder });
    await command("The seed", ["exec", "./src/seed/index.js"], { ...crew.env, WORKER_MODE: "server" });
    const record = recordOf();
    await killedPayouts({ crew, databaseUrl, seed, kills: Number(process.env.KILLS) || undefined }, record);
    return [...held, record.held()].every(Boolean);
  });
}
