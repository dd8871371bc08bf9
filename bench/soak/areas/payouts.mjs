import { onOwnGround } from "../ground.mjs";
import { histories } from "../payouts/histories.mjs";
import { manyWriters } from "../payouts/many-writers.mjs";

/** Random histories in memory, and many writers at once on Postgres: the books add up. */
export async function soak() {
  const told = await histories();
  return onOwnGround("soak", { durable: false }, async (ground) => {
    const held = [told, await manyWriters(ground)];
    return held.every(Boolean);
  });
}
