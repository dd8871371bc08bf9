import { KINDS, killedOrders } from "../cooperatives/killed-orders.mjs";
import { crewOf } from "../crew.mjs";
import { onOwnGround } from "../ground.mjs";
import { recordOf } from "../record.mjs";

/**
 * Big orders go from their question to what is settled, and the server is killed again and again on the way. `TRIALS` chooses in the middle of
 * what (`acceptance`, `allotment`, `receiving`, `settlement`), `KILLS` says how often in each.
 */
export function soak(/** @type {number} */ seed) {
  const only = process.env.TRIALS?.split(",");
  const kinds = KINDS.filter((kind) => !only || only.includes(kind));
  return onOwnGround("soak", { durable: true }, async ({ databaseUrl, folder, command }) => {
    // No storefront stands here whose pages would have to be made anew.
    const crew = crewOf({ databaseUrl, folder, env: { REVALIDATE_SECRET: "" } });
    await command("The seed", ["exec", "./src/seed/index.js"], { ...crew.env, WORKER_MODE: "server" });
    const record = recordOf();
    const kills = Number(process.env.KILLS) || undefined;
    await killedOrders({ crew, databaseUrl, seed, kinds, kills }, record);
    return record.held();
  });
}
